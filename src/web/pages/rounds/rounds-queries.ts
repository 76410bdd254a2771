import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'

export type RoundView = Schemas['RoundView']
export type Shown = 'all' | 'open' | 'ended'

const ended: Record<Shown, { ended?: 'true' | 'false' }> = { all: {}, open: { ended: 'false' }, ended: { ended: 'true' } }

export const roundsQuery = (shown: Shown) =>
  infiniteQueryOptions({
    queryKey: ['rounds', shown],
    queryFn: ({ signal, pageParam }) =>
      answerOf(
        api.GET('/api/rounds', { params: { query: { limit: 50, ...ended[shown], ...(pageParam && { cursor: pageParam }) } }, signal }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })

export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: ['round', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/rounds/{id}', { params: { path: { id } }, signal })),
  })
