import { queryOptions } from '@tanstack/react-query'
import type { Grouping } from '#domain/ledger/columns.ts'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import type { LedgerFilters } from './view.ts'

export type Row = Schemas['FindingRow']
export type Group = Schemas['LedgerGroup']

/** What the lines of a section are asked by: the filters, the order and the group. */
export type Asking = LedgerFilters & { sort?: string; group?: Grouping; groupKey?: string }

/** A page holds as many lines as lie between two anchors. */
export const pageStep = 200

// The address bar holds texts; the API's types are narrower and the server has the last word on each.
type PageQuery = NonNullable<Parameters<typeof readPage>[0]>
const readPage = (query: Record<string, string | number>, signal: AbortSignal) =>
  answerOf(api.GET('/api/findings', { params: { query: query as never }, signal }))

/** The page of a section that begins behind a cursor; null is its first. */
export const pageQuery = (asking: Asking, cursor: string | null, work: boolean) =>
  queryOptions({
    queryKey: ['findings', 'page', asking, work, cursor],
    queryFn: ({ signal }) => {
      const query: PageQuery = { ...asking, limit: pageStep, ...(work && { work: 'true' }), ...(cursor !== null && { cursor }) }
      return readPage(query, signal)
    },
    staleTime: 30_000,
    gcTime: 120_000,
  })

/** How long a section is, and where each of its pages begins. */
export const anchorsQuery = (asking: Asking) =>
  queryOptions({
    queryKey: ['findings', 'anchors', asking],
    queryFn: ({ signal }) => answerOf(api.GET('/api/findings/anchors', { params: { query: asking as never }, signal })),
    staleTime: 30_000,
  })

export const groupsQuery = (filters: LedgerFilters, by: Grouping) =>
  queryOptions({
    queryKey: ['findings', 'groups', filters, by],
    queryFn: ({ signal }) => answerOf(api.GET('/api/findings/groups', { params: { query: { ...filters, by } as never }, signal })),
    staleTime: 30_000,
  })

/** Saved views and how this person has the ledger laid out. */
export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/views', { signal })),
  staleTime: 60_000,
})
