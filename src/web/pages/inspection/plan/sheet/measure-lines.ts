import { aims, horizons, type Aim, type Horizon } from '#domain/task/task.ts'
import type { Measure } from '#web/pages/inspection/plan/task-fields.ts'

/** What the kinds are called in a cell, in the language of the page. */
export type KindNames = { horizon: Record<Horizon, string>; aim: Record<Aim, string> }

/** Other ways in which sheets write the kinds. */
const horizonWords: [RegExp, Horizon][] = [
  [/立行立改|立即|at once|immediate/i, 'at-once'],
  [/长期|kept on|ongoing/i, 'kept-on'],
  [/限期|期限|dated/i, 'dated'],
]
const aimWords: [RegExp, Aim][] = [
  [/治标|symptom/i, 'symptom'],
  [/治本|root/i, 'root'],
]

/** Measures as lines of a cell: 逐户追缴［限期整改 治标］. */
export const linesOf = (measures: readonly Measure[], names: KindNames): string =>
  measures.map(({ text, horizon, aim }) => `${text.replaceAll(/\s*\n\s*/g, ' ')}［${names.horizon[horizon]} ${names.aim[aim]}］`).join('\n')

const number = /^\s*(?:[（(]?\d{1,2}[)）.．、:：]\s*|[①-⑳]\s*)/
const marked = /[［[【(（]([^［\][】【()（）]{2,30})[］\]】)）]\s*[。；;.]?\s*$/

/** Our own mark with something written behind it: the cursor stood at the end of the line. */
const inside = /［([^［］]{2,30})］/

type Line = { text: string; horizon: Horizon | null; aim: Aim | null }

function lineOf(raw: string): Line {
  const mark = marked.exec(raw) ?? inside.exec(raw)
  const horizon = mark && (horizonWords.find(([word]) => word.test(mark[1]!))?.[1] ?? null)
  const aim = mark && (aimWords.find(([word]) => word.test(mark[1]!))?.[1] ?? null)
  const isMark = mark !== null && (horizon !== null || aim !== null)
  const behind = isMark ? raw.slice(mark.index + mark[0].length) : ''
  const text = (isMark ? raw.slice(0, mark.index) + behind : raw).replace(number, '').trim()
  return { text, horizon: isMark ? horizon : null, aim: isMark ? aim : null }
}

/** The measure a line was before: the one with its words, or else the one that stood in its place and is not found elsewhere. */
function earlierOf(lines: readonly Line[], at: number, before: readonly Measure[]): Measure | undefined {
  const same = before.find((one) => one.text === lines[at]!.text)
  if (same) return same
  const there = before[at]
  return there && !lines.some((line) => line.text === there.text) ? there : undefined
}

/** The measures that lines of a cell say; what is known of a measure and not said anew stays with it. */
export function measuresOf(text: string, before: readonly Measure[], newId: () => string): Measure[] {
  const lines = text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .map(lineOf)
  const taken = new Set<string>()
  return lines.map((line, index) => {
    const earlier = earlierOf(lines, index, before)
    const kept = earlier && !taken.has(earlier.id) ? earlier : undefined
    if (kept) taken.add(kept.id)
    return {
      id: kept?.id ?? newId(),
      text: line.text,
      horizon: line.horizon ?? kept?.horizon ?? 'dated',
      aim: line.aim ?? kept?.aim ?? 'symptom',
    }
  })
}

/** The names of all kinds, from a catalogue. */
export const kindNames = (name: (key: `horizon.${Horizon}` | `aim.${Aim}`) => string): KindNames => ({
  horizon: Object.fromEntries(horizons.map((one) => [one, name(`horizon.${one}`)])) as Record<Horizon, string>,
  aim: Object.fromEntries(aims.map((one) => [one, name(`aim.${one}`)])) as Record<Aim, string>,
})
