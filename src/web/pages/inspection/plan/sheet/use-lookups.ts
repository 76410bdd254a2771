import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { asDay } from '#domain/day.ts'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useNamed } from '#web/pages/inspection/pick/use-name.ts'
import type { PlanDesk } from '#web/pages/inspection/plan/plan-desk.ts'
import type { Lookups, Option } from './read-cell.ts'

export const peopleQuery = (q: string) =>
  queryOptions({
    queryKey: ['people', 'sheet', q],
    queryFn: ({ signal }) => answerOf(api.GET('/api/people', { params: { query: { ...(q && { q }), limit: 200 } }, signal })),
    staleTime: 60_000,
  })
export const bodiesQuery = (q: string) =>
  queryOptions({
    queryKey: ['bodies', 'sheet', q],
    queryFn: ({ signal }) => answerOf(api.GET('/api/bodies', { params: { query: { ...(q && { q }), limit: 200 } }, signal })),
    staleTime: 60_000,
  })

export const coBodiesQuery = (planId: string) => (q: string) =>
  queryOptions({
    queryKey: ['co-bodies', planId, q],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/plans/{id}/possible-co-bodies', { params: { path: { id: planId }, query: q === '' ? {} : { q } }, signal })),
    staleTime: 60_000,
  })

/** `more`: whether there are people and bodies beyond the page that is at hand. */
export type KnownLookups = Lookups & { more: { people: boolean; bodies: boolean } }

type Named = (zh: string, en: string | null) => string
const both = (zh: string, en: string | null): string[] => (en === null ? [zh] : [zh, en])

export const personOption = (named: Named, { id, name, nameEn, posts }: Schemas['PersonRow']): Option => ({
  id,
  label: named(name, nameEn),
  hint: posts.map((post) => `${named(post.bodyName, post.bodyNameEn)} ${post.title}`).join('；'),
  names: both(name, nameEn),
})
export const bodyOption = (named: Named, { id, name, nameEn }: Schemas['BodyRow']): Option => ({
  id,
  label: named(name, nameEn),
  hint: '',
  names: both(name, nameEn),
})

export const coBodyOption = (named: Named, { id, name, nameEn, parentName, parentNameEn }: Schemas['PossibleCoBody']): Option => ({
  id,
  label: named(name, nameEn),
  hint: parentName === null ? '' : named(parentName, parentNameEn),
  names: both(name, nameEn),
})

const itemsOf = <Item>(...pages: ({ items: Item[] } | undefined)[]): Item[] => pages.flatMap((page) => page?.items ?? [])
const goesOn = (page: { next: string | null } | undefined): boolean => (page?.next ?? null) !== null

/** Everybody and every body one may name: those of one's scope, found by words where there are more than a page, and those the plan names already. */
export function useLookups(desk: PlanDesk, q = ''): KnownLookups & { busy: boolean } {
  const named = useNamed()
  const people = useQuery(peopleQuery(''))
  const bodies = useQuery(bodiesQuery(''))
  const morePeople = useQuery({ ...peopleQuery(q), enabled: q !== '' && people.data?.next !== null })
  const moreBodies = useQuery({ ...bodiesQuery(q), enabled: q !== '' && bodies.data?.next !== null })
  const near = useQuery({ ...coBodiesQuery(desk.planId)(''), enabled: desk.editable })
  const moreNear = useQuery({ ...coBodiesQuery(desk.planId)(q), enabled: desk.editable && q !== '' })
  const busy = people.isLoading || bodies.isLoading
  const { findings } = desk
  return useMemo(() => {
    const once = (options: Option[]): Option[] => [...new Map(options.map((one) => [one.id, one])).values()]
    const places = itemsOf(bodies.data, moreBodies.data).filter((body) => !body.dissolved)
    return {
      people: once(itemsOf(people.data, morePeople.data).map((one) => personOption(named, one))),
      bodies: once(places.map((one) => bodyOption(named, one))),
      coBodies: once(itemsOf(near.data, moreNear.data).map((one) => coBodyOption(named, one))),
      findings: findings.map(({ id, number, text }) => ({ id, number, text })),
      since: asDay(desk.period.from ?? '') ?? null,
      more: { people: goesOn(people.data), bodies: goesOn(bodies.data) },
      busy,
    }
  }, [people.data, morePeople.data, bodies.data, moreBodies.data, near.data, moreNear.data, findings, desk.period.from, named, busy])
}

/** The options whose name holds what is typed; those that begin with it first. */
export function matching(options: readonly Option[], q: string): readonly Option[] {
  const wanted = q.trim().toLowerCase()
  if (wanted === '') return options.slice(0, 50)
  const place = (one: Option): number =>
    Math.min(...one.names.map((name) => name.toLowerCase().indexOf(wanted)).map((at) => (at < 0 ? Infinity : at)))
  return options
    .map((one) => ({ one, at: place(one) }))
    .filter(({ at }) => at < Infinity)
    .toSorted((a, b) => a.at - b.at)
    .slice(0, 50)
    .map(({ one }) => one)
}
