import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { openEmpty, openSample } from './pictures-places.ts'
import { ofPages } from './pictures-of-pages.ts'
import { ofStates } from './pictures-of-states.ts'
import { ofTheDoor } from './pictures-of-the-door.ts'
import { openStudio } from './pictures-studio.ts'

/**
 * All pictures of `docs/screens`, made anew: `node e2e/pictures.ts`; with words behind it, those whose names hold one of them.
 * Nothing is compared: what the screens must be, the walks beside this file say.
 */
const screens = fileURLToPath(new URL('../docs/screens/', import.meta.url))

await mkdir(screens, { recursive: true })
process.env['NODE_ENV'] = 'production'
if (!process.argv.includes('--built')) await build({ logLevel: 'error' })
const wanted = process.argv.slice(2).filter((word) => word !== '--built')
const keep = (name: string, png: Buffer): Promise<void> => writeFile(`${screens}${name}.png`, png)

const failed: string[] = []
for (const [open, pictures] of [
  [openSample, [...ofPages, ...ofStates]],
  [openEmpty, ofTheDoor],
] as const) {
  const asked = pictures.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  if (asked.length === 0) continue
  const site = await open()
  const studio = await openStudio(site, keep)
  try {
    for (const picture of asked)
      await studio.take(picture).catch((error: Error) => {
        failed.push(picture.name)
        process.stdout.write(`${picture.name}: ${error.message}\n`)
      })
  } finally {
    await studio.close()
    await site.close()
  }
}
if (failed.length > 0) process.exitCode = 1
