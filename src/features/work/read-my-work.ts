import { seatOf, type Actor, type ActorPost, type Role } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import type { Wait } from '#domain/finding/holder.ts'
import { lightOf, type Light } from '#domain/light.ts'
import { defaultLights } from '#domain/regime/defaults.ts'
import type { Db } from '#platform/db/open-db.ts'
import { waiting, type Reach, type WorkRow } from './work.store.ts'

/** What can wait for a post of each role. */
const waitsOf: Record<Role, readonly Wait[]> = {
  administrator: [],
  office: ['issue', 'plan-opinion', 'dispute-decision'],
  team: ['plan-verdicts', 'verdicts'],
  leader: ['plan-verdicts', 'verdicts'],
  head: ['claim', 'plan', 'work'],
  handler: ['plan', 'work'],
  reviewer: ['plan-verdicts', 'verdicts'],
  decider: ['closing', 'extension-decision'],
  observer: [],
}

export type WorkItem = Omit<WorkRow, 'thresholds'> & { light: Light }
export type WorkGroup = { wait: Wait; items: WorkItem[]; more: boolean }

const reachOf = (actor: Actor, post: ActorPost): Reach => ({
  scopeId: post.role === 'head' || post.role === 'handler' ? post.bodyId : post.scopeId,
  scopeLevel: post.scopeLevel,
  ownBody: post.role === 'head' || post.role === 'handler',
  personId: actor.personId,
  onlyMine: post.role === 'team' || post.role === 'leader' ? post.role : null,
})

const lit = ({ thresholds, ...row }: WorkRow, today: Day): WorkItem => ({
  ...row,
  light: lightOf({ due: row.due, done: false, today, thresholds: thresholds ?? defaultLights }),
})

/** Everything that waits for this person today, by what is waited for. `more` says that a group was cut at `limit`. */
export async function readMyWork(db: Db, actor: Actor, today: Day, limit = 100): Promise<WorkGroup[]> {
  const asks = actor.posts.flatMap((post) =>
    waitsOf[post.role].map((wait) => ({ wait, seat: seatOf(post), reach: reachOf(actor, post), limit: limit + 1 })),
  )
  const found = await Promise.all(asks.map(async (ask) => ({ wait: ask.wait, rows: await waiting(db, ask) })))
  const groups = Map.groupBy(found, (one) => one.wait)
  return [...groups].map(([wait, parts]) => {
    const rows = [...new Map(parts.flatMap((part) => part.rows).map((row) => [row.id, row])).values()]
    return { wait, items: rows.slice(0, limit).map((row) => lit(row, today)), more: rows.length > limit }
  })
}
