import { queryOptions } from '@tanstack/react-query'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'

export type Overview = Schemas['Overview']
export type OverviewView = { bodyId?: string | undefined; roundId?: string | undefined }

/** The figures of a body and a round, or of everything one may see. */
export const overviewQuery = ({ bodyId, roundId }: OverviewView) =>
  queryOptions({
    queryKey: ['overview', bodyId ?? null, roundId ?? null],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/overview', { params: { query: { ...(bodyId && { bodyId }), ...(roundId && { roundId }) } }, signal })),
    staleTime: 30_000,
  })

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What an address asks for; what is no id is left out. */
export const viewIn = (search: URLSearchParams): OverviewView => {
  const [bodyId, roundId] = ['bodyId', 'roundId'].map((name) => search.get(name))
  return { ...(bodyId && id.test(bodyId) && { bodyId }), ...(roundId && id.test(roundId) && { roundId }) }
}
