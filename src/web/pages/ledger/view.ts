import { weights } from '#domain/finding/finding.ts'
import { waits } from '#domain/finding/holder.ts'
import { closureKinds, states } from '#domain/finding/life.ts'
import { asDay } from '#domain/day.ts'
import { groupings, sortKeys, type Grouping } from '#domain/ledger/columns.ts'
import { lights } from '#domain/light.ts'
import type { paths } from '#web/api/generated.ts'
import { readLayout, writeLayout, type Layout } from './layout.ts'

type Query = NonNullable<paths['/api/findings']['get']['parameters']['query']>

/** What the ledger is narrowed by: exactly what the API can be asked for, as text, several values with commas between them. */
export type FilterName = Exclude<keyof Query, 'limit' | 'cursor' | 'work' | 'sort' | 'group' | 'groupKey'>
export type LedgerFilters = { [Name in FilterName]?: string }

/** A view of the ledger. It lives in the address bar as a whole, so that it can be kept and sent to somebody. */
export type LedgerView = { filters: LedgerFilters; sort: string | null; group: Grouping | null; layout: Layout | null }

/** What is to be changed in the filters; undefined takes a condition away. */
export type FilterChanges = { [Name in FilterName]?: string | undefined }

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const oneOf = (list: readonly string[]) => (value: string) => list.includes(value)
const severalOf = (fits: (value: string) => boolean) => (value: string) => value.split(',').every(fits)
const flag = oneOf(['true', 'false'])
const day = (value: string) => asDay(value) !== undefined
const sum = (value: string) => /^\d{1,12}(\.\d{1,2})?$/.test(value)
const isId = (value: string) => id.test(value)

/** Fewer characters than this are not searched for: nearly every finding has them. */
export const leastOfSearch = 2

/** Each filter and whether a text from the address bar is a value of it. */
const fits: { [Name in FilterName]: (value: string) => boolean } = {
  q: (value) => [...value.trim()].length >= leastOfSearch && value.length <= 100,
  bodyId: severalOf(isId),
  own: flag,
  roundId: severalOf(isId),
  inspectionId: isId,
  light: severalOf(oneOf(lights)),
  state: severalOf(oneOf(states)),
  open: flag,
  weight: oneOf(weights),
  category: (value) => value.trim() !== '' && value.length <= 100,
  closure: severalOf(oneOf(closureKinds)),
  reopened: flag,
  extended: flag,
  mine: flag,
  wait: severalOf(oneOf(waits)),
  heldFrom: day,
  heldTo: day,
  feedbackFrom: day,
  feedbackTo: day,
  dueFrom: day,
  dueTo: day,
  closedFrom: day,
  closedTo: day,
  moneyFrom: sum,
  moneyTo: sum,
  leaderId: isId,
  sponsorId: isId,
  sponsored: flag,
  personId: isId,
}
export const filterNames = Object.keys(fits) as FilterName[]

const sorts: readonly string[] = [...sortKeys, ...sortKeys.map((key) => `-${key}`)]

/** The view an address names; what it says that is none is left out. */
export function readView(search: URLSearchParams): LedgerView {
  const found = filterNames.flatMap((name) => {
    const value = search.get(name)
    return value !== null && fits[name](value) ? [[name, value]] : []
  })
  const sort = search.get('sort')
  const group = search.get('group')
  return {
    filters: Object.fromEntries(found) as LedgerFilters,
    sort: sort !== null && sorts.includes(sort) ? sort : null,
    group: groupings.find((one) => one === group) ?? null,
    layout: readLayout(search),
  }
}

export function writeView({ filters, sort, group, layout }: LedgerView): URLSearchParams {
  const search = new URLSearchParams(filterNames.flatMap((name) => (filters[name] === undefined ? [] : [[name, filters[name]]])))
  if (sort !== null) search.set('sort', sort)
  if (group !== null) search.set('group', group)
  if (layout !== null) writeLayout(search, layout)
  return search
}

export const changed = (filters: LedgerFilters, changes: FilterChanges): LedgerFilters =>
  Object.fromEntries(Object.entries({ ...filters, ...changes }).filter(([, value]) => value !== undefined))

/** A click sorts, a second one turns round, a third goes back to the usual order. */
export const nextSort = (sort: string | null, key: string): string | null => (sort === key ? `-${key}` : sort === `-${key}` ? null : key)

const shelf = 'rectify.ledger.view'

/** The ledger as it was last looked at in this window: where “back to the ledger” leads. */
export const lastView = {
  keep: (search: string): void => sessionStorage.setItem(shelf, search),
  read: (): string => sessionStorage.getItem(shelf) ?? '',
}
