import { ProblemError, isUnsettled } from '#web/api/problem-error.ts'
import type { Schemas } from '#web/api/generated.ts'
import type { Problem } from '#ui/problem/problem.ts'
import type { TaskDraft } from '#web/pages/inspection/plan/task-draft.ts'
import type { Task } from '#web/pages/inspection/plan/task-fields.ts'
import { batchOf, settled, type Batch } from './sheet-saving.ts'
import { arrived, openSheetState, type SheetState } from './sheet-state.ts'

export type Sheet = {
  state: () => SheetState
  subscribe: (seen: () => void) => () => void
  /** Something was done to the sheet; it is saved after a short rest. */
  change: (by: (state: SheetState) => SheetState) => void
  /** The plan was read anew. */
  arrive: (tasks: readonly Task[]) => void
  /** Saves what is left now; true when nothing is left. */
  flush: () => Promise<boolean>
  saving: () => Saving
}
type Saving = { busy: boolean; problem: Problem | null }

type Answers = { items: Schemas['TaskChangeAnswer'][] }
export type Outside = {
  /** The same key as long as nobody knows whether the sending arrived, so that nothing is done twice. */
  send: (batch: Batch, key: string) => Promise<Answers>
  keep: (id: string, draft: TaskDraft | undefined) => void
  onSaved: () => void
  newKey: () => string
}

/** A rest in typing after which is saved, and how long one waits for a server that is away. */
const rest = 500
const patience = 2_000

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function untilAnswered(outside: Outside, batch: Batch): Promise<Answers> {
  const key = outside.newKey()
  for (;;) {
    try {
      return await outside.send(batch, key)
    } catch (error) {
      if (!(error instanceof ProblemError) || !isUnsettled(error.problem)) throw error
      await wait(patience)
    }
  }
}

/** The plan as it is being written, outside React: every change is kept on this device at once and sent when typing rests. */
export function openSheet(tasks: readonly Task[], drafts: ReadonlyMap<string, TaskDraft>, outside: Outside): Sheet {
  let state = openSheetState(tasks, drafts)
  let saving: Saving = { busy: false, problem: null }
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  const watchers = new Set<() => void>()

  const show = (next: SheetState, told = saving): void => {
    for (const id of new Set([...state.drafts.keys(), ...next.drafts.keys()]))
      if (state.drafts.get(id) !== next.drafts.get(id)) outside.keep(id, next.drafts.get(id))
    state = next
    saving = told
    for (const seen of watchers) seen()
  }

  const run = async (): Promise<void> => {
    let sent = false
    try {
      for (let batch = batchOf(state); batch !== null; batch = batchOf(state)) {
        show(state, { busy: true, problem: null })
        const { items } = await untilAnswered(outside, batch)
        show(settled(state, batch, items))
        sent = true
      }
      show(state, { busy: false, problem: null })
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      show(state, { busy: false, problem: error.problem })
    }
    if (sent) outside.onSaved()
  }

  const flush = async (): Promise<boolean> => {
    clearTimeout(timer)
    running ??= run().finally(() => (running = null))
    await running
    return state.drafts.size === 0
  }

  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), rest)
  }
  if (state.drafts.size > 0) later()

  return {
    state: () => state,
    saving: () => saving,
    subscribe: (seen) => {
      watchers.add(seen)
      return () => watchers.delete(seen)
    },
    change: (by) => {
      const next = by(state)
      if (next === state) return
      show(next)
      later()
    },
    arrive: (fresh) => {
      show(arrived(state, fresh))
      if (batchOf(state) !== null && running === null) later()
    },
    flush,
  }
}
