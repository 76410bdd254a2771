import { mergeTask, type Conflict } from './merge-task.ts'
import { fieldsOf, measureParts, same, sameField, taskFields, type Task, type TaskField, type TaskFields } from './task-fields.ts'

/** A task under somebody's hands: what was last agreed with the server, what has been typed, and where another person wrote otherwise. */
export type TaskDraft = { version: number; base: TaskFields; mine: TaskFields; conflicts: Conflict[] }

export const openDraft = (task: Task): TaskDraft => ({ version: task.version, base: fieldsOf(task), mine: fieldsOf(task), conflicts: [] })

export const typed = (draft: TaskDraft, changes: Partial<TaskFields>): TaskDraft => ({ ...draft, mine: { ...draft.mine, ...changes } })

/** What is to be sent: every changed field that nobody else has written into. */
export function changesOf({ base, mine, conflicts }: TaskDraft): Partial<TaskFields> {
  const open = new Set(conflicts.map((one) => one.field))
  const changed = taskFields.filter((field) => !open.has(field) && !sameField(field, base, mine))
  return Object.fromEntries(changed.map((field) => [field, mine[field]]))
}

export const isDirty = (draft: TaskDraft): boolean => taskFields.some((field) => !sameField(field, draft.base, draft.mine))

/** A newer version has arrived: mine is laid upon it. Questions that were open stay open until they are answered. */
export function rebased(draft: TaskDraft, task: Task): TaskDraft {
  if (task.version <= draft.version) return draft
  const theirs = fieldsOf(task)
  const { fields, conflicts } = mergeTask(draft.base, draft.mine, theirs)
  const asked = new Set(conflicts.map((one) => one.field))
  const still = draft.conflicts.filter(({ field }) => !asked.has(field) && !sameField(field, fields, theirs))
  return { version: task.version, base: theirs, mine: fields, conflicts: [...conflicts, ...still.map(({ field }) => ({ field, theirs }))] }
}

/** The server has taken the changes that were sent; what was typed since then stays, and so do the open questions. */
export function saved(draft: TaskDraft, sent: Partial<TaskFields>, task: Task): TaskDraft {
  const agreed = { ...draft.base, ...sent }
  const theirs = fieldsOf(task)
  const { mine } = rebased({ ...draft, base: agreed, conflicts: [] }, task)
  return { version: task.version, base: theirs, mine, conflicts: draft.conflicts.map(({ field }) => ({ field, theirs })) }
}

/** Two drafts of one task become one; where both wrote into a field, a person is asked. */
export function laidUpon(draft: TaskDraft, other: TaskDraft): TaskDraft {
  const { fields, conflicts } = mergeTask(other.base, other.mine, draft.mine)
  return { ...draft, mine: fields, conflicts: [...draft.conflicts, ...conflicts] }
}

export type Choice = 'mine' | 'theirs' | 'both'

/** Where both versions can stand one after the other. */
export const canHoldBoth = (field: TaskField): boolean => field === 'text' || field === 'criterion' || field === 'measures'

function together(field: TaskField, mine: TaskFields, theirs: TaskFields, newId: () => string): Partial<TaskFields> {
  if (field === 'text' || field === 'criterion') return { [field]: `${theirs[field]}\n${mine[field]}` }
  if (field !== 'measures') return {}
  const added = mine.measures.filter((one) => !theirs.measures.some((other) => same(measureParts(one), measureParts(other))))
  return { measures: [...theirs.measures, ...added.map((one) => ({ ...one, id: newId() }))] }
}

/** A person has answered one question. */
export function chosen(draft: TaskDraft, field: TaskField, choice: Choice, newId: () => string): TaskDraft {
  const conflict = draft.conflicts.find((one) => one.field === field)
  if (!conflict) return draft
  const take: Record<Choice, () => Partial<TaskFields>> = {
    mine: () => ({}),
    theirs: () => ({ [field]: conflict.theirs[field] }),
    both: () => together(field, draft.mine, conflict.theirs, newId),
  }
  return { ...typed(draft, take[choice]()), conflicts: draft.conflicts.filter((one) => one.field !== field) }
}
