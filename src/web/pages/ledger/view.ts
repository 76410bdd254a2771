import { weights } from '#domain/finding/finding.ts'
import { states } from '#domain/finding/life.ts'
import { lights } from '#domain/light.ts'
import type { paths } from '#web/api/generated.ts'

/** What the ledger is narrowed by: exactly what the API can be asked for. It lives in the address bar, so that a view can be sent to somebody. */
export type LedgerView = Pick<
  NonNullable<paths['/api/findings']['get']['parameters']['query']>,
  'q' | 'bodyId' | 'roundId' | 'inspectionId' | 'light' | 'state' | 'open' | 'weight'
>

/** What is to be changed in a view; undefined takes a condition away. */
export type ViewChanges = { [Name in keyof LedgerView]?: LedgerView[Name] | undefined }

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const oneOf = (list: readonly string[]) => (value: string) => list.includes(value)

/** Fewer characters than this are not searched for: nearly every finding has them. */
export const leastOfSearch = 2

/** Each field of a view and whether a text from the address bar is a value of it. */
const fields: { [Name in keyof Required<LedgerView>]: (value: string) => boolean } = {
  q: (value) => [...value.trim()].length >= leastOfSearch && value.length <= 100,
  bodyId: (value) => id.test(value),
  roundId: (value) => id.test(value),
  inspectionId: (value) => id.test(value),
  light: oneOf(lights),
  state: oneOf(states),
  open: oneOf(['true', 'false']),
  weight: oneOf(weights),
}
const names = Object.keys(fields) as (keyof LedgerView)[]

/** The view an address names; what it says that is none is left out. */
export function readView(search: URLSearchParams): LedgerView {
  const found = names.flatMap((name) => {
    const value = search.get(name)
    return value !== null && fields[name](value) ? [[name, value]] : []
  })
  return Object.fromEntries(found) as LedgerView
}

export const writeView = (view: LedgerView): URLSearchParams =>
  new URLSearchParams(
    names.flatMap((name) => {
      const value = view[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )

const shelf = 'rectify.ledger.view'

/** The ledger as it was last looked at in this window: where “back to the ledger” leads. */
export const lastView = {
  keep: (search: string): void => sessionStorage.setItem(shelf, search),
  read: (): string => sessionStorage.getItem(shelf) ?? '',
}
