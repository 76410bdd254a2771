import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Problem } from '#ui/problem/problem.ts'
import { ProblemError } from '#web/api/problem-error.ts'
import { useSend, type SendHeader } from '#web/api/use-send.ts'
import { piecesOf, type Part } from './pieces.ts'

export type Far = { done: number; total: number }

type Reply<Answer> = { data?: { items: Answer[] }; error?: unknown; response: Response }
type Write<Answer> = (keys: string[], header: SendHeader) => Promise<Reply<Answer>>

/**
 * Sends what was confirmed piece by piece and keeps the answer of each; a piece that fails stops the rest, which stay to be sent again.
 * `keep`: the query of the page itself, which is not read afresh under the answers.
 */
export function usePieces<Answer extends { key: string; done: boolean }>(write: Write<Answer>, keep: string) {
  const queries = useQueryClient()
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map())
  const [far, setFar] = useState<Far | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { sendAndWait } = useSend(write, { fresh: false })
  // Whoever leaves the page sees no answers any more: nothing further is sent then.
  const left = useRef(false)
  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
    }
  }, [])
  const fill = async (chosen: readonly Part[]): Promise<Answer[]> => {
    const all: Answer[] = []
    setProblem(null)
    setFar({ done: 0, total: chosen.length })
    try {
      for (const keys of piecesOf(chosen)) {
        if (left.current) break
        const { items } = await sendAndWait(keys)
        all.push(...items)
        setAnswers((before) => new Map([...before, ...items.map((one) => [one.key, one] as const)]))
        setFar({ done: all.length, total: chosen.length })
      }
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      setProblem(error.problem)
    } finally {
      setFar(null)
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== keep })
    }
    return all
  }
  return { answers, far, problem, fill }
}
