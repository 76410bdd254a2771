import type { Day } from '#domain/day.ts'
import { dayWithoutYear, readDate } from '#domain/written-day.ts'
import type { TaskFields } from '#web/pages/inspection/plan/task-fields.ts'
import { longest, type SheetColumn } from './columns.ts'
import { measuresOf } from './measure-lines.ts'

/** Somebody, or a body, that a cell can name. */
export type Option = { id: string; label: string; hint: string; names: readonly string[] }
export type Lookups = {
  people: readonly Option[]
  bodies: readonly Option[]
  /** Those that can join in a task: also beside and above one's own. */
  coBodies: readonly Option[]
  findings: readonly { id: string; number: number; text: string }[]
  /** The first day a plan may use: a day without its year is the first one from here on. */
  since: Day | null
}

export const wrongs = ['day', 'order', 'person', 'body', 'finding', 'several', 'long'] as const
export type Wrong = (typeof wrongs)[number]
/** What written words mean in a column; `choose` where a name is not unique. */
export type Reading = { changes: Partial<TaskFields> } | { wrong: Wrong } | { choose: readonly Option[] }

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase()

/** 张三（局长） and 局长 张三 name 张三. */
export const bare = (text: string): string => text.replaceAll(/[（(][^（()）]*[)）]/g, '').trim()

export function namedIn(text: string, options: readonly Option[]): readonly Option[] {
  const found = (wanted: string) => options.filter((one) => one.names.some((name) => plain(name) === plain(wanted)))
  const whole = found(text)
  if (whole.length > 0) return whole
  const inner = found(bare(text))
  return inner.length > 0 ? inner : found(bare(text).split(/\s+/).at(-1) ?? '')
}

function readName(column: 'leaderId' | 'personId' | 'leadBodyId', text: string, { people, bodies }: Lookups): Reading {
  const isBody = column === 'leadBodyId'
  const found = namedIn(text, isBody ? bodies : people)
  if (found.length === 1) return { changes: { [column]: found[0]!.id } }
  if (found.length > 1) return { choose: found }
  return { wrong: /[、,，;；\n]/.test(text.trim()) ? 'several' : isBody ? 'body' : 'person' }
}

/** Several names in a cell. */
export const namesIn = (text: string): string[] =>
  text
    .split(/[、,，;；\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

function readBodies(text: string, bodies: readonly Option[]): Reading {
  const whole = namedIn(text, bodies)
  const found = whole.length === 1 ? [whole] : namesIn(text).map((name) => namedIn(name, bodies))
  if (found.some((options) => options.length !== 1)) return { wrong: 'body' }
  return { changes: { coBodyIds: [...new Set(found.map((options) => options[0]!.id))] } }
}

/** Only numbers, and what stands between and around them. */
const numbersOnly = /^[\d\s、，,;；.．~～\-–—第和及与号条个项至#№()（）]*$|^(?:问题|finding)?\s*(?:no\.?)?\s*[\d\s、，,;；和及与]+$/i
const leastOfWords = 6

function readFindings(text: string, findings: Lookups['findings']): Reading {
  const written = text.normalize('NFKC')
  const ofNumbers = (list: readonly number[]): Reading => {
    const ids = list.map((number) => findings.find((one) => one.number === number)?.id)
    if (list.length === 0 || ids.includes(undefined)) return { wrong: 'finding' }
    return { changes: { findingIds: [...new Set(ids.filter((id) => id !== undefined))] } }
  }
  const numbers = [...written.matchAll(/\d+/g)].map(([digits]) => Number(digits))
  if (numbersOnly.test(written.trim())) return ofNumbers(numbers)
  // Ledgers name a finding by its words, with or without its number before them.
  const said = plain(text)
  const worded = findings.map((one) => ({ id: one.id, words: plain(one.text) })).filter(({ words }) => words.length >= leastOfWords)
  const whole = worded.filter(({ words }) => said.includes(words))
  if (whole.length > 0) return { changes: { findingIds: whole.map((one) => one.id) } }
  const part = said.length >= leastOfWords ? worded.filter(({ words }) => words.includes(said)) : []
  if (part.length === 1) return { changes: { findingIds: [part[0]!.id] } }
  const first = /^(?:问题|finding)?\s*(?:\((\d{1,4})\)|(\d{1,4})\s*(?:[.、:](?!\d)|\s|$))/i.exec(written.trim())
  return first ? ofNumbers([Number(first[1] ?? first[2])]) : { wrong: 'finding' }
}

/** An empty cell of each column. */
export const cleared = (column: SheetColumn): Partial<TaskFields> => {
  if (column === 'measures' || column === 'findingIds' || column === 'coBodyIds') return { [column]: [] }
  return { [column]: column === 'text' || column === 'criterion' ? '' : null }
}

type Around = { before: TaskFields; lookups: Lookups; newId: () => string }

function readMeasures(text: string, { before, newId }: Around): Reading {
  const measures = measuresOf(text, before.measures, newId)
  return measures.some((one) => one.text.length > 2000) || measures.length > 100 ? { wrong: 'long' } : { changes: { measures } }
}

function readDay(column: 'start' | 'due', text: string, since: Day | null): Reading {
  const read = readDate({ text })
  const day = 'day' in read ? read.day : since && dayWithoutYear(text, since)
  return day ? { changes: { [column]: day } } : { wrong: 'day' }
}

type Reader = (text: string, around: Around) => Reading

const readers: Record<SheetColumn, Reader> = {
  findingIds: (text, { lookups }) => readFindings(text, lookups.findings),
  text: (text) => ({ changes: { text: text.trim() } }),
  measures: readMeasures,
  leaderId: (text, { lookups }) => readName('leaderId', text, lookups),
  leadBodyId: (text, { lookups }) => readName('leadBodyId', text, lookups),
  coBodyIds: (text, { lookups }) => readBodies(text, lookups.coBodies),
  personId: (text, { lookups }) => readName('personId', text, lookups),
  start: (text, { lookups }) => readDay('start', text, lookups.since),
  due: (text, { lookups }) => readDay('due', text, lookups.since),
  criterion: (text) => ({ changes: { criterion: text.trim() } }),
}

/** Reads what was typed or pasted into a cell. */
export function readCell(column: SheetColumn, text: string, around: Around): Reading {
  if (text.trim() === '') return { changes: cleared(column) }
  if (text.trim().length > (longest[column] ?? Infinity)) return { wrong: 'long' }
  return readers[column](text, around)
}

/** The due day does not come before the start: the server would refuse it. */
export const inOrder = ({ start, due }: Pick<TaskFields, 'start' | 'due'>): boolean => start === null || due === null || start <= due
