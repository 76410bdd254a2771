import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'

export type Here = Schemas['PlanPulse']['here'][number]
/** Where one's own cursor stands, for the others. */
export type Where = { task: string; field: string } | null

const every = 2_000

/** Asks, with one light request, whether somebody has changed the plan and who else is in it; the plan is read again only when it has changed. */
export function usePulse(planId: string, { stamp, beating, where }: { stamp: string; beating: boolean; where: Where }): Here[] {
  const queries = useQueryClient()
  // Not part of the key: a cursor that runs over cells asks no oftener.
  const standing = useRef(where)
  useEffect(() => {
    standing.current = where
  }, [where])
  const pulse = useQuery({
    queryKey: ['plan-pulse', planId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/plans/{id}/pulse', { params: { path: { id: planId }, query: standing.current ?? {} }, signal })),
    enabled: beating,
    refetchInterval: every,
    staleTime: 0,
  })
  const heard = pulse.data?.stamp
  useEffect(() => {
    if (beating && heard !== undefined && heard !== stamp) void queries.invalidateQueries({ queryKey: ['plan', planId] })
  }, [beating, heard, stamp, planId, queries])
  return pulse.data?.here ?? []
}
