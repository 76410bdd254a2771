import type { Actor } from '#domain/actor.ts'
import { addDays, type Day } from '#domain/day.ts'
import { soonDays } from '#domain/notice/notices.ts'
import type { Db } from '#platform/db/open-db.ts'
import { newId } from '#platform/ids.ts'
import { preferenceOf } from '#features/preferences/preferences.store.ts'
import { datedFor, dayLooked, keepDay, type Dated } from './days.store.ts'
import { addNotices, forgetRead, type NewNotice } from './notices.store.ts'

/** Older ones are in everybody's ledger already. */
const passedDays = 14
const most = 200

const noticeOf = ({ stream, id, findingId, inspectionId, due }: Dated, actor: Actor, today: Day, at: string): NewNotice => {
  const passed = due < today
  return {
    id: newId(actor.region),
    personId: actor.personId,
    kind: 'due',
    event: passed ? 'due-passed' : 'due-soon',
    stream,
    thingId: id,
    findingId,
    inspectionId,
    actorId: null,
    day: due,
    cause: `${id}:${due}`,
    at,
  }
}

/** Once a day, when a person first looks: what comes within three days, and what has passed since. */
export async function tellDays(db: Db, actor: Actor, { at, today }: { at: string; today: Day }): Promise<void> {
  if ((await dayLooked(db, actor)) === today) return
  await db.transaction().execute(async (tx) => {
    const { muted } = await preferenceOf(tx, actor)
    const bodies = actor.posts
      .filter((post) => post.role === 'head' || post.role === 'handler')
      .map((post) => ({ id: post.bodyId, level: post.scopeLevel }))
    const span = { from: addDays(today, -passedDays), to: addDays(today, soonDays), limit: most }
    const dated = muted.includes('due') ? [] : await datedFor(tx, actor, bodies, span)
    await addNotices(
      tx,
      actor.region,
      dated.map((one) => noticeOf(one, actor, today, at)),
    )
    await forgetRead(tx, actor, at)
    await keepDay(tx, actor, today)
  })
}
