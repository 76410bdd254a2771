import { expect, test } from 'vitest'
import { catalogue, type Catalogue } from './catalogue.ts'

const modules = import.meta.glob<Record<string, unknown>>(['/src/ui/**/*.words.ts', '/src/web/**/*.words.ts'], { eager: true })
const sources = import.meta.glob<string>(['/src/ui/**/*.{ts,tsx}', '/src/web/**/*.{ts,tsx}'], {
  eager: true,
  query: '?raw',
  import: 'default',
})

const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && Object.keys(value).join() === Object.keys(catalogue({}, {})).join()

const catalogues = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, value]) => (isCatalogue(value) ? [{ file, name, words: value }] : [])),
)

const code = Object.entries(sources)
  .filter(([file]) => !/\.(words|test)\.tsx?$/.test(file))
  .map(([file, text]) => ({ file, text: text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '') }))
const product = code.filter(({ file }) => !file.includes('/pages/gallery/'))
const allCode = product.map(({ text }) => text).join('\n')

const slots = (message: string): string[] => [...new Set(message.matchAll(/\{(\w+)/g).map(([, name]) => name!))].toSorted()

test('there are catalogues to look at', () => {
  expect(catalogues.length).toBeGreaterThan(5)
})

test.each(catalogues)('$name: both languages have the same keys, none empty, with the same slots', ({ words }) => {
  expect(Object.keys(words.en).toSorted()).toEqual(Object.keys(words.zh).toSorted())
  for (const [key, zh] of Object.entries(words.zh)) {
    expect([key, zh.trim(), words.en[key]!.trim()]).not.toContain('')
    expect([key, slots(words.en[key]!)]).toEqual([key, slots(zh)])
  }
})

/** A key is used where it stands quoted, or where its first parts open a template: `nav.${key}`. */
const isUsed = (key: string): boolean =>
  allCode.includes(`'${key}'`) ||
  key.split('.').some((_, count, parts) => count > 0 && allCode.includes(`\`${parts.slice(0, count).join('.')}.\${`))

/** The words of the domain are a dictionary: a screen may well not need some of them yet. */
const dictionaries = /\/(life|kind|act)\.words\.ts$/

test.each(catalogues.filter(({ file }) => !dictionaries.test(file)))('$name: every message is used', ({ words }) => {
  expect(Object.keys(words.zh).filter((key) => !isUsed(key))).toEqual([])
})

test.each(product.filter(({ file }) => file.endsWith('.tsx')))('$file says nothing by itself', ({ text }) => {
  expect(text.match(/\p{Script=Han}+/gu) ?? []).toEqual([])
  expect(text.match(/>[^<>{}=;()]*\p{L}{2,}[^<>{}=;()]*<\//gu) ?? []).toEqual([])
})
