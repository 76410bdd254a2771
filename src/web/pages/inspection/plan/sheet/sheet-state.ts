import { chosen, isDirty, openDraft, rebased, typed, type Choice, type TaskDraft } from '#web/pages/inspection/plan/task-draft.ts'
import {
  fieldsOf,
  same,
  sameField,
  taskFields,
  type Task,
  type TaskField,
  type TaskFields,
} from '#web/pages/inspection/plan/task-fields.ts'
import type { Schemas } from '#web/api/generated.ts'

export type Refusal = Pick<Schemas['TaskChangeAnswer'], 'code' | 'unmet'>
type Edit = { id: string; before: Partial<TaskFields>; after: Partial<TaskFields> }
/** One thing done to the sheet, so that it can be taken back by doing the opposite. */
export type Step = { edits: Edit[]; added: { id: string; fields: TaskFields; line?: string }[]; removed: string[] }
type Wish = 'removed' | 'standing'

/** The plan under somebody's hands: what is known of each task, and what has been typed and is not yet agreed with the server. */
export type SheetState = {
  known: ReadonlyMap<string, Task>
  /** The tasks of the plan as last read, and those made here since. */
  listed: readonly string[]
  fresh: ReadonlyMap<string, number>
  /** By task; a task that the server does not know yet has version 0 and an id of our own. */
  drafts: ReadonlyMap<string, TaskDraft>
  /** Our own ids of tasks that the server has named since. */
  named: ReadonlyMap<string, string>
  /** The empty lines that tasks were begun in: such a task keeps its place on the screen, and an input method in it its words. */
  lines: ReadonlyMap<string, string>
  wishes: ReadonlyMap<string, Wish>
  refusals: ReadonlyMap<string, Refusal>
  past: readonly Step[]
  future: readonly Step[]
}

export const emptyFields: TaskFields = {
  text: '',
  findingIds: [],
  leaderId: null,
  personId: null,
  leadBodyId: null,
  coBodyIds: [],
  start: null,
  due: null,
  criterion: '',
  measures: [],
}

export const put = <V>(map: ReadonlyMap<string, V>, id: string, value: V | undefined): ReadonlyMap<string, V> => {
  const next = new Map(map)
  if (value === undefined) next.delete(id)
  else next.set(id, value)
  return next
}

export const openSheetState = (tasks: readonly Task[], drafts: ReadonlyMap<string, TaskDraft> = new Map()): SheetState => ({
  known: new Map(tasks.map((task) => [task.id, task])),
  listed: tasks.map((task) => task.id),
  fresh: new Map(),
  drafts: new Map(
    [...drafts].flatMap(([id, draft]) => {
      const task = tasks.find((one) => one.id === id)
      return task ? [[id, rebased(draft, task)] as const] : draft.version === 0 ? [[id, draft] as const] : []
    }),
  ),
  named: new Map(),
  lines: new Map(),
  wishes: new Map(),
  refusals: new Map(),
  past: [],
  future: [],
})

export const idOf = (state: SheetState, id: string): string => state.named.get(id) ?? id

const draftOf = (state: SheetState, id: string): TaskDraft | undefined => {
  const task = state.known.get(id)
  return state.drafts.get(id) ?? (task && openDraft(task))
}

/** What stands in a row: what was typed, over what is known. */
export function fieldsIn(state: SheetState, id: string): TaskFields {
  const mine = state.drafts.get(id)?.mine
  const task = state.known.get(id)
  return mine ?? (task ? fieldsOf(task) : emptyFields)
}

/** A newer version of a task: what was typed is laid upon it; what has nothing left to say is let go. */
export function learned(state: SheetState, task: Task): SheetState {
  const known = state.known.get(task.id)
  if (known && known.version >= task.version) return state
  const draft = state.drafts.get(task.id)
  const next = draft && rebased(draft, task)
  return { ...state, known: put(state.known, task.id, task), drafts: put(state.drafts, task.id, next && isDirty(next) ? next : undefined) }
}

/** The plan was read anew. A task made here that the reading was too early for stays for one reading more. */
export function arrived(state: SheetState, tasks: readonly Task[]): SheetState {
  const there = new Set(tasks.map((task) => task.id))
  const fresh = new Map([...state.fresh].flatMap(([id, times]) => (there.has(id) || times <= 0 ? [] : [[id, times - 1] as const])))
  // What was typed into a task that is gone stays on the shelf, where the page shows it.
  const drafts = new Map([...state.drafts].filter(([id, draft]) => draft.version === 0 || there.has(id) || fresh.has(id)))
  const refusals = new Map([...state.refusals].filter(([id]) => there.has(id) || drafts.has(id)))
  return tasks.reduce(learned, { ...state, drafts, refusals, fresh, listed: [...there, ...fresh.keys()] })
}

const over = (state: SheetState, id: string, changes: Partial<TaskFields>): SheetState => {
  const draft = draftOf(state, id)
  if (!draft) return state
  const next = typed(draft, changes)
  const open = next.version === 0 || isDirty(next)
  return { ...state, drafts: put(state.drafts, id, open ? next : undefined), refusals: put(state.refusals, id, undefined) }
}

/** Something was typed into a row. */
export const typedInto = (state: SheetState, row: string, changes: Partial<TaskFields>): SheetState =>
  over(state, idOf(state, row), changes)

/** A row more. */
export const begun = (state: SheetState, id: string, fields: Partial<TaskFields>): SheetState => ({
  ...state,
  drafts: put(state.drafts, id, { version: 0, base: emptyFields, mine: { ...emptyFields, ...fields }, conflicts: [] }),
})

const lined = (state: SheetState, { id, line }: Step['added'][number]): SheetState =>
  line === undefined ? state : { ...state, lines: put(state.lines, id, line) }

const wished = (state: SheetState, id: string, wish: Wish): SheetState =>
  state.drafts.get(id)?.version === 0 && !state.known.has(id)
    ? { ...state, drafts: put(state.drafts, id, undefined) }
    : { ...state, wishes: put(state.wishes, id, wish), drafts: wish === 'removed' ? put(state.drafts, id, undefined) : state.drafts }

/** Something was done that can be taken back. */
const noted = (state: SheetState, step: Step): SheetState => ({ ...state, past: [...state.past.slice(-199), step], future: [] })

/** Notes what was typed between two moments, unless it came to nothing. */
export function notedEdit(state: SheetState, row: string, before: TaskFields): SheetState {
  const after = fieldsIn(state, idOf(state, row))
  const changed = taskFields.filter((field) => !sameField(field, before, after))
  if (changed.length === 0) return state
  const part = (fields: TaskFields) => Object.fromEntries(changed.map((field) => [field, fields[field]])) as Partial<TaskFields>
  return noted(state, { edits: [{ id: row, before: part(before), after: part(after) }], added: [], removed: [] })
}

/** Many cells at once, rows more, rows less: one step. */
export function done(
  state: SheetState,
  change: { edits?: { id: string; changes: Partial<TaskFields> }[]; added?: Step['added']; removed?: string[] },
): SheetState {
  const { edits = [], added = [], removed = [] } = change
  const told = edits.map(({ id, changes }): Edit => {
    const now = fieldsIn(state, idOf(state, id))
    const before = Object.fromEntries(Object.keys(changes).map((field) => [field, now[field as TaskField]])) as Partial<TaskFields>
    return { id, before, after: changes }
  })
  let next = noted(state, { edits: told.filter((one) => !same(one.before, one.after)), added, removed })
  for (const { id, changes } of edits) next = typedInto(next, id, changes)
  for (const one of added) next = lined(begun(next, one.id, one.fields), one)
  for (const id of removed) next = wished(next, idOf(next, id), 'removed')
  return next
}

/** Sets fields to one side of a step, only where they still stand as the other side left them: what others wrote since is theirs. */
function turned(state: SheetState, { id, before, after }: Edit, to: 'before' | 'after'): SheetState {
  const real = idOf(state, id)
  const now = fieldsIn(state, real)
  const [from, goal] = to === 'before' ? [after, before] : [before, after]
  const fields = (Object.keys(goal) as TaskField[]).filter((field) => sameField(field, now, { ...now, ...from }))
  return over(state, real, Object.fromEntries(fields.map((field) => [field, goal[field]])))
}

const again = (state: SheetState, { id, fields }: Step['added'][number]): SheetState =>
  state.known.has(idOf(state, id)) ? wished(state, idOf(state, id), 'standing') : begun(state, id, fields)

export function undone(state: SheetState): SheetState {
  const step = state.past.at(-1)
  if (!step) return state
  let next: SheetState = { ...state, past: state.past.slice(0, -1), future: [...state.future, step] }
  for (const edit of step.edits) next = turned(next, edit, 'before')
  for (const { id } of step.added) next = wished(next, idOf(next, id), 'removed')
  for (const id of step.removed) next = wished(next, idOf(next, id), 'standing')
  return next
}

export function redone(state: SheetState): SheetState {
  const step = state.future.at(-1)
  if (!step) return state
  let next: SheetState = { ...state, future: state.future.slice(0, -1), past: [...state.past, step] }
  for (const added of step.added) next = again(next, added)
  for (const edit of step.edits) next = turned(next, edit, 'after')
  for (const id of step.removed) next = wished(next, idOf(next, id), 'removed')
  return next
}

/** A person has answered where two wrote differently. */
export function answered(state: SheetState, id: string, at: { field: TaskField; choice: Choice }, newId: () => string): SheetState {
  const draft = state.drafts.get(id)
  if (!draft) return state
  const next = chosen(draft, at.field, at.choice, newId)
  return { ...state, drafts: put(state.drafts, id, isDirty(next) || next.conflicts.length > 0 ? next : undefined) }
}
