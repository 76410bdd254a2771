import { expect, test } from 'vitest'
import { glossary, glossaryKeys, wordOfField } from './glossary.ts'

test.each(glossaryKeys)('%s is named and explained in both languages, shortly', (key) => {
  const { name, meaning } = glossary[key]
  for (const text of [name.zh, name.en, meaning.zh, meaning.en]) expect(text.trim()).not.toBe('')
  expect(meaning.zh.length).toBeLessThan(80)
  expect(meaning.en.length).toBeLessThan(180)
})

test('no word is explained twice', () => {
  for (const language of ['zh', 'en'] as const) {
    const names = glossaryKeys.map((key) => glossary[key].name[language])
    expect(new Set(names).size).toBe(names.length)
  }
})

test('every explained field has its word', () => {
  for (const key of Object.values(wordOfField)) expect(glossaryKeys).toContain(key)
})
