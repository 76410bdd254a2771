import { unmet, type Unmet } from '#domain/refusal.ts'
import type { Condition, Finding } from './finding.ts'
import { isWithoutAction, type ClosureKind } from './life.ts'

/** What closing looks at in a task of the finding. */
export type TaskAtClosing = {
  id: string
  number: number
  state: 'planned' | 'doing' | 'done' | 'kept-on'
  checkInRule: string | null
  criterionAnswer: string | null
  evidence: number
  openExtension: boolean
}

export type ClosingRequest = { kind: ClosureKind; statement: string; mergedInto: string | null }

type Row = { code: string; holds: (task: TaskAtClosing, kind: ClosureKind) => boolean }

/** Conditions on each task (`domain.md` 4, apply to close). */
const perTask: Row[] = [
  { code: 'task-done', holds: (task, kind) => task.state === 'done' || (kind === 'kept-on' && task.state === 'kept-on') },
  { code: 'check-in-rule', holds: (task) => task.state !== 'kept-on' || Boolean(task.checkInRule?.trim()) },
  { code: 'evidence-on-task', holds: (task) => task.evidence > 0 },
  { code: 'criterion-answered', holds: (task) => Boolean(task.criterionAnswer?.trim()) },
  { code: 'no-open-extension-of-task', holds: (task) => !task.openExtension },
]

const condition = (code: string, met: boolean, values: Condition['values'] = {}): Condition => ({ code, met, values })

const byWork = (finding: Finding, request: ClosingRequest, tasks: TaskAtClosing[]): Condition[] => [
  condition('has-task', tasks.length > 0),
  ...perTask.flatMap((row) => tasks.map((task) => condition(row.code, row.holds(task, request.kind), { task: task.number }))),
  condition('no-open-extension', !finding.extensions.some((one) => one.state === 'asked')),
  condition('statement', request.statement.trim() !== ''),
]

const byWord = (finding: Finding, request: ClosingRequest): Condition[] => [
  condition('no-open-extension', !finding.extensions.some((one) => one.state === 'asked')),
  condition('reason-given', request.statement.trim() !== ''),
  ...(request.kind === 'merged' ? [condition('merged-into', request.mergedInto !== null && request.mergedInto !== finding.id)] : []),
]

/** Every condition of a closing of this kind, met or not: the checklist on the screen, the refusal of the act and the list on the slip. */
export const closingConditions = (finding: Finding, request: ClosingRequest, tasks: TaskAtClosing[]): Condition[] =>
  isWithoutAction(request.kind) ? byWord(finding, request) : byWork(finding, request, tasks)

export const unmetConditions = (conditions: Condition[]): Unmet[] =>
  conditions.filter((one) => !one.met).map((one) => unmet(one.code, one.values))
