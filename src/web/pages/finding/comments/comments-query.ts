import { queryOptions } from '@tanstack/react-query'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'

export type Comment = Schemas['Comment']
export type Audience = Comment['audience']
type Comments = { items: Comment[]; names: Schemas['Names']; audiences: Audience[] }

const most = 2000

/** All comments on a finding that are for this person, the oldest first. Others write too, so it is asked again now and then. */
export const commentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['finding', id, 'comments'],
    refetchInterval: 60_000,
    queryFn: async ({ signal }) => {
      const all: Comments = { items: [], names: {}, audiences: [] }
      let cursor: string | undefined
      do {
        const query = { limit: 200, ...(cursor !== undefined && { cursor }) }
        const page = await answerOf(api.GET('/api/findings/{id}/comments', { params: { path: { id }, query }, signal }))
        all.items.push(...page.items)
        Object.assign(all.names, page.names)
        all.audiences = page.audiences
        cursor = page.next ?? undefined
      } while (cursor !== undefined && all.items.length < most)
      return all
    },
  })

export const mentionableQuery = (id: string, audience: Audience, q: string) =>
  queryOptions({
    queryKey: ['mentionable', id, audience, q],
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/findings/{id}/mentionable', { params: { path: { id }, query: { audience, q } }, signal })),
  })
