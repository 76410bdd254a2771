import type { Actor } from '#domain/actor.ts'
import { permit, postsWith } from '#domain/permission.ts'
import { isRefused } from '#domain/refusal.ts'
import { mayEnterBodies } from '#domain/round/round.ts'
import type { Db } from '#platform/db/open-db.ts'
import { bodyStream, roundStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'
import { inspectionPage, inspectionsSeenBy } from '#features/inspections/inspection-list.store.ts'
import { roundPage, targetOfRound, type RoundRow } from './rounds.store.ts'

export const listRounds = (
  db: Db,
  actor: Actor,
  page: { ended: boolean | undefined; after: string | null; limit: number },
): Promise<RoundRow[]> => {
  const scopes = postsWith(actor, 'round.read').map((post) => post.scopeId)
  return roundPage(db, { region: actor.region, scopes, inspected: inspectionsSeenBy(actor).scopes }, page)
}

/** More bodies than one round has ever had. */
const mostInspections = 500

/** A round with those of its inspections that this person may see, and their sums. */
export async function readRound(db: Db, actor: Actor, id: string) {
  const round = await readStream(db, roundStream, id)
  if (!round) return null
  const target = await targetOfRound(db, actor, round)
  if (isRefused(permit(actor, 'round.read', target))) return null
  const inspections = await inspectionPage(db, inspectionsSeenBy(actor), { roundId: id }, { after: null, limit: mostInspections })
  const sum = (of: 'findings' | 'open' | 'closed'): number => inspections.reduce((total, one) => total + one[of], 0)
  const counts = {
    inspections: inspections.length,
    issued: inspections.filter((one) => one.issued).length,
    findings: sum('findings'),
    open: sum('open'),
    closed: sum('closed'),
  }
  const { name: bodyName, nameEn: bodyNameEn } = (await readStream(db, bodyStream, round.bodyId))!
  const mayKeep = !isRefused(permit(actor, 'round.keep', target))
  return { round, bodyName, bodyNameEn, inspections, counts, mayKeep, mayEnter: mayEnterBodies(actor, round, target) }
}
