import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { home } from './place.ts'

const assets = join(home, 'dist', 'web', 'assets')

const importsOf = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((found) => found[1]!)
/** What a chunk needs before it runs, and what it may fetch later. */
const needed = /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g
const fetchedLater = /import\(\s*["'`]\.\/([\w.-]+\.js)["'`]\s*\)/g

function closureOf(names: readonly string[], texts: ReadonlyMap<string, string>): Set<string> {
  const found = new Set<string>()
  const add = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    importsOf(texts.get(name) ?? '', needed).forEach(add)
  }
  names.forEach(add)
  return found
}

/** JavaScript of a first load in kilobytes as it goes over the wire: the entry and the largest page behind it. Null where nothing is built. */
export function firstLoad(): { kilobytes: number; page: string } | null {
  const index = join(home, 'dist', 'web', 'index.html')
  if (!existsSync(index)) return null
  const entries = importsOf(readFileSync(index, 'utf8'), /(?:src|href)="[^"]*\/([\w.-]+\.js)"/g)
  const names = readdirSync(assets).filter((name) => name.endsWith('.js'))
  const texts = new Map(names.map((name) => [name, readFileSync(join(assets, name), 'utf8')]))
  const sizes = new Map(names.map((name) => [name, gzipSync(texts.get(name)!).length]))
  const sizeOf = (chunks: Iterable<string>): number => [...chunks].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0)
  const entry = closureOf(entries, texts)
  const pages = [...entry].flatMap((name) => importsOf(texts.get(name) ?? '', fetchedLater)).filter((name) => name.includes('-page-'))
  const loads = pages.map((page) => ({ page, bytes: sizeOf(closureOf([...entries, page], texts)) }))
  const largest = loads.toSorted((a, b) => b.bytes - a.bytes)[0] ?? { page: 'index', bytes: sizeOf(entry) }
  return { kilobytes: largest.bytes / 1000, page: largest.page }
}
