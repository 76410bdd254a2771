import { queryOptions, useQuery } from '@tanstack/react-query'
import { keepOfficeZone } from '#ui/office-clock.ts'
import { answerOf } from './answer.ts'
import { api } from './client.ts'
import type { Schemas } from './generated.ts'
import { session } from './presence.ts'

export { officeToday as today } from '#ui/office-clock.ts'

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }) => {
    const me = await answerOf(api.GET('/api/me', { signal }))
    keepOfficeZone(me.timezone)
    session.set('in')
    return me
  },
  staleTime: 60_000,
})

/** Who is signed in. Only for pages inside the frame, which draws them when it is known. */
export function useMe(): Schemas['Me'] {
  const { data } = useQuery(meQuery)
  if (!data) throw new Error('a page that needs to know who is signed in stands outside the frame')
  return data
}
