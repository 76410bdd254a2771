import { isWithoutAction } from '#domain/finding/life.ts'
import { noQuantities } from '#domain/task/task.ts'
import { applyToClose, closingSeats } from './closing.ts'
import { askForTime } from './extension.ts'
import { dayAt, type Plot } from './plot.ts'
import type { Planned } from './tasks.ts'
import type { Tell } from './tell.ts'
import { finish, prove, workOn, workThrough } from './work.ts'
import { reopenWords, returnWords } from './words.ts'

/** When work is over: a little before it falls due, or just before an extended day. */
const endOf = (plot: Plot, planned: Planned): number => planned.due - plot.chance.whole(1, 5)

/** The first task brings the money in. */
const moneyOf = (plot: Plot, index: number): number => (index === 0 ? (plot.source.money ?? 0) : 0)

/** The proofs of a task: a single task shows three, the first of two shows the first two, the second the rest. */
const proofsOf = (index: number, count: number): number[] => (count === 1 ? [0, 1, 2] : index === 0 ? [0, 1] : [2, 3])

/** Work taken up again after a return or a reopening: the last task resumed, and done again if `end` says when. */
function again(tell: Tell, plot: Plot, planned: Planned, turn: { at: number; end: number | null; reason: string }): void {
  const { at, end } = turn
  const frame = { person: planned.task.person, target: planned.key } as const
  tell(at, { ...frame, act: 'resume-task', data: { reason: turn.reason } })
  const reported = end === null ? at + 3 : at + (end - at) * 0.6
  tell(reported, {
    ...frame,
    act: 'report-progress',
    data: {
      happenedOn: dayAt(plot, reported - 1),
      text: `针对指出的不足，对${plot.source.about}重新逐项核查，补齐短板，已完成${end === null ? '七成' : '全部'}补正工作。`,
      percent: end === null ? 70 : 100,
      ...noQuantities,
    },
  })
  if (end === null) return
  prove(tell, plot, planned, { offset: end - 1, index: 4 })
  finish(tell, plot, planned, end)
}

function reopen(tell: Tell, plot: Plot, last: Planned, how: NonNullable<Plot['course']['reopened']>): void {
  const at = -46 + (plot.finding.place % 5)
  tell(at, { person: 'look-back-leader', act: 'reopen', target: plot.finding.key, data: { reason: plot.chance.pick(reopenWords) } })
  if (how === 'extended') {
    again(tell, plot, last, { at: at + 2, end: null, reason: '根据“回头看”意见重新整改' })
    askForTime(tell, plot, last, { at: at + 6, to: 16, decided: { at: at + 9, approve: true } })
    return
  }
  again(tell, plot, last, { at: at + 2, end: how === 'closed-again' ? -24 : null, reason: '根据“回头看”意见重新整改' })
  if (how === 'closed-again') applyToClose(tell, plot, { at: -22, kind: 'complete', verdicts: 'all', closes: true })
}

function close(tell: Tell, plot: Plot, tasks: Planned[], end: number): void {
  const closing = plot.course.closing!
  const last = tasks.at(-1)!
  const { kind, verdicts, closes } = closing
  if (!closing.returned) {
    const mergedInto = kind === 'merged' ? { mergedInto: `${plot.inspection.key}/5` } : {}
    applyToClose(tell, plot, { at: end + 2, kind, verdicts, closes, ...mergedInto })
    return
  }
  const by = plot.inspection.round === 'c8' && closing.returned === 'then-closed' ? 'returned-by-decider' : 'returned-by-second'
  const returned = applyToClose(tell, plot, { at: end + 1, kind, verdicts: by, closes: false })
  const reason = `按审核意见补充：${plot.chance.pick(returnWords).reason}`
  const over = closing.returned === 'then-closed'
  again(tell, plot, last, { at: returned + 1, end: over ? returned + 8 : null, reason })
  if (over) applyToClose(tell, plot, { at: returned + 9, kind, verdicts: 'all', closes: true })
}

function ask(tell: Tell, plot: Plot, last: Planned): void {
  const { asks } = plot.course
  if (asks === 'asked') askForTime(tell, plot, last, { at: -3, to: plot.limit + 26 })
  if (asks === 'approved') askForTime(tell, plot, last, { at: last.due - 9, to: 23, decided: { at: last.due - 5, approve: true } })
  if (asks === 'refused') askForTime(tell, plot, last, { at: -9, to: last.due + 30, decided: { at: -5, approve: false } })
  if (asks === 'approved-in-time')
    askForTime(tell, plot, last, { at: last.due - 9, to: last.due + 26, decided: { at: last.due - 5, approve: true } })
}

/** Enough days before today for the verdicts of the chain, where the finding is to be closed. */
const latestEnd = (plot: Plot): number => {
  const { closing } = plot.course
  if (!closing) return -2
  const chain = closingSeats(plot).length
  if (closing.returned === 'then-closed') return -(2 * chain + 22)
  if (closing.returned) return -14
  return closing.verdicts === 'none' ? -5 : -(chain + 7)
}

/** The life of a finding from the adoption of its plan to where its fate leads. */
export function live(tell: Tell, plot: Plot, tasks: Planned[]): void {
  const { course } = plot
  const last = tasks.at(-1)!
  if (course.work === 'none') return
  const latest = latestEnd(plot)
  const extended = course.asks === 'approved-in-time' ? 24 : 0
  let end = plot.adopted
  tasks.forEach((planned, index) => {
    const full = course.work === 'full' || (planned !== last && course.work === 'part' && !course.closing)
    const wished = Math.max(planned.start + 6, endOf(plot, planned) + (planned === last ? extended : 0))
    const work = { money: moneyOf(plot, index), proofs: proofsOf(index, tasks.length) }
    if (full) workThrough(tell, plot, planned, { end: Math.min(wished, latest), ...work })
    else workOn(tell, plot, planned, { until: Math.min(wished - 8, latest), silent: course.work === 'silent', ...work })
    end = Math.max(end, Math.min(wished, latest))
  })
  ask(tell, plot, last)
  if (course.closing) close(tell, plot, tasks, isWithoutAction(course.closing.kind) ? Math.min(end, latest) : end)
  if (course.reopened) reopen(tell, plot, last, course.reopened)
}
