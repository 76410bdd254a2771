import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newApp } from '#app/http.ts'
import { describedDeps } from '#app/described-deps.ts'
import { apiDocument } from '#platform/http/openapi.ts'
import { clientTypes } from './generate-client.ts'
import { glossaryMarkdown } from './glossary-text.ts'
import { manualFiles } from './manual.ts'

type Streams = { out: (text: string) => void; err: (text: string) => void }

const home = join(import.meta.dirname, '..', '..')

/** The document's own version: it changes when an address that exists changes its meaning, not with every release. */
const version = '1'

/** As `oxfmt` would leave it, so that formatting the tree and generating it agree. */
async function formatted(name: string, text: string): Promise<string> {
  const { format } = await import('oxfmt')
  const options = JSON.parse(await readFile(join(home, '.oxfmtrc.json'), 'utf8')) as Parameters<typeof format>[2]
  return (await format(name, text, options)).code
}

/** What follows from the routes and the tables: the API's description, the types the web app calls it by, the glossary and the manual. */
async function generated(): Promise<{ path: string; text: string }[]> {
  const server = newApp(describedDeps(), { version })
  await server.ready()
  const document = apiDocument(server)
  await server.close()
  return [
    { path: 'openapi.json', text: `${JSON.stringify(document, null, 2)}\n` },
    { path: 'src/web/api/generated.ts', text: await formatted('generated.ts', clientTypes(document)) },
    { path: 'docs/glossary.md', text: glossaryMarkdown() },
    // Who may do what, and in which words, stands in the manual too.
    ...(await manualFiles()).map(({ name, text }) => ({ path: `docs/manual/${name}`, text })),
  ]
}

/** `rectify openapi [--check]`: writes what follows from the routes and tables, or says what is no longer fresh. */
export async function openapi(args: readonly string[], { out, err }: Streams): Promise<number> {
  const stale: string[] = []
  for (const { path, text } of await generated()) {
    const file = join(home, path)
    if ((await readFile(file, 'utf8').catch(() => '')) === text) continue
    stale.push(path)
    if (!args.includes('--check')) await writeFile(file, text)
  }
  if (!args.includes('--check')) out(stale.length > 0 ? `written: ${stale.join(', ')}` : 'nothing has changed')
  else if (stale.length > 0) err(`not fresh: ${stale.join(', ')}. Run: node src/cli/openapi.ts`)
  return args.includes('--check') && stale.length > 0 ? 1 : 0
}

if (process.argv[1] === import.meta.filename) {
  process.exitCode = await openapi(process.argv.slice(2), { out: (text) => console.log(text), err: (text) => console.error(text) })
}
