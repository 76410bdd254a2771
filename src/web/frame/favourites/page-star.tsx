import { useEffect } from 'react'
import { matchPath, useLocation } from 'react-router'
import { addresses } from '#web/addresses.ts'
import type { FavouriteKind } from '#web/api/favourites.ts'
import { useMe } from '#web/api/me.ts'
import { rememberRecent } from '#web/recent.ts'
import { Star } from './star.tsx'

/** The pages of a thing, and what kind of thing it is. */
const thingPages: readonly [path: string, kind: FavouriteKind][] = [
  [addresses.finding(':id'), 'finding'],
  [`${addresses.inspection(':id')}/*`, 'inspection'],
  [addresses.round(':id'), 'round'],
  [addresses.body(':id'), 'body'],
  [addresses.person(':id'), 'person'],
]

export function thingAt(pathname: string): { kind: FavouriteKind; id: string } | null {
  for (const [path, kind] of thingPages) {
    const id = matchPath(path, pathname)?.params['id']
    if (id) return { kind, id }
  }
  return null
}

/** Stands beside the heading of every page of a thing, and remembers the page as looked at: here and not in each page, so that none can forget it. */
export function PageStar({ title }: { title: string }) {
  const { pathname } = useLocation()
  const { personId } = useMe()
  const thing = thingAt(pathname)
  const known = thing !== null
  useEffect(() => {
    if (known) rememberRecent(personId, { to: pathname, title })
  }, [known, pathname, personId, title])
  return thing && <Star kind={thing.kind} id={thing.id} />
}
