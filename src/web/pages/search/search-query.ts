import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'

export type Hit = Schemas['Hit']
export type HitKind = Hit['kind']

export const searchQuery = (q: string, more: { kind?: HitKind | undefined; limit?: number } = {}) =>
  queryOptions({
    queryKey: ['search', q, more.kind ?? null, more.limit ?? null],
    enabled: [...q].length > 1,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    queryFn: async ({ signal }) =>
      (
        await answerOf(
          api.GET('/api/search', { signal, params: { query: { q, ...(more.kind && { kind: more.kind }), limit: more.limit ?? 6 } } }),
        )
      ).groups,
  })
