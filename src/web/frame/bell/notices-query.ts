import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'

export type PersonalNotice = Schemas['PersonalNotice']

/** Asked once a minute while the page is looked at; one small number. */
export const unreadQuery = queryOptions({
  queryKey: ['notices', 'unread'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/notices/unread', { signal })),
  refetchInterval: 60_000,
  staleTime: 50_000,
})

export const noticesQuery = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: ['notices', 'list', unread],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/notices', {
          signal,
          params: { query: { limit: 50, unread: unread ? 'true' : 'false', ...(pageParam !== '' && { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: 0,
  })
