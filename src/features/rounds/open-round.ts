import { permit, postsWith } from '#domain/permission.ts'
import { isRefused, refuse, refuseUnmet, unmet, type Refused } from '#domain/refusal.ts'
import type { Round, RoundDescription } from '#domain/round/round.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { newId } from '#platform/ids.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { bodyStream, roundStream } from '#platform/trail/streams.ts'
import { beginStream, holdStream } from '#platform/trail/trail.store.ts'
import { roundFaults } from './round-faults.ts'

/** `bodyId`: the root of what is inspected; where it is not named, what the opening office reaches. */
export type RoundToOpen = RoundDescription & { bodyId?: string | undefined }

/** A wave of inspections begins. Its regime and source kind are what its inspections are opened with. */
export async function openRound(tx: Tx, acting: Acting, { bodyId: asked, ...said }: RoundToOpen): Promise<Round | Refused> {
  const bodyId = asked ?? postsWith(acting.actor, 'round.keep')[0]?.scopeId
  if (bodyId === undefined) return refuse('not-permitted', unmet('not-permitted', { act: 'round.keep' }))
  const body = await holdStream(tx, bodyStream, bodyId)
  if (!body) return refuse('unmet', unmet('body-unknown'))
  const { region, path } = body
  const post = permit(acting.actor, 'round.keep', { region, bodyId, path })
  if (isRefused(post)) return post.refused.code === 'missing' ? refuse('unmet', unmet('body-outside-scope')) : post
  const faults = await roundFaults(tx, { region, bodyId, id: null }, said)
  const refused = refuseUnmet([...(body.dissolved ? [unmet('body-dissolved')] : []), ...faults])
  if (refused) return refused
  const happenings = [{ kind: 'round-opened', data: { ...said, bodyId, path } }] as const
  return beginStream(tx, roundStream, newId(region), { happenings, stamp: stampOf(acting, post) })
}
