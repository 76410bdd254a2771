import { useMemo } from 'react'
import { fillWords, words } from '#domain/words.ts'
import { kindWords } from './kind.words.ts'
import { useLanguage } from './language.tsx'
import { lifeWords } from './life.words.ts'
import { partWords } from './part.words.ts'
import { fill, type Language } from './catalogue.ts'

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

/**
 * The codes of `domain/finding/conditions.ts` say what must be so (“任务2有佐证材料”), so that the same words stand ticked on the slip.
 * As a reason against an act they need a “not met yet” before them.
 */
export const conditionCodes: ReadonlySet<string> = new Set([
  'has-task',
  'task-done',
  'check-in-rule',
  'evidence-on-task',
  'criterion-answered',
  'no-open-extension-of-task',
  'no-open-extension',
  'statement',
  'reason-given',
  'merged-into',
])

type Values = Readonly<Record<string, unknown>>
type Said = { code: string; values: Values }

/** A condition as it stands in a checklist: what must be so. */
export const conditionIn = (code: string, values: Values, language: Language): string =>
  fillWords(code, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, spoken(name, value, language)])), language)

/** Why something is not possible, as a sentence of its own. */
export function reasonIn(code: string, values: Values, language: Language): string {
  const condition = conditionIn(code, values, language)
  return conditionCodes.has(code) ? fill(partWords[language]['why.unmet'], { condition }) : condition
}

/** `const { reason, condition } = useReason()` */
export function useReason(): { reason: (one: Said) => string; condition: (one: Said) => string } {
  const { language } = useLanguage()
  return useMemo(
    () => ({
      reason: ({ code, values }) => reasonIn(code, values, language),
      condition: ({ code, values }) => conditionIn(code, values, language),
    }),
    [language],
  )
}
