import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { manualOf } from '#web/pages/help/manual/manual.ts'
import { manualHtml, manualMarkdown } from './manual-text.ts'

/** `node src/cli/manual.ts`: the manual in `docs/manual/` as Markdown and as a page, from the product's own texts; `--pdf` also prints it, where a Chromium is. */
const home = join(import.meta.dirname, '..', '..')
const folder = join(home, 'docs', 'manual')
const screens = '../screens/'

const languages = ['zh', 'en'] as const

const pictures = async (): Promise<Set<string>> => new Set(await readdir(join(home, 'docs', 'screens')))

/** The manual as it is kept, with its text; the page and the paper are made from it when they are wanted. */
export async function manualFiles(): Promise<{ name: string; text: string }[]> {
  const there = await pictures()
  return languages.map((language) => ({ name: `${language}.md`, text: manualMarkdown(manualOf(language, there), screens) }))
}

async function pages(): Promise<{ name: string; text: string }[]> {
  const there = await pictures()
  return languages.map((language) => ({ name: `${language}.html`, text: manualHtml(manualOf(language, there), screens) }))
}

const browsers = [process.env['RECTIFY_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

async function print(language: string): Promise<void> {
  const browser = browsers.find((one) => one !== undefined && existsSync(one))
  if (browser === undefined) throw new Error('No Chromium found to print with. Install it, or name it in RECTIFY_CHROMIUM.')
  const [page, paper] = [join(folder, `${language}.html`), join(folder, `${language}.pdf`)]
  const plain = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--print-to-pdf=${paper}`]
  await promisify(execFile)(browser, [...plain, pathToFileURL(page).href])
  console.log(`printed: docs/manual/${language}.pdf`)
}

if (import.meta.main) {
  await mkdir(folder, { recursive: true })
  for (const { name, text } of [...(await manualFiles()), ...(await pages())]) await writeFile(join(folder, name), text)
  console.log('written: docs/manual')
  if (process.argv.includes('--pdf')) for (const language of languages) await print(language)
}
