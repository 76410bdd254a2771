import { queryOptions } from '@tanstack/react-query'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'

export type View = Schemas['FindingView']
export type Task = Schemas['TaskAtWork']
export type Evidence = Schemas['Evidence']

/** Everything on a finding's page. */
export const findingQuery = (id: string) =>
  queryOptions({
    queryKey: ['finding', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/findings/{id}', { params: { path: { id } }, signal })),
  })
