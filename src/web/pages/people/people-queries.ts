import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Role } from '#domain/actor.ts'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'

export type PersonRow = Schemas['PersonRow']
export type PersonView = Schemas['PersonView']
export type Post = Schemas['Post']

export type PeopleFilter = { q?: string; bodyId?: string; role?: Role }

export const peopleQuery = (filter: PeopleFilter) =>
  infiniteQueryOptions({
    queryKey: ['people', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      answerOf(api.GET('/api/people', { params: { query: { ...filter, limit: 50, ...(pageParam && { cursor: pageParam }) } }, signal })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['person', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/people/{id}', { params: { path: { id } }, signal })),
  })
