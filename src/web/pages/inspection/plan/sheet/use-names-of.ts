import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useNamed } from '#web/pages/inspection/pick/use-name.ts'
import type { PasteRow } from './paste.ts'
import { bare, type Lookups } from './read-cell.ts'
import { bodiesQuery, bodyOption, peopleQuery, personOption, type KnownLookups } from './use-lookups.ts'

/** More names than any plan has. */
const mostNames = 100

const unknownIn = (rows: readonly PasteRow[], wrong: 'person' | 'body'): string[] => {
  const texts = rows.flatMap((row) =>
    row.cells.flatMap((cell) => ('wrong' in cell.reading && cell.reading.wrong === wrong ? [cell.text] : [])),
  )
  const names = texts.map((text) => bare(text).replaceAll(/\s+/g, '').slice(0, 60))
  return [...new Set(names)].filter((name) => name !== '').slice(0, mostNames)
}

/** The people and bodies that pasted rows name, also those who do not stand on the page at hand. */
export function useNamesOf(rows: readonly PasteRow[], lookups: KnownLookups): { all: Lookups; busy: boolean } {
  const named = useNamed()
  const names = useMemo(
    () => ({
      people: lookups.more.people ? unknownIn(rows, 'person') : [],
      bodies: lookups.more.bodies ? unknownIn(rows, 'body') : [],
    }),
    [rows, lookups],
  )
  const people = useQueries({ queries: names.people.map(peopleQuery), combine: answers })
  const bodies = useQueries({ queries: names.bodies.map(bodiesQuery), combine: answers })
  const all = useMemo((): Lookups => {
    if (people.items.length + bodies.items.length === 0) return lookups
    const standing = bodies.items.filter((body) => !body.dissolved)
    return {
      ...lookups,
      people: [...lookups.people, ...people.items.map((one) => personOption(named, one))],
      bodies: [...lookups.bodies, ...standing.map((one) => bodyOption(named, one))],
    }
  }, [lookups, people.items, bodies.items, named])
  return { all, busy: people.busy || bodies.busy }
}

/** Each once, however many of the names it was found by. */
function answers<Item extends { id: string }>(
  results: readonly { data: { items: Item[] } | undefined; isLoading: boolean }[],
): { items: Item[]; busy: boolean } {
  const found = results.flatMap((one) => one.data?.items ?? [])
  return { items: [...new Map(found.map((one) => [one.id, one])).values()], busy: results.some((one) => one.isLoading) }
}
