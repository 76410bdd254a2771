import type { Schemas } from '#web/api/generated.ts'
import { changesOf, isDirty, laidUpon, openDraft, saved, type TaskDraft } from '#web/pages/inspection/plan/task-draft.ts'
import type { TaskFields } from '#web/pages/inspection/plan/task-fields.ts'
import { emptyFields, learned, put, type SheetState } from './sheet-state.ts'

/** What goes to the server in one sending. */
export type Batch = {
  drafted: { ref: string; task: TaskFields }[]
  amended: { id: string; version: number; changes: Partial<TaskFields> }[]
  removed: { id: string; version: number }[]
  restored: { id: string; version: number }[]
}
type Answer = Schemas['TaskChangeAnswer']

/** A sending is answered within a second or two, also where five hundred rows were pasted. */
const most = 100

/** Tasks to be removed and to be taken up again, where they are not so yet. */
function fatesOf(state: SheetState): Pick<Batch, 'removed' | 'restored'> {
  const asked = [...state.wishes].flatMap(([id, wish]) => {
    const task = state.known.get(id)
    const settledAlready = !task || state.refusals.has(id) || (wish === 'removed') === (task.state === 'removed')
    return settledAlready ? [] : [{ wish, id, version: task.version }]
  })
  const of = (wanted: 'removed' | 'standing') =>
    asked
      .filter(({ wish }) => wish === wanted)
      .slice(0, most)
      .map(({ id, version }) => ({ id, version }))
  return { removed: of('removed'), restored: of('standing') }
}

/** What is typed and not yet sent; null where there is nothing. A task that was refused waits until it is typed into again. */
export function batchOf(state: SheetState): Batch | null {
  const batch: Batch = { drafted: [], amended: [], ...fatesOf(state) }
  const leaving = new Set([...batch.removed, ...batch.restored].map((one) => one.id))
  for (const [id, draft] of state.drafts) {
    if (batch.drafted.length + batch.amended.length >= most) break
    if (leaving.has(id) || state.refusals.has(id)) continue
    if (draft.version === 0) batch.drafted.push({ ref: id, task: draft.mine })
    else {
      const changes = changesOf(draft)
      if (Object.keys(changes).length > 0) batch.amended.push({ id, version: draft.version, changes })
    }
  }
  return Object.values(batch).some((list) => list.length > 0) ? batch : null
}

/**
 * The server has made a task of a row: it goes on under the server's id, with what was typed since. Where the plan was read before the answer
 * came, the same task stood in two rows for a moment, and what was typed into either is kept.
 */
function born(state: SheetState, sent: Batch['drafted'][number], task: NonNullable<Answer['task']>): SheetState {
  const read = state.known.get(task.id)
  const known = {
    ...state,
    known: put(state.known, task.id, task),
    named: put(state.named, sent.ref, task.id),
    lines: put(state.lines, task.id, state.lines.get(sent.ref)),
    fresh: put(state.fresh, task.id, 1),
    listed: [...new Set([...state.listed, task.id])],
  }
  const draft = state.drafts.get(sent.ref)
  const other = state.drafts.get(task.id)
  // Taken back while it was on its way: then it is removed again.
  if (!draft && !other) return { ...known, wishes: put(known.wishes, task.id, 'removed' as const) }
  const own = draft ? saved({ ...draft, base: emptyFields }, sent.task, task) : openDraft(task)
  const next = other ? laidUpon(own, other) : own
  const drafts = put(put(known.drafts, sent.ref, undefined), task.id, isOpen(next) ? next : undefined)
  return read ? learned({ ...known, drafts }, read) : { ...known, drafts }
}

const isOpen = (draft: TaskDraft): boolean => isDirty(draft) || draft.conflicts.length > 0

function amendedBy(state: SheetState, sent: Batch['amended'][number], task: NonNullable<Answer['task']>): SheetState {
  const draft = state.drafts.get(sent.id)
  const next = draft && saved(draft, sent.changes, task)
  return {
    ...state,
    known: put(state.known, task.id, task),
    drafts: put(state.drafts, sent.id, next && isOpen(next) ? next : undefined),
  }
}

/** What the server made of a sending: done, too late (then it is brought together and sent again), or refused with the reason. */
export function settled(state: SheetState, batch: Batch, answers: readonly Answer[]): SheetState {
  let next = state
  for (const { ref, task, code, unmet } of answers) {
    const drafted = batch.drafted.find((one) => one.ref === ref)
    const amended = batch.amended.find((one) => one.id === ref)
    if (code === null && task && drafted) next = born(next, drafted, task)
    else if (code === null && task && amended) next = amendedBy(next, amended, task)
    else if (code === null && task) {
      next = learned(next, task)
      if (task.state === 'planned') next = { ...next, fresh: put(next.fresh, task.id, 1), listed: [...new Set([...next.listed, task.id])] }
      const wish = next.wishes.get(task.id)
      if ((wish === 'removed') === (task.state === 'removed')) next = { ...next, wishes: put(next.wishes, task.id, undefined) }
    } else if (code === 'stale' && task) next = learned(next, task)
    else next = { ...next, refusals: put(next.refusals, ref, { code, unmet }) }
  }
  return next
}
