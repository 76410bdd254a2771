import type { Day } from '#domain/day.ts'
import { kindOf } from '#domain/notice/notices.ts'
import { recipientsOf, type About, type HeldPost } from '#domain/notice/recipients.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { newId } from '#platform/ids.ts'
import { atEnd, cursorOf, keepCursor, mutedBy, newsAfter, postsAround, readable, takeTurn, type News } from './news.store.ts'
import { addNotices, type NewNotice } from './notices.store.ts'

const batch = 500
/** Where nothing is to be told, the mark is moved only once in a while. */
const farBehind = 1_000

const aboutOf = (news: News): About => ({
  bodyId: news.bodyId,
  path: news.path ?? [],
  team: news.team ?? [],
  leaderId: news.leaderId,
  workers: news.workers ?? [],
  asker: news.asker,
  last: news.last ?? false,
  self: news.self,
})

const noticesOf = (news: News, posts: readonly HeldPost[], region: number): NewNotice[] =>
  recipientsOf(news, aboutOf(news), posts).map((personId) => ({
    id: newId(region),
    personId,
    kind: kindOf(news.kind),
    event: news.kind,
    stream: news.stream,
    thingId: news.id,
    findingId: news.findingId,
    inspectionId: news.inspectionId,
    actorId: news.actorId,
    day: news.day,
    cause: `${news.id}:${news.version}`,
    at: news.at,
  }))

async function tell(tx: Tx, region: number, news: readonly News[], today: Day): Promise<void> {
  const posts = await postsAround(tx, region, [...new Set(news.flatMap((one) => one.path ?? []))], today)
  const notices = news.flatMap((one) => noticesOf(one, posts, region))
  const muted = await mutedBy(tx, region, [...new Set(notices.map((one) => one.personId))])
  await addNotices(
    tx,
    region,
    notices.filter((one) => !muted.get(one.personId)?.includes(one.kind)),
  )
}

type Moment = { at: string; today: Day }

/**
 * Turns the facts that came since the last time into notices for those whom they concern. Whoever looks first does it for the whole region;
 * others go on with what is there. A cut-off leaves nothing half-told: notices and mark are one transaction.
 */
export async function tellNews(db: Db, region: number, { at, today }: Moment): Promise<void> {
  await db.transaction().execute(async (tx) => {
    if (!(await takeTurn(tx, region))) return
    const cursor = await cursorOf(tx, region, at)
    const end = await readable(tx, cursor)
    const news = await newsAfter(tx, region, cursor, batch)
    const last = news.at(-1)
    if (!last && end.behind < farBehind) return
    await tell(tx, region, news, today)
    const more = news.length === batch && last !== undefined
    await keepCursor(tx, region, more ? { xid: last.xid, factId: last.id, factVersion: last.version, at } : atEnd(end.xid, at))
  })
}
