import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { glossaryKeys, wordOfField, type GlossaryKey } from '#domain/glossary.ts'

/** Fields that say all there is to say by their names, or that stand at a door where nothing is explained yet. */
const plain = new Set(['password', 'repeat', 'old', 'name', 'phone', 'region', 'body', 'due'])

const src = new URL('../', import.meta.url).pathname
const files = globSync('{web,ui}/**/*.tsx', { cwd: src }).filter((file) => !file.includes('gallery'))

type Found = { file: string; name: string; word: string | undefined; helped: boolean }

const fieldsIn = (file: string): Found[] =>
  [...readFileSync(`${src}${file}`, 'utf8').matchAll(/<(?:Field|LongText|DayField|NumberField)\s([^>]*?)>\n/gs)].flatMap(
    ([, props = '']) => {
      const name = /name=(?:"(\w+)"|\{at\('(\w+)'\)\})/.exec(props)
      if (!name) return []
      const word = /word="(\w+)"/.exec(props)?.[1]
      return [{ file, name: (name[1] ?? name[2])!, word, helped: props.includes('help=') || props.includes('word={null}') }]
    },
  )

const fields = files.flatMap(fieldsIn)

test('every field of a form is explained by a word of the glossary, but for those that need none', () => {
  expect(fields.length).toBeGreaterThan(70)
  const bare = fields.filter(({ name, word, helped }) => !word && !helped && !(name in wordOfField) && !plain.has(name))
  expect(bare.map(({ file, name }) => `${file} ${name}`)).toEqual([])
})

test('every word named beside a field stands in the glossary', () => {
  const named = fields.flatMap(({ word }) => word ?? [])
  expect(named.filter((word) => !glossaryKeys.includes(word as GlossaryKey))).toEqual([])
})
