import type { PlanFinding } from '#web/pages/inspection/plan/group-tasks.ts'
import type { TaskDraft } from '#web/pages/inspection/plan/task-draft.ts'
import type { Task, TaskFields } from '#web/pages/inspection/plan/task-fields.ts'
import { fieldsIn, type Refusal, type SheetState } from './sheet-state.ts'

/** A line of the sheet: a task, or the empty line below a finding that has none yet, in which typing begins one. */
export type SheetRow = {
  /** Stays the same while the server names a new task. */
  key: string
  /** The task's id, our own while the server does not know it; null for an empty line. */
  id: string | null
  findingId: string | null
  number: number | null
  fields: TaskFields
  task: Task | null
  draft: TaskDraft | null
  refusal: Refusal | null
}
export type SheetGroup = { finding: PlanFinding | null; rows: SheetRow[]; also: string[] }

const rowOf = (state: SheetState, id: string, keys: ReadonlyMap<string, string>): SheetRow => {
  const task = state.known.get(id) ?? null
  return {
    key: state.lines.get(id) ?? keys.get(id) ?? id,
    id,
    findingId: null,
    number: task?.number ?? null,
    fields: fieldsIn(state, id),
    task,
    draft: state.drafts.get(id) ?? null,
    refusal: state.refusals.get(id) ?? null,
  }
}

/** The tasks that stand, in the order of their numbers, new ones last. */
export function standingIds(state: SheetState): string[] {
  const gone = (id: string) =>
    state.wishes.get(id) === 'removed' || (state.known.get(id)?.state === 'removed' && state.wishes.get(id) !== 'standing')
  const known = [...new Set(state.listed)].filter((id) => state.known.has(id) && !gone(id))
  const made = [...state.drafts].flatMap(([id, draft]) => (draft.version === 0 ? [id] : []))
  return [...known.toSorted((a, b) => state.known.get(a)!.number - state.known.get(b)!.number), ...made]
}

/** Each task stands below the first of its findings; a finding without one gets an empty line. */
export function groupsOf(state: SheetState, findings: readonly PlanFinding[]): SheetGroup[] {
  const keys = new Map([...state.named].map(([own, id]) => [id, own]))
  const used = new Set<string>()
  const rows = standingIds(state).map((id) => {
    const row = rowOf(state, id, keys)
    // Done again after another was begun in the same line.
    const key = used.has(row.key) ? id : row.key
    used.add(key)
    return { ...row, key }
  })
  const placed = new Set<string>()
  const groups = findings.map((finding): SheetGroup => {
    const mine = rows.filter((row) => row.fields.findingIds.includes(finding.id))
    const own = mine.filter((row) => !placed.has(row.key))
    for (const row of own) placed.add(row.key)
    const also = mine.filter((row) => !own.includes(row)).map((row) => String(row.number ?? '＊'))
    const blank: SheetRow = {
      key: `blank-${finding.id}`,
      id: null,
      findingId: finding.id,
      number: null,
      fields: { ...fieldsIn(state, ''), findingIds: [finding.id] },
      task: null,
      draft: null,
      refusal: null,
    }
    return { finding, rows: mine.length === 0 ? [blank] : own.map((row) => ({ ...row, findingId: finding.id })), also }
  })
  const loose = rows.filter((row) => !placed.has(row.key))
  return loose.length === 0 ? groups : [...groups, { finding: null, rows: loose, also: [] }]
}
