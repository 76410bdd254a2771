import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'

export type Source = Schemas['FindingSource']
export type SourcePassage = Schemas['SourcePassage']

/** Paragraphs before and after, at first and at most. */
export const nearest = 6
export const widest = 40

export const sourceQuery = (id: string, around: number) =>
  queryOptions({
    queryKey: ['finding', id, 'source', around],
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    queryFn: ({ signal }) => answerOf(api.GET('/api/findings/{id}/source', { params: { path: { id }, query: { around } }, signal })),
  })

/** Pages on which the finding's own words stand. */
export const ownPages = ({ passages }: Source): number[] => [
  ...new Set(
    passages.flatMap(({ place, parts }) => (place.in === 'page' && parts.some((part) => part.kind === 'own') ? [place.page] : [])),
  ),
]

/** The finding's own words, a piece for each passage they stand in. */
export const ownWords = ({ passages }: Source): string[] =>
  passages.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'own' ? [part.text] : [])))
