import { asDay } from '#domain/day.ts'
import { weights, type Weight } from '#domain/finding/finding.ts'
import { weightLabels } from '#domain/labels.ts'
import { categoryOf } from '#domain/regime/categories.ts'
import { unmet, type Unmet } from '#domain/refusal.ts'
import { measuresIn } from './measure-lines.ts'
import type { Takes } from './returning.ts'

/** Who or what a name in a cell may mean; more than one where the name does not say enough. */
export type Named = {
  people: (name: string) => readonly string[]
  bodies: (name: string) => readonly string[]
  /** By the number within their inspection. */
  findings: (number: string) => readonly string[]
}

export type Parsed = { value: unknown } | { wrong: Unmet }

const wrong = (code: string, value: string): Parsed => ({ wrong: unmet(code, { value }) })
const whole = (text: string): number | undefined => (/^\d{1,13}$/.test(text) ? Number(text) : undefined)

const one = (found: readonly string[], code: string, text: string): Parsed => {
  if (found.length === 1) return { value: found[0] }
  return wrong(found.length === 0 ? `${code}-not-found` : `${code}-not-unique`, text)
}

const yes = /^(是|认领|已认领|√|✓|✔|y|yes|claim|claimed)$/i

const weightNamed = (text: string): Weight | undefined =>
  weights.find((weight) =>
    [weight, weightLabels[weight].zh, weightLabels[weight].en].some((name) => name.toLowerCase() === text.toLowerCase()),
  )

const minor = (text: string): number | undefined => {
  const match = /^(\d{1,11})(?:\.(\d{1,2}))?$/.exec(text)
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined
}

const between = /[、，,;；\n]+|\s{2,}/
/** The names of a cell that takes several, with any usual sign between them. */
export const severalIn = (text: string): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const several =
  (read: Reader): Reader =>
  (text, named) => {
    const parsed = severalIn(text).map((part) => read(part, named))
    return parsed.find((one) => 'wrong' in one) ?? { value: [...new Set(parsed.flatMap((one) => ('value' in one ? [one.value] : [])))] }
  }

type Reader = (text: string, named: Named) => Parsed
const number =
  (read: (text: string) => number | undefined, code: string): Reader =>
  (text) => {
    const value = read(text)
    return value === undefined ? wrong(code, text) : { value }
  }

/** How each kind of cell is read; its text is the canonical one, and never empty. */
const readers: Record<Takes, Reader> = {
  text: (text) => ({ value: text }),
  day: (text) => (asDay(text) === undefined ? wrong('cell-not-a-day', text) : { value: text }),
  count: number(whole, 'cell-not-a-count'),
  percent: number((text) => (Number(whole(text) ?? 101) <= 100 ? whole(text) : undefined), 'cell-not-a-percent'),
  money: number(minor, 'cell-not-money'),
  person: (text, { people }) => one(people(text), 'cell-person', text),
  body: (text, { bodies }) => one(bodies(text), 'cell-body', text),
  bodies: several((text, { bodies }) => one(bodies(text), 'cell-body', text)),
  findings: several((text, { findings }) => one(findings(text.replace(/^0+(?=\d)/, '')), 'cell-finding', text)),
  measures: (text) => ({ value: measuresIn(text) }),
  weight: (text) => {
    const value = weightNamed(text)
    return value === undefined ? wrong('cell-not-in-list', text) : { value }
  },
  category: (text) => ({ value: categoryOf(text) }),
  headings: (text) => ({
    value: text
      .split(/[›>\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  }),
  yes: (text) => (yes.test(text) ? { value: true } : wrong('cell-not-in-list', text)),
}

/** An emptied cell says that there is nothing: no day, no person, no words. */
const emptied: Partial<Record<Takes, unknown>> = {
  text: '',
  category: null,
  day: null,
  person: null,
  body: null,
  bodies: [],
  findings: [],
  measures: [],
}

export function parseCell(takes: Takes, text: string, named: Named): Parsed {
  if (text !== '') return readers[takes](text, named)
  return takes in emptied ? { value: emptied[takes] } : wrong('cell-empty', text)
}
