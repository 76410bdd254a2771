import type { Actor } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import { permit, postsWith, type Act } from '#domain/permission.ts'
import { isRefused } from '#domain/refusal.ts'
import type { Db } from '#platform/db/open-db.ts'
import { bodyStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'
import { bodyPage, namesAlong, openInspectionsOf, type BodyFilter, type BodyKey, type BodyRow } from './bodies.store.ts'
import { postsInBody } from './people.store.ts'

/** A page of the tree as this person may see it. */
export const listBodies = (
  db: Db,
  actor: Actor,
  filter: BodyFilter,
  page: { after: BodyKey | null; limit: number },
): Promise<BodyRow[]> => {
  const scopes = postsWith(actor, 'body.read').map((post) => post.scopeId)
  return bodyPage(db, scopes, filter, page)
}

/** What this person may do to a body, for the buttons on its page. */
const offered = ['body.keep', 'person.keep', 'inspection.keep'] as const satisfies Act[]

/** Everything on a body's page: its place, who holds a post in it today, and which inspections of it are not over. */
export async function readBody(db: Db, actor: Actor, today: Day, id: string) {
  const body = await readStream(db, bodyStream, id)
  if (!body) return null
  const target = { ...body, bodyId: body.id }
  const may = (act: Act): boolean => !isRefused(permit(actor, act, target))
  if (!may('body.read')) return null
  const [ancestors, people, inspections] = await Promise.all([
    namesAlong(db, body.path),
    may('person.read') ? postsInBody(db, id, today) : [],
    may('inspection.read') ? openInspectionsOf(db, id) : [],
  ])
  return { body, ancestors: ancestors.filter((one) => one.id !== id), people, inspections, can: offered.filter(may) }
}
