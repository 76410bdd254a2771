import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Problem } from '#ui/problem/problem.ts'
import { answerOf } from './answer.ts'
import { intentFor, type Intent } from './intent.ts'
import { isUnsettled, ProblemError } from './problem-error.ts'

type Reply<T> = { data?: T; error?: unknown; response: Response }
/** Goes into `params.header`. Writes that need no version ignore the second. */
export type SendHeader = { 'Idempotency-Key': string; 'If-Match': string }

type Options<Content, Answer> = {
  /** The version of the record the person looked at; goes out as `If-Match`. */
  version?: number | undefined
  /** Read everything on the screen afresh afterwards; not after signing out. */
  fresh?: boolean
  onDone?: (answer: Answer, content: Content) => void
  onProblem?: (problem: Problem) => void
}

export const problemOf = (error: unknown): Problem | null => {
  if (error === null || error === undefined) return null
  if (error instanceof ProblemError) return error.problem
  throw error
}

/**
 * A write. `const close = useSend((form, header) => api.POST('/api/…', { params: { path, header }, body: form }), { version, onDone })`,
 * then `close.send(form)`, `close.busy`, `close.problem`. Everything on the screen is read afresh afterwards.
 */
export function useSend<Content, Answer>(
  write: (content: Content, header: SendHeader) => Promise<Reply<Answer>>,
  { version, fresh = true, onDone, onProblem }: Options<Content, Answer> = {},
) {
  const queries = useQueryClient()
  const intent = useRef<Intent | null>(null)
  const mutation = useMutation({
    networkMode: 'always',
    mutationFn: (content: Content) => {
      intent.current = intentFor(intent.current, JSON.stringify(content ?? null), () => crypto.randomUUID())
      return answerOf(write(content, { 'Idempotency-Key': intent.current.key, 'If-Match': `"${version ?? 0}"` }))
    },
    retry: (times, error) => error instanceof ProblemError && isUnsettled(error.problem) && error.problem.status !== 500 && times < 3,
    retryDelay: 1500,
    onSuccess: async (answer, content) => {
      intent.current = null
      if (fresh) await queries.invalidateQueries()
      onDone?.(answer, content)
    },
    onError: async (error) => {
      if (!(error instanceof ProblemError)) return
      onProblem?.(error.problem)
      if (isUnsettled(error.problem)) return
      intent.current = null
      // Somebody was faster: show what stands there now, beside what was typed.
      if (error.problem.code === 'stale') await queries.invalidateQueries()
    },
  })
  return {
    send: (content: Content) => mutation.mutate(content),
    /** For several in a row; rejects with a `ProblemError`. */
    sendAndWait: mutation.mutateAsync,
    busy: mutation.isPending,
    done: mutation.isSuccess,
    problem: problemOf(mutation.error),
    forget: mutation.reset,
  }
}
