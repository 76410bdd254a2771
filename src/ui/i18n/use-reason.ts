import { useCallback } from 'react'
import { fillWords, words } from '#domain/words.ts'
import { kindWords } from './kind.words.ts'
import { useLanguage } from './language.tsx'
import { lifeWords } from './life.words.ts'
import type { Language } from './catalogue.ts'

/** Where the word of a value stands: the value `discipline` of `{seat}` is said as `seat.discipline`. The first that has it wins. */
const shelves: Readonly<Record<string, readonly string[]>> = {
  seat: ['seat'],
  seats: ['seat'],
  kind: ['closure', 'evidence'],
  state: ['finding', 'plan', 'task', 'document'],
  nodeKind: ['nodeKind', 'node'],
  field: ['field'],
}

function wordOf(name: string, value: string, language: Language): string {
  const said: Readonly<Record<string, string>> = { ...lifeWords[language], ...kindWords[language] }
  for (const shelf of shelves[name] ?? []) {
    const key = `${shelf}.${value}`
    const word = said[key] ?? (words as Readonly<Record<string, Record<Language, string>>>)[key]?.[language]
    if (word !== undefined) return word
  }
  return value
}

const spoken = (name: string, value: unknown, language: Language): unknown => {
  if (typeof value === 'string') return wordOf(name, value, language)
  return Array.isArray(value) ? value.map((each) => wordOf(name, String(each), language)) : value
}

/** A reason, an unmet condition or a condition of a closing in the reader's words: `reason('verdict-missing', { seat: 'discipline' })`. */
export const reasonIn = (code: string, values: Readonly<Record<string, unknown>>, language: Language): string =>
  fillWords(code, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, spoken(name, value, language)])), language)

export function useReason(): (one: { code: string; values: Readonly<Record<string, unknown>> }) => string {
  const { language } = useLanguage()
  return useCallback(({ code, values }) => reasonIn(code, values, language), [language])
}
