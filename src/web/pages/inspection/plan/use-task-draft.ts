import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Problem } from '#ui/problem/problem.ts'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import { ProblemError } from '#web/api/problem-error.ts'
import { useSend } from '#web/api/use-send.ts'
import { changesOf, chosen, isDirty, openDraft, rebased, saved, typed, type Choice, type TaskDraft } from './task-draft.ts'
import type { Task, TaskField, TaskFields } from './task-fields.ts'
import { fromShelf, toShelf, type Shelf } from './task-shelf.ts'

/** How often a save is tried again upon somebody else's newer version before a person is told. */
const patience = 5

const freshTask = (id: string): Promise<Task> => answerOf(api.GET('/api/tasks/{id}', { params: { path: { id } } }))

/** The draft on the screen, the same draft for what happens between two drawings of it, and its copy on the shelf. */
function useKeptDraft(task: Task, { person, plan }: Shelf) {
  const { id } = task
  const [draft, setDraft] = useState<TaskDraft>(() => rebased(fromShelf({ person, plan }, id) ?? openDraft(task), task))
  const [merged, setMerged] = useState(false)
  const now = useRef(draft)
  const put = useCallback(
    (next: TaskDraft): void => {
      if (next === now.current) return
      now.current = next
      toShelf({ person, plan }, id, next)
      setDraft(next)
    },
    [id, person, plan],
  )
  /** Somebody else's version is laid under what was typed here. */
  const arrive = useCallback(
    (theirs: Task): void => {
      if (theirs.version > now.current.version && isDirty(now.current)) setMerged(true)
      put(rebased(now.current, theirs))
    },
    [put],
  )
  return { draft, merged, now, put, arrive }
}

type Kept = ReturnType<typeof useKeptDraft>

/** Sends what has changed; upon a newer version it is brought together and sent again, until a question is open or nothing is left. */
function useSaving(id: string, { now, put, arrive }: Kept) {
  const [problem, setProblem] = useState<Problem | null>(null)
  const write = useSend(
    ({ version, changes }: { version: number; changes: Partial<TaskFields> }, header) =>
      api.PATCH('/api/tasks/{id}', { params: { path: { id }, header: { ...header, 'If-Match': `"${version}"` } }, body: changes }),
    { fresh: false },
  )
  const sendOnce = async (): Promise<void> => {
    const changes = changesOf(now.current)
    try {
      const answer = await write.sendAndWait({ version: now.current.version, changes })
      put(saved(now.current, changes, answer))
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.code !== 'stale') throw error
      const theirs = await freshTask(id)
      arrive(theirs)
    }
  }
  const isLeft = (): boolean => Object.keys(changesOf(now.current)).length > 0
  const sendAll = async (): Promise<void> => {
    setProblem(null)
    try {
      for (let times = 0; times < patience && isLeft(); times += 1) await sendOnce()
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      setProblem(error.problem)
    }
  }
  return { problem, busy: write.busy, isLeft, sendAll }
}

/**
 * A task being edited. What is typed is kept at once on this device and sent when asked; what others save meanwhile is laid under it,
 * field by field, and where both wrote differently the person chooses.
 */
export function useTaskDraft(task: Task, shelf: Shelf) {
  const queries = useQueryClient()
  const kept = useKeptDraft(task, shelf)
  const { draft, merged, now, put, arrive } = kept
  const { problem, busy, isLeft, sendAll } = useSaving(task.id, kept)
  const sending = useRef(false)
  const newest = useRef(task)
  useEffect(() => {
    newest.current = task
    // What comes back of one's own sending is not somebody else's.
    if (!sending.current) arrive(task)
  }, [task, arrive])

  const run = async (): Promise<boolean> => {
    if (!isLeft()) return !isDirty(now.current)
    sending.current = true
    await sendAll()
    sending.current = false
    arrive(newest.current)
    await Promise.all([queries.invalidateQueries({ queryKey: ['plan'] }), queries.invalidateQueries({ queryKey: ['inspection'] })])
    return !isDirty(now.current)
  }
  /** One after the other: a field may be left while the one before is still on its way. True when nothing is left to save. */
  const running = useRef(Promise.resolve(true))
  const save = (): Promise<boolean> => (running.current = running.current.then(run, run))

  return {
    draft,
    problem,
    merged,
    busy,
    dirty: isDirty(draft),
    change: (changes: Partial<TaskFields>) => put(typed(now.current, changes)),
    choose: (field: TaskField, choice: Choice) => {
      put(chosen(now.current, field, choice, () => crypto.randomUUID()))
      if (now.current.conflicts.length === 0) void save()
    },
    save,
  }
}
