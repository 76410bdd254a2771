import { asDay, type Day } from '#domain/day.ts'
import { openExtension, unmetToAsk } from '#domain/extension.ts'
import type { PlanState } from '#domain/plan/plan.ts'
import { refuse, unmet, type Refused, type Unmet } from '#domain/refusal.ts'
import { taskLife, type TaskAct } from './life.ts'
import { unmetBySettled, type AnsweredFinding } from './settled.ts'
import type { ProgressEntry, Task, TaskHappening, TaskPlan } from './task.ts'

export type TaskRequest =
  | { act: 'amend'; changes: Partial<TaskPlan> }
  | { act: 'remove' }
  | { act: 'restore' }
  | { act: 'begin' }
  | { act: 'progress'; entry: ProgressEntry; today: Day }
  | { act: 'complete'; criterionAnswer: string; evidence: number }
  | { act: 'keep-on'; criterionAnswer: string; checkInRule: string; evidence: number }
  | { act: 'resume'; reason: string }
  | { act: 'ask-extension'; to: string; reason: string }
  | { act: 'decide-extension'; approve: boolean; to: string | null; opinion: string }

type Ask<A extends TaskAct> = Extract<TaskRequest, { act: A }>
type Rule<A extends TaskAct> = (task: Task, ask: Ask<A>, actorId: string) => TaskHappening[] | Refused

const listed = (list: Unmet[], happening: TaskHappening): TaskHappening[] | Refused =>
  list.length > 0 ? { refused: { code: 'unmet', unmet: list } } : [happening]

const given = (text: string, code: string): Unmet[] => (text.trim() === '' ? [unmet(code)] : [])

/** A task's own dates: the start does not come after the due day. */
export function unmetDates(plan: Pick<TaskPlan, 'start' | 'due'>): Unmet[] {
  const { start, due } = plan
  return start !== null && due !== null && due < start ? [unmet('due-before-start', { start, due })] : []
}

const progress: Rule<'progress'> = (_, { entry, today }) => {
  const list = given(entry.text, 'text-missing')
  if (asDay(entry.happenedOn) === undefined) list.push(unmet('bad-day', { field: 'happenedOn', value: entry.happenedOn }))
  if (entry.happenedOn > today) list.push(unmet('day-in-future', { field: 'happenedOn', value: entry.happenedOn }))
  if (entry.percent < 0 || entry.percent > 100) list.push(unmet('percent-out-of-range', { value: entry.percent }))
  return listed(list, { kind: 'progress-reported', data: entry })
}

/** What stands against finishing a task before anything is written: no proof, or an extension that waits. */
export const unmetBeforeFinishing = (task: Pick<Task, 'number' | 'due' | 'extensions'>, evidence: number): Unmet[] => [
  ...(evidence === 0 ? [unmet('evidence-on-task', { task: task.number })] : []),
  ...(openExtension(task) ? [unmet('no-open-extension-of-task', { task: task.number })] : []),
]

const unmetToFinish = (task: Task, ask: { criterionAnswer: string; evidence: number }): Unmet[] => [
  ...given(ask.criterionAnswer, 'criterion-answered'),
  ...unmetBeforeFinishing(task, ask.evidence),
]

const decideExtension: Rule<'decide-extension'> = (task, ask, actorId) => {
  const open = openExtension(task)
  if (!open) return refuse('unmet', unmet('no-open-extension-to-decide'))
  if (open.askedBy === actorId) return refuse('twice-in-chain', unmet('twice-in-chain'))
  if (!ask.approve) return listed(given(ask.opinion, 'reason-missing'), { kind: 'extension-refused', data: { opinion: ask.opinion } })
  const to = asDay(ask.to ?? open.to)
  if (to === undefined) return refuse('unmet', unmet('bad-day', { field: 'to', value: ask.to }))
  return listed(to <= open.from ? [unmet('extension-not-later', { due: open.from, to })] : [], {
    kind: 'extension-approved',
    data: { to, opinion: ask.opinion || null },
  })
}

const rules: { [A in TaskAct]: Rule<A> } = {
  amend: (task, { changes }) => listed(unmetDates({ ...task, ...changes }), { kind: 'task-amended', data: changes }),
  remove: () => [{ kind: 'task-removed', data: {} }],
  restore: () => [{ kind: 'task-restored', data: {} }],
  begin: () => [{ kind: 'task-begun', data: {} }],
  progress,
  complete: (task, ask) => listed(unmetToFinish(task, ask), { kind: 'task-completed', data: { criterionAnswer: ask.criterionAnswer } }),
  'keep-on': (task, ask) =>
    listed([...unmetToFinish(task, ask), ...given(ask.checkInRule, 'check-in-rule')], {
      kind: 'task-kept-on',
      data: { criterionAnswer: ask.criterionAnswer, checkInRule: ask.checkInRule },
    }),
  resume: (_, ask) => listed(given(ask.reason, 'reason-missing'), { kind: 'task-resumed', data: { reason: ask.reason } }),
  'ask-extension': (task, ask) =>
    listed(unmetToAsk(task, ask.to, ask.reason), { kind: 'extension-asked', data: { to: ask.to as Day, reason: ask.reason } }),
  'decide-extension': decideExtension,
}

export const taskStateAllows = (task: Pick<Task, 'state'>, plan: PlanState, act: TaskAct): boolean =>
  (taskLife[act].from as readonly string[]).includes(task.state) && (taskLife[act].plan as readonly string[]).includes(plan)

/** What a task stands between: the plan it belongs to and the findings it answers. */
export type TaskPlace = { plan: PlanState; findings: readonly AnsweredFinding[] }

/** Do the states of the task, its plan and its findings allow the act? */
export const taskAllows = (task: Pick<Task, 'state'>, { plan, findings }: TaskPlace, act: TaskAct): boolean =>
  taskStateAllows(task, plan, act) && unmetBySettled(task, act, findings).length === 0

/** May this be done to the task where it stands, and what follows? */
export function decideTask(task: Task, { plan, findings }: TaskPlace, ask: TaskRequest, actorId: string): TaskHappening[] | Refused {
  const settled = unmetBySettled(task, ask.act, findings)
  if (settled.length > 0) return refuse('wrong-state', ...settled)
  if (!taskStateAllows(task, plan, ask.act)) return refuse('wrong-state', unmet('wrong-state', { act: ask.act, state: task.state, plan }))
  const rule = rules[ask.act] as (task: Task, ask: TaskRequest, actorId: string) => TaskHappening[] | Refused
  return rule(task, ask, actorId)
}
