import { queryOptions } from '@tanstack/react-query'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { everyPage } from '#web/parts/every-page.ts'

export type BodyRow = Schemas['BodyRow']
export type BodyView = Schemas['BodyView']

/** What stands above the topmost bodies one may see. */
export const top = 'top'

type Filter = { parentId?: string; q?: string; dissolved?: 'true' }

const page = (filter: Filter, cursor: string | undefined, signal: AbortSignal) =>
  answerOf(api.GET('/api/bodies', { params: { query: { ...filter, limit: 200, ...(cursor && { cursor }) } }, signal }))

const shown = (dissolved: boolean): Filter => (dissolved ? { dissolved: 'true' } : {})

/** The bodies right below one, as far as one may see them. */
export const belowQuery = (parentId: string, dissolved: boolean) =>
  queryOptions({
    queryKey: ['bodies', 'below', parentId, dissolved],
    queryFn: ({ signal }) => everyPage((cursor) => page({ parentId, ...shown(dissolved) }, cursor, signal)),
    staleTime: 60_000,
  })

/** The first bodies whose name or code holds some letters. */
export const searchQuery = (q: string, dissolved: boolean) =>
  queryOptions({
    queryKey: ['bodies', 'search', q, dissolved],
    queryFn: ({ signal }) => page({ q, ...shown(dissolved) }, undefined, signal),
    enabled: q !== '',
  })

export const bodyQuery = (id: string) =>
  queryOptions({
    queryKey: ['body', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/bodies/{id}', { params: { path: { id } }, signal })),
  })
