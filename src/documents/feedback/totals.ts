import type { Total } from '#documents/reading.ts'
import type { Cut } from './blocks.ts'
import { countOf } from '#domain/written-number.ts'
import type { Source } from './source.ts'
import { isEmpty, plainAt, rawOf, sentences, spansOfCuts, warn } from './source.ts'
import type { Check } from './total-checks.ts'
import { checksOf } from './total-checks.ts'
import { rows } from './total-rows.ts'

export type Figure = { key: string; value: number | string; cut: Cut }
export type Totals = { totals: Total[]; checks: Check[] }

const LONGEST = 2000
const carriers = new Set(['problems', 'tasks', 'measures'])
/** Done, doing … of tasks and of measures; without a row here the figure serves checks only. */
const ofOthers: Record<string, Record<string, string>> = { tasks: { done: 'tasksDone' }, measures: { done: 'measuresDone' } }
const parts = new Set(['done', 'inProgress', 'keptOn', 'open', 'partial', 'extension'])

const figuresOfSentence = (source: Source, sentence: Cut): Figure[] => {
  const plain = plainAt(source, sentence)
  if (plain.length > LONGEST || !/[\d一二三四五六七八九十]/.test(plain)) return []
  const taken = new Uint8Array(plain.length)
  const figures: Figure[] = []
  for (const { key, pattern, value } of rows) {
    for (const match of plain.matchAll(pattern)) {
      const from = match.index
      const to = from + match[0].length
      const figure = match[1] ?? match[2]
      if (figure === undefined || taken.subarray(from, to).includes(1)) continue
      const read = value === 'count' ? countOf(figure) : value === 'rate' ? Number(figure) : rawOf(source, moneyCut(sentence, to, figure))
      if (read === null) continue
      taken.fill(1, from, to)
      figures.push({ key, value: read, cut: { ...sentence, from: sentence.from + from, to: sentence.from + to } })
    }
  }
  return figures.sort((a, b) => a.cut.from - b.cut.from)
}

const moneyCut = (sentence: Cut, to: number, figure: string): Cut => ({
  ...sentence,
  from: sentence.from + to - figure.length,
  to: sentence.from + to,
})

/** Gives 已完成174项 after 177项任务 its proper owner. The owner holds from sentence to sentence of a paragraph. */
const owned = (figures: Figure[]): (Figure & { owner: string })[] => {
  let owner = 'problems'
  return figures.map((figure) => {
    if (carriers.has(figure.key)) owner = figure.key
    return { ...figure, owner: parts.has(figure.key) || carriers.has(figure.key) || figure.key === 'rate' ? owner : 'problems' }
  })
}

const shownKey = (figure: Figure & { owner: string }): string | null =>
  figure.owner === 'problems' || carriers.has(figure.key) ? figure.key : (ofOthers[figure.owner]?.[figure.key] ?? null)

/**
 * The figures a document states about itself, from the given places, with the sums and rates among them that can be checked.
 * The first statement of a figure counts; a later one that differs is told.
 */
export const totalsIn = (source: Source, cuts: Cut[]): Totals => {
  const totals: Total[] = []
  const checks: Check[] = []
  const seen = new Map<string, number | string>()
  for (const cut of cuts.filter((each) => !isEmpty(each))) {
    const figures = owned(sentences(source, cut).flatMap((sentence) => figuresOfSentence(source, sentence)))
    checks.push(...checksOf(figures))
    for (const figure of figures) {
      const key = shownKey(figure)
      if (key === null) continue
      const before = seen.get(key)
      if (before === undefined) {
        seen.set(key, figure.value)
        totals.push({ key, value: figure.value, spans: spansOfCuts(source, [figure.cut]) })
      } else if (before !== figure.value) warn(source, 'totals-conflict', { first: before, second: figure.value }, figure.cut)
    }
  }
  for (const check of checks) {
    if (!check.agrees) warn(source, 'totals-disagree', { text: check.text, expected: check.expected, stated: check.stated }, check.cut)
  }
  return { totals, checks }
}
