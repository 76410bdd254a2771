import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import { ProblemError } from '#web/api/problem-error.ts'
import { amendmentBack, type Amendment, type EditableColumn } from './amendment.ts'
import type { Row } from './findings.query.ts'

type Done = { id: string; version: number; back: Amendment }

/** The last cells written in, so that Ctrl+Z gives their words back: by a further amendment, never by taking the fact away. */
export function useUndo() {
  const done = useRef<Done[]>([])
  const queries = useQueryClient()
  const back = async (say: (message: string) => void, message: string): Promise<void> => {
    const last = done.current.pop()
    if (!last) return
    const header = { 'Idempotency-Key': crypto.randomUUID(), 'If-Match': `"${last.version}"` }
    try {
      await answerOf(api.POST('/api/findings/{id}/amendment', { params: { path: { id: last.id }, header }, body: last.back }))
      say(message)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      say(error.problem.unmet[0]?.detail ?? error.problem.title)
    }
    await queries.invalidateQueries()
  }
  return {
    keep: (row: Row, column: EditableColumn, version: number) => {
      done.current = [...done.current.slice(-49), { id: row.id, version, back: amendmentBack(column, row) }]
    },
    back: (say: (message: string) => void, message: string) => void back(say, message),
  }
}
