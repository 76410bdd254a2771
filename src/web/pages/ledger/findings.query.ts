import { infiniteQueryOptions } from '@tanstack/react-query'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import type { LedgerView } from './view.ts'

export type Row = Schemas['FindingRow']

/** The findings of a view, page after page. */
export const findingsQuery = (view: LedgerView) =>
  infiniteQueryOptions({
    queryKey: ['findings', 'ledger', view],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/findings', { params: { query: { ...view, limit: 100, ...(pageParam !== null && { cursor: pageParam }) } }, signal }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: 30_000,
  })
