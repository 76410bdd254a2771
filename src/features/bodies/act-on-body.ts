import type { Body, BodyHappening } from '#domain/body/body.ts'
import { permit } from '#domain/permission.ts'
import { isRefused, refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { bodyStream } from '#platform/trail/streams.ts'
import { lockStream, saveStream } from '#platform/trail/trail.store.ts'

/** Which record, and which version the person saw. */
export type Ref = { id: string; expected: number }
type Asked = { reason?: string; decide: (body: Body) => Promise<BodyHappening[] | Refused> }

/** What every act on a body shares: lock, permission, version, saving. */
export async function actOnBody(tx: Tx, acting: Acting, ref: Ref, asked: Asked): Promise<Body | Refused> {
  const body = await lockStream(tx, bodyStream, ref.id)
  if (!body) return refuse('missing')
  const post = permit(acting.actor, 'body.keep', { ...body, bodyId: body.id })
  if (isRefused(post)) return post
  if (ref.expected !== body.version) return refuse('stale', unmet('stale', { current: body.version }))
  if (body.dissolved) return refuse('wrong-state', unmet('body-dissolved'))
  const happenings = await asked.decide(body)
  if (isRefused(happenings)) return happenings
  if (happenings.length === 0) return body
  return saveStream(tx, bodyStream, body, { happenings, stamp: stampOf(acting, post, asked.reason ?? null) })
}
