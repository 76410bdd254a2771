import { amendFinding } from '#features/findings/amend-finding.ts'
import { askExtension } from '#features/findings/ask-extension.ts'
import { claimFinding } from '#features/findings/claim-finding.ts'
import type { SheetActs } from '#features/sheets/apply-sheet.ts'
import type { Measure, TaskPlan } from '#domain/task/task.ts'
import { newId } from '#platform/ids.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { amendTask } from '#features/tasks/amend-task.ts'
import { askTaskExtension } from '#features/tasks/ask-task-extension.ts'
import { draftTask } from '#features/tasks/draft-task.ts'
import { reportProgress } from '#features/tasks/report-progress.ts'

/** A measure in a cell has no id; it gets a new one. */
const withIds = ({ actor }: Acting, measures: readonly (Omit<Measure, 'id'> & { id?: string })[]): Measure[] =>
  measures.map((measure) => ({ ...measure, id: measure.id ?? newId(actor.region) }))

/** What the cells of a sheet that came back become: the same acts that the screens do. */
export const sheetActs: SheetActs = {
  'draft-task': (tx, acting, { id }, task: TaskPlan) =>
    draftTask(tx, acting, { planId: id, task: { ...task, measures: withIds(acting, task.measures) } }),
  'amend-task': (tx, acting, ref, changes: Partial<TaskPlan>) =>
    amendTask(tx, acting, ref, changes.measures ? { ...changes, measures: withIds(acting, changes.measures) } : changes),
  progress: reportProgress,
  'ask-task-extension': askTaskExtension,
  'amend-finding': amendFinding,
  claim: (tx, acting, ref) => claimFinding(tx, acting, ref),
  'ask-finding-extension': askExtension,
}
