import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Problem } from '#ui/problem/problem.ts'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { ProblemError } from '#web/api/problem-error.ts'
import type { RoundView } from './rounds-queries.ts'

type Row = RoundView['inspections'][number]
export type Following = Pick<Schemas['Round'], 'term' | 'number' | 'name' | 'startsOn' | 'endsOn'>
export type Asked = { said: Following; rows: readonly Row[]; keepTeams: boolean }
export type Standing = {
  round: Schemas['Round'] | null
  done: number
  refused: { row: Row; problem: Problem }[]
  problem: Problem | null
  busy: boolean
}

const nobody = { teamName: '', team: [], leaderId: null }

async function staffOf(row: Row): Promise<Pick<Schemas['Inspection'], 'teamName' | 'team' | 'leaderId'>> {
  const { inspection } = await answerOf(api.GET('/api/inspections/{id}', { params: { path: { id: row.id } } }))
  return { teamName: inspection.teamName, team: inspection.team, leaderId: inspection.leaderId }
}

const header = () => ({ 'Idempotency-Key': crypto.randomUUID() })

/** Opens a round after the pattern of another, then enters its bodies one by one: each is an act of its own, and one that is refused stops no other. */
export function useFollow(round: Schemas['Round']): { standing: Standing; follow: (asked: Asked) => Promise<Standing> } {
  const queries = useQueryClient()
  const [standing, setStanding] = useState<Standing>({ round: null, done: 0, refused: [], problem: null, busy: false })

  async function enter(opened: Schemas['Round'], row: Row, keepTeams: boolean): Promise<Problem | null> {
    try {
      const staff = keepTeams ? await staffOf(row) : nobody
      const body = { ...staff, bodyId: row.bodyId, name: null, code: null, fieldworkFrom: opened.startsOn, fieldworkTo: opened.endsOn }
      await answerOf(api.POST('/api/rounds/{id}/inspections', { params: { path: { id: opened.id }, header: header() }, body }))
      return null
    } catch (error) {
      if (error instanceof ProblemError) return error.problem
      throw error
    }
  }

  async function follow({ said, rows, keepTeams }: Asked): Promise<Standing> {
    let now: Standing = { round: null, done: 0, refused: [], problem: null, busy: true }
    const show = (next: Partial<Standing>) => setStanding((now = { ...now, ...next }))
    show({})
    try {
      const { method, sourceKind, regimeCode, bodyId } = round
      const body = { ...said, method, sourceKind, regimeCode, bodyId }
      show({ round: await answerOf(api.POST('/api/rounds', { params: { header: header() }, body })) })
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      show({ problem: error.problem, busy: false })
      return now
    }
    for (const row of rows) {
      const problem = await enter(now.round!, row, keepTeams)
      show(problem ? { refused: [...now.refused, { row, problem }] } : { done: now.done + 1 })
    }
    show({ busy: false })
    await queries.invalidateQueries()
    return now
  }

  return { standing, follow }
}
