import type { Inspection, InspectionDescription } from '#domain/inspection/inspection.ts'
import { permit } from '#domain/permission.ts'
import { isRefused, refuse, refuseUnmet, unmet, type Refused, type Unmet } from '#domain/refusal.ts'
import { mayEnterBodies, type Round } from '#domain/round/round.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { newId } from '#platform/ids.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { bodyStream, inspectionStream, roundStream } from '#platform/trail/streams.ts'
import { beginStream, lockStream } from '#platform/trail/trail.store.ts'
import { targetOfRound } from '#features/rounds/rounds.store.ts'
import { inspectionFaults } from './inspection-faults.ts'
import { inspectionsOfRound, isCodeTaken } from './inspection-parts.store.ts'

type Staffing = Pick<InspectionDescription, 'bodyId' | 'teamName' | 'team' | 'leaderId' | 'fieldworkFrom' | 'fieldworkTo'>
export type InspectionToOpen = Staffing & { roundId: string; name: string | null; code: string | null }

/** A code as offices count: the term, the round in it, the body in the round. */
async function freeCode(tx: Tx, round: Round, count: number): Promise<string> {
  for (let seq = count + 1; ; seq++) {
    const code = `${round.term}-${round.number}-${String(seq).padStart(2, '0')}`
    if (!(await isCodeTaken(tx, round.region, code))) return code
  }
}

const clashes = async (tx: Tx, asked: InspectionToOpen, region: number, same: string | null): Promise<Unmet[]> => [
  ...(same === null ? [] : [unmet('inspected-already', { code: same })]),
  ...(asked.code !== null && (await isCodeTaken(tx, region, asked.code))
    ? [unmet('taken-already', { field: 'code', value: asked.code })]
    : []),
]

/** The round, for whoever may take bodies into it. */
async function roundToEnter(tx: Tx, { actor }: Acting, id: string): Promise<Round | Refused> {
  const round = await lockStream(tx, roundStream, id)
  if (!round) return refuse('missing')
  const target = await targetOfRound(tx, actor, round)
  if (mayEnterBodies(actor, round, target)) return round
  const seen = permit(actor, 'round.read', target)
  return isRefused(seen) ? seen : refuse('not-permitted', unmet('not-permitted', { act: 'round.keep' }))
}

/** A body is taken into a round. Regime and source kind are the round's as they stand now. */
export async function openInspection(tx: Tx, acting: Acting, asked: InspectionToOpen): Promise<Inspection | Refused> {
  const round = await roundToEnter(tx, acting, asked.roundId)
  if (isRefused(round)) return round
  const body = await lockStream(tx, bodyStream, asked.bodyId)
  if (!body || body.region !== round.region) return refuse('unmet', unmet('body-unknown'))
  const post = permit(acting.actor, 'inspection.keep', { ...body, bodyId: body.id })
  if (isRefused(post)) return post.refused.code === 'missing' ? refuse('unmet', unmet('body-outside-scope')) : post
  if (round.ended) return refuse('wrong-state', unmet('round-ended'))
  const { count, same } = await inspectionsOfRound(tx, { region: round.region, roundId: round.id, bodyId: body.id })
  const refused = refuseUnmet([
    ...(body.dissolved ? [unmet('body-dissolved')] : []),
    ...(body.path.includes(round.bodyId) ? [] : [unmet('body-outside-round')]),
    ...(await clashes(tx, asked, round.region, same)),
    ...(await inspectionFaults(tx, body, asked, acting.today)),
  ])
  if (refused) return refused
  const data = {
    ...asked,
    path: body.path,
    name: asked.name ?? body.name,
    code: asked.code ?? (await freeCode(tx, round, count)),
    sourceKind: round.sourceKind,
    regimeCode: round.regimeCode,
  }
  const happenings = [{ kind: 'inspection-opened', data }] as const
  return beginStream(tx, inspectionStream, newId(body.region), { happenings, stamp: stampOf(acting, post) })
}
