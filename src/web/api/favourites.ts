import { queryOptions, useQuery } from '@tanstack/react-query'
import { answerOf } from './answer.ts'
import { api } from './client.ts'
import type { Schemas } from './generated.ts'
import { useSend } from './use-send.ts'

export type Favourite = Schemas['Favourite']
export type FavouriteKind = Favourite['kind']

export const favouritesQuery = queryOptions({
  queryKey: ['favourites'],
  queryFn: async ({ signal }) => (await answerOf(api.GET('/api/favourites', { signal }))).items,
  staleTime: 300_000,
})

/** Whether something is kept at hand, and how to keep it or let it go. */
export function useFavourite(kind: FavouriteKind, ref: string): { kept: boolean; busy: boolean; toggle: (name?: string) => void } {
  const favourites = useQuery(favouritesQuery)
  const kept = favourites.data?.some((one) => one.kind === kind && one.ref === ref) ?? false
  const send = useSend(({ keep, name }: { keep: boolean; name: string | null }, header) =>
    keep
      ? api.POST('/api/favourites', { params: { header }, body: { kind, ref, name } })
      : api.POST('/api/favourites/removal', { params: { header }, body: { kind, ref } }),
  )
  return { kept, busy: send.busy || favourites.isPending, toggle: (name) => send.send({ keep: !kept, name: name ?? null }) }
}
