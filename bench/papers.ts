import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { exampleDossier, exampleIssue } from '#documents/templates/example.ts'
import { feedbackPaper } from '#documents/templates/kinds/feedback.ts'
import { issueLetter } from '#documents/templates/kinds/issue-letter.ts'
import type { Paper } from '#documents/templates/paper.ts'
import { writePdf } from '#documents/templates/pdf/write-pdf.ts'
import { writeWord } from '#documents/templates/word/write-word.ts'

/**
 * The papers with a pair of compasses: Word files as LibreOffice sets them, and our own PDF, measured from the finished pages (text by pdf.js, lines
 * and colours by `pdftoppm`) beside what GB/T 9704-2012 asks for. `node bench/papers.ts` prints the table that stands in docs/papers/README.md.
 */
const mm = (points: number): number => (points / 72) * 25.4
const dpi = 300

type Line = { y: number; x: number; right: number; size: number; text: string }
type Page = { width: number; height: number; lines: Line[] }

/** Text of a page by its base lines, from the top, in millimetres; sizes in points. */
async function pagesOf(file: string): Promise<Page[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(file)))
  const pages: Page[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const parts = Map.groupBy(
      (await page.getTextContent()).items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, , , size, x, y] = item.transform as [number, number, number, number, number, number]
        return [{ text: item.str, size, x: mm(x), right: mm(x + item.width), y: mm(height - y) }]
      }),
      ({ y }) => Math.round(y * 2),
    )
    const lines = [...parts.values()].map((some): Line => {
      const [first, ...rest] = some.toSorted((one, other) => one.x - other.x)
      const all = [first!, ...rest]
      return {
        ...first!,
        right: Math.max(...all.map(({ right }) => right)),
        size: Math.max(...all.map(({ size }) => size)),
        text: all.map(({ text }) => text).join(''),
      }
    })
    pages.push({ width: mm(width), height: mm(height), lines: lines.toSorted((a, b) => a.y - b.y) })
  }
  return pages
}

type Band = { top: number; bottom: number; left: number; right: number; red: boolean; /** Drawn over most of the page. */ rule: boolean }

/** Rows of ink on a page, in millimetres from its corner. */
function bandsOf(file: string, page: number): Band[] {
  const image = execFileSync('pdftoppm', ['-r', String(dpi), '-f', String(page), '-l', String(page), file], { maxBuffer: 2 ** 28 })
  const [head, width, height] = /^P6\n(\d+) (\d+)\n255\n/.exec(image.subarray(0, 40).toString('latin1'))!
  const [w, h] = [Number(width), Number(height)]
  const far = (pixels: number): number => (pixels / dpi) * 25.4
  const bands: Band[] = []
  let open = false
  for (let y = 0; y < h; y += 1) {
    let [dark, red, first, last] = [0, 0, w, 0]
    for (let x = 0; x < w; x += 1) {
      const at = head!.length + (y * w + x) * 3
      if (image[at + 1]! > 140) continue
      dark += 1
      if (image[at]! > 180) red += 1
      first = Math.min(first, x)
      last = x + 1
    }
    if (dark > 0 && !open) bands.push({ top: far(y), bottom: far(y), left: far(first), right: 0, red: false, rule: false })
    open = dark > 0
    const band = bands.at(-1)
    if (open && band)
      Object.assign(band, {
        bottom: far(y + 1),
        left: Math.min(band.left, far(first)),
        right: Math.max(band.right, far(last)),
        red: band.red || red > 0,
        rule: band.rule || dark > w * 0.6,
      })
  }
  return bands
}

const fixed = (value: number, digits = 1): string => value.toFixed(digits)
const most = (values: readonly number[]): number =>
  [...Map.groupBy(values, (one) => Math.round(one * 20))].toSorted((a, b) => b[1].length - a[1].length)[0]![0] / 20

/** What stands on the pages of the long paper and of the letter, by the words of the table. */
async function measured(long: string, letter: string): Promise<string[]> {
  const [pages, letters] = [await pagesOf(long), await pagesOf(letter)]
  const full = pages[1]!
  const text = full.lines.filter(({ size }) => Math.abs(size - 16) < 0.6)
  const wide = text.filter(({ right }) => right > 180)
  const steps = text.slice(1).map((line, at) => line.y - text[at]!.y)
  const [red, rule] = bandsOf(letter, 1).filter((band) => band.red) as [Band, Band]
  const above = bandsOf(letter, 1).findLast((band) => band.bottom < rule.top)!
  const copies = bandsOf(letter, letters.length).filter((band) => band.rule)
  const numbers = [1, 2].map((page) => pages[page - 1]!.lines.find(({ text: said }) => /—\s*\d+\s*—/.test(said))!)
  const foot = bandsOf(long, 1).at(-1)!
  const title = pages[0]!.lines[0]!
  const copy = letters.at(-1)!.lines.find(({ text: said }) => said.startsWith('抄送'))!
  return [
    `${fixed(full.width)} × ${fixed(full.height)} mm`,
    `${fixed(Math.min(...text.map(({ x }) => x)))} mm`,
    `${fixed(Math.max(...wide.map(({ right }) => right)) - Math.min(...text.map(({ x }) => x)))} mm`,
    `${Math.max(...pages.map(({ lines }) => lines.filter(({ size }) => Math.abs(size - 16) < 0.6).length))}`,
    `${fixed(most(steps), 2)} mm`,
    `${Math.max(...wide.map((line) => [...line.text].filter((sign) => sign > '\u2000').length))}`,
    `${fixed(most(text.map(({ size }) => size)))} pt`,
    `${fixed(title.size)} pt`,
    `${fixed(numbers[0]!.size)} pt`,
    `${fixed(foot.top + (foot.bottom - foot.top) / 2 - 262)} mm`,
    numbers.map(({ text: said, x }) => (said.trim().startsWith('—') && x < 105 ? 'left' : 'right')).join(', '),
    `${fixed(red.top - 37)} mm`,
    `${fixed(rule.top - above.bottom)} mm`,
    `${fixed(rule.right - rule.left)} mm`,
    `${fixed(copies.at(-1)!.bottom)} mm`,
    `${copies.map((band) => fixed(band.bottom - band.top, 2)).join(' · ')} mm`,
    `${fixed(copy.size)} pt`,
    `${letters.length % 2 === 0 ? 'even' : 'odd'} (${letters.length})`,
  ]
}

const asked: readonly (readonly [what: string, standard: string])[] = [
  ['paper', '210 × 297 mm (A4)'],
  ['left margin', '28 ± 1 mm'],
  ['width of the text', '156 mm'],
  ['lines on a full page', '22'],
  ['from line to line', '225 ÷ 22 = 10.23 mm'],
  ['signs on a full line', '28'],
  ['size of the text', '3号 = 16 pt'],
  ['size of the title', '2号 = 22 pt'],
  ['size of the page number', '4号 = 14 pt'],
  ['page number below the text area', '7 mm'],
  ['page number, odd and even pages', 'right, left'],
  ['red head below the top of the area', '35 mm'],
  ['red line below the number', '4 mm'],
  ['length of the red line', '156 mm'],
  ['last line of the copy block', '262 mm (edge of the area)'],
  ['lines of the copy block', '0.35 · 0.25 · 0.35 mm'],
  ['size of the copy block', '4号 = 14 pt'],
  ['page of the copy block', 'even'],
]

const dir = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'rectify-papers-'))
mkdirSync(dir, { recursive: true })
const one = exampleDossier.findings[1]!
const findings = Array.from({ length: 60 }, (_, at) => ({
  ...one,
  number: `十届-1-01-${at}`,
  text: '抽查的承租家庭中有的名下已有商品住房，房源被转租，租金差额未追缴，维修资金未按规定使用，公示不及时、不完整，群众反映强烈'.slice(
    (at * 7) % 29,
  ),
}))
const papers: Record<string, Paper> = {
  long: feedbackPaper({ ...exampleDossier, findings }, 'zh', exampleIssue),
  letter: issueLetter(exampleDossier, 'zh', exampleIssue),
}
for (const [name, paper] of Object.entries(papers)) {
  await writeFile(join(dir, `${name}.docx`), await writeWord(paper))
  await writeFile(join(dir, `${name}-own.pdf`), await writePdf(paper))
}
execFileSync('soffice', [
  '--headless',
  `-env:UserInstallation=file://${dir}/profile`,
  '--convert-to',
  'pdf',
  '--outdir',
  dir,
  ...Object.keys(papers).map((name) => join(dir, `${name}.docx`)),
])
const columns = await Promise.all(['', '-own'].map((which) => measured(join(dir, `long${which}.pdf`), join(dir, `letter${which}.pdf`))))
process.stdout.write(
  `| what | GB/T 9704-2012 | Word file in LibreOffice | our PDF |\n|---|---|---|---|\n${asked.map(([what, standard], at) => `| ${what} | ${standard} | ${columns.map((column) => column[at]).join(' | ')} |\n`).join('')}`,
)
