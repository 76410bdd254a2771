import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { noPreference } from '#domain/preference.ts'
import { chooseLook } from '#ui/look.ts'
import { answerOf } from './answer.ts'
import { api } from './client.ts'
import type { Schemas } from './generated.ts'
import { useSend } from './use-send.ts'

export type Preference = Schemas['Preference']

export const preferenceQuery = queryOptions({
  queryKey: ['preference'],
  queryFn: async ({ signal }) => {
    const preference = await answerOf(api.GET('/api/preferences', { signal }))
    chooseLook(preference)
    return preference
  },
  staleTime: 300_000,
})

/** The settings of whoever is signed in; the usual ones until they are known. */
export const usePreference = (): Preference => useQuery(preferenceQuery).data ?? noPreference

/** Chooses at once on the screen, and then with the person. */
export function useChoose(): (choice: Partial<Preference>) => void {
  const queries = useQueryClient()
  const send = useSend(
    (choice: Partial<Preference>, header) => api.PATCH('/api/preferences', { params: { header }, body: choice as never }),
    {
      fresh: false,
      onDone: (preference) => queries.setQueryData(preferenceQuery.queryKey, preference),
    },
  )
  return (choice) => {
    const next = { ...(queries.getQueryData(preferenceQuery.queryKey) ?? noPreference), ...choice }
    queries.setQueryData(preferenceQuery.queryKey, next)
    chooseLook(next)
    send.send(choice)
  }
}
