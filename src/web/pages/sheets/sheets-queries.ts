import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'

export type Comparison = Schemas['SheetComparison']
export type Answer = Schemas['SheetApplied']['items'][number]
export type Difference = Schemas['SheetDifference']

/** What a sheet that came back asks for, against what stands now. */
export const comparisonQuery = (id: string) =>
  queryOptions({
    queryKey: ['returned-sheet', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/returned-sheets/{id}', { params: { path: { id } }, signal })),
  })

export const returnedQuery = infiniteQueryOptions({
  queryKey: ['returned-sheets'],
  queryFn: ({ pageParam, signal }) =>
    answerOf(api.GET('/api/returned-sheets', { params: { query: pageParam === null ? {} : { cursor: pageParam } }, signal })),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
})

/** Inspections that are not over, whose sheets one may want to take along. */
export const openInspectionsQuery = infiniteQueryOptions({
  queryKey: ['inspections', 'open-for-sheets'],
  queryFn: ({ pageParam, signal }) => {
    const query = { open: 'true' as const, limit: 20, ...(pageParam !== null && { cursor: pageParam }) }
    return answerOf(api.GET('/api/inspections', { params: { query }, signal }))
  },
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
})
