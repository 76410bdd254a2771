import type { z } from 'zod'
import { acts, mayAnywhere } from '#domain/permission.ts'
import type { Db } from '#platform/db/open-db.ts'
import type { Session } from '#platform/http/session.ts'
import { loginOf, namesAround } from './accounts.store.ts'
import type { Clock } from '#platform/clock.ts'
import type { meOut } from './accounts.schema.ts'

/** Who is signed in, as what, and what they may do. */
export async function readMe(db: Db, { zone }: Clock, session: Session): Promise<z.infer<typeof meOut>> {
  const { actor, language, mustChange, id: sessionId, accountId } = session
  const names = await namesAround(db, actor.region, [...new Set(actor.posts.map((post) => post.bodyId))])
  return {
    personId: actor.personId,
    name: actor.name,
    ...(await loginOf(db, actor.region, accountId)),
    region: actor.region,
    regionName: names.region,
    language,
    mustChange,
    timezone: zone,
    sessionId,
    posts: actor.posts.map((post) => {
      const body = names.bodies.get(post.bodyId)
      return { ...post, bodyName: body?.name ?? '', bodyNameEn: body?.nameEn ?? null }
    }),
    may: acts.filter((act) => mayAnywhere(actor, act)),
  }
}
