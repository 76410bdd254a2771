import type { TaskPlan } from '#domain/task/task.ts'
import { comparable, figuresIn, sameFigure, type Figure } from './figures.ts'

/** A figure of a finding that no task or measure of it mentions. `smaller`: what the tasks say instead, where that is less. */
export type Unanswered = { findingId: string; finding: number; figure: Figure; smaller: string | null }

type Words = Pick<TaskPlan, 'text' | 'criterion' | 'measures'>

/** Everything a task says in words. */
export const wordsOfTask = ({ text, criterion, measures }: Words): string =>
  [text, ...measures.map((measure) => measure.text), criterion].join('\n')

const distinct = (figures: readonly Figure[]): Figure[] =>
  figures.filter((one, at) => figures.findIndex((other) => comparable(one, other) && sameFigure(one, other)) === at)

/** A whole may be answered in parts: 18.5万元 by 10万元 and 8.5万元. */
const answers = (figure: Figure, said: readonly Figure[]): boolean => {
  if (said.some((other) => sameFigure(figure, other))) return true
  if (figure.kind !== 'money' && figure.kind !== 'count') return false
  const parts = said.filter((other) => comparable(figure, other))
  return parts.length > 1 && parts.reduce((sum, one) => sum + one.value, 0) === figure.value
}

/** The largest of the new figures that is less: it stands where the finding's figure should. */
const smallerOf = (figure: Figure, said: readonly Figure[], own: readonly Figure[]): string | null => {
  if (figure.kind === 'day') return null
  const less = said.filter((one) => comparable(one, figure) && one.value < figure.value && !own.some((other) => sameFigure(one, other)))
  return less.toSorted((a, b) => b.value - a.value)[0]?.text ?? null
}

type Told = { id: string; number: number; text: string }

/** Whatever the feedback counts, and the plan does not: nothing may be made smaller or vaguer unseen. A note for writer and reviewers, never a bar. */
export function unansweredFigures(findings: readonly Told[], tasks: readonly (Words & Pick<TaskPlan, 'findingIds'>)[]): Unanswered[] {
  return findings.flatMap((finding) => {
    const mine = tasks.filter((task) => task.findingIds.includes(finding.id))
    // A finding without a task is in the list of what is missing already.
    if (mine.length === 0) return []
    const own = distinct(figuresIn(finding.text))
    const said = distinct(mine.flatMap((task) => figuresIn(wordsOfTask(task))))
    return own
      .filter((figure) => !answers(figure, said))
      .map((figure) => ({ findingId: finding.id, finding: finding.number, figure, smaller: smallerOf(figure, said, own) }))
  })
}
