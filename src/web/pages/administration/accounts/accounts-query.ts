import { queryOptions } from '@tanstack/react-query'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { everyPage } from '#web/parts/every-page.ts'

export type AccountRow = Schemas['AccountRow']

/** Every account of the region: as many as people sign in, so that they can be looked through here. */
export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) =>
    everyPage((cursor) => answerOf(api.GET('/api/accounts', { params: { query: { limit: 200, ...(cursor && { cursor }) } }, signal }))),
})

/** The account of one person; null where they have none. */
export const accountOf = (personId: string) =>
  queryOptions({
    queryKey: ['accounts', personId],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/api/accounts', { params: { query: { personId, limit: 1 } }, signal }))).items[0] ?? null,
  })

export type AccountState = 'disabled' | 'must-change' | 'open'

export const stateOfAccount = ({ disabled, mustChange }: Pick<AccountRow, 'disabled' | 'mustChange'>): AccountState =>
  disabled ? 'disabled' : mustChange ? 'must-change' : 'open'
