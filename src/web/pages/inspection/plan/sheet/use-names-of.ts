import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useNamed } from '#web/pages/inspection/pick/use-name.ts'
import type { PasteRow } from './paste.ts'
import type { SheetColumn } from './columns.ts'
import { bare, namesIn, type Lookups, type Option } from './read-cell.ts'
import { bodiesQuery, bodyOption, coBodiesQuery, coBodyOption, peopleQuery, personOption, type KnownLookups } from './use-lookups.ts'

/** More names than any plan has. */
const mostNames = 100

const columnsOf = { person: ['leaderId', 'personId'], body: ['leadBodyId'], 'co-body': ['coBodyIds'] } as const satisfies Record<
  string,
  SheetColumn[]
>

const unknownIn = (rows: readonly PasteRow[], kind: keyof typeof columnsOf): string[] => {
  const columns: readonly SheetColumn[] = columnsOf[kind]
  const cells = rows.flatMap((row) => row.cells.filter(({ column, reading }) => columns.includes(column) && 'wrong' in reading))
  const texts = cells.flatMap((cell) => (kind === 'co-body' ? namesIn(cell.text) : [cell.text]))
  const names = texts.map((text) => bare(text).replaceAll(/\s+/g, '').slice(0, 60))
  return [...new Set(names)].filter((name) => name !== '').slice(0, mostNames)
}

/** The people and bodies that pasted rows name, also those who do not stand on the page at hand. */
export function useNamesOf(rows: readonly PasteRow[], lookups: KnownLookups, planId: string): { all: Lookups; busy: boolean } {
  const named = useNamed()
  const names = useMemo(
    () => ({
      people: lookups.more.people ? unknownIn(rows, 'person') : [],
      bodies: lookups.more.bodies ? unknownIn(rows, 'body') : [],
      coBodies: unknownIn(rows, 'co-body'),
    }),
    [rows, lookups],
  )
  const people = useQueries({ queries: names.people.map(peopleQuery), combine: answers })
  const bodies = useQueries({ queries: names.bodies.map(bodiesQuery), combine: answers })
  const coBodies = useQueries({ queries: names.coBodies.map(coBodiesQuery(planId)), combine: answers })
  const all = useMemo((): Lookups => {
    if (people.items.length + bodies.items.length + coBodies.items.length === 0) return lookups
    const standing = bodies.items.filter((body) => !body.dissolved)
    return {
      ...lookups,
      people: onceOf([...lookups.people, ...people.items.map((one) => personOption(named, one))]),
      bodies: onceOf([...lookups.bodies, ...standing.map((one) => bodyOption(named, one))]),
      coBodies: onceOf([...lookups.coBodies, ...coBodies.items.map((one) => coBodyOption(named, one))]),
    }
  }, [lookups, people.items, bodies.items, coBodies.items, named])
  return { all, busy: people.busy || bodies.busy || coBodies.busy }
}

const onceOf = (options: Option[]): Option[] => [...new Map(options.map((one) => [one.id, one])).values()]

/** Each once, however many of the names it was found by. */
function answers<Item extends { id: string }>(
  results: readonly { data: { items: Item[] } | undefined; isLoading: boolean }[],
): { items: Item[]; busy: boolean } {
  const found = results.flatMap((one) => one.data?.items ?? [])
  return { items: [...new Map(found.map((one) => [one.id, one])).values()], busy: results.some((one) => one.isLoading) }
}
