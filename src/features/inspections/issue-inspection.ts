import type { ActorPost } from '#domain/actor.ts'
import { computeClock, workDue, type Clock, type ComputedDay } from '#domain/clock.ts'
import type { Day } from '#domain/day.ts'
import { decideFinding } from '#domain/finding/decide.ts'
import type { Finding } from '#domain/finding/finding.ts'
import type { Inspection } from '#domain/inspection/inspection.ts'
import { permit } from '#domain/permission.ts'
import { regimeOn, type Regime } from '#domain/regime.ts'
import { regimes } from '#domain/regime/shipped.ts'
import { isRefused, refuse, refuseUnmet, unmet, type Refused, type Unmet } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { newId } from '#platform/ids.ts'
import { stampOf, type Acting, type ActStamp } from '#platform/trail/acting.ts'
import { findingStream, inspectionStream, planStream } from '#platform/trail/streams.ts'
import { beginStream, lockStream, lockStreams, saveStream } from '#platform/trail/trail.store.ts'
import { calendarInForce } from './calendar.store.ts'
import { draftFindingsOf } from './inspections.store.ts'

export type Issue = { id: string; expected: number | null; feedbackOn: Day; signer: string }

const against = (inspection: Inspection, drafts: Finding[], asked: Issue, today: Day): Unmet[] => [
  ...(drafts.length === 0 ? [unmet('no-findings')] : []),
  ...(asked.signer.trim() === '' ? [unmet('signer-missing')] : []),
  ...(asked.feedbackOn > today ? [unmet('day-in-future', { field: 'feedbackOn', value: asked.feedbackOn })] : []),
  ...(inspection.fieldworkFrom !== null && asked.feedbackOn < inspection.fieldworkFrom
    ? [unmet('signature-before-fieldwork', { feedbackOn: asked.feedbackOn, fieldworkFrom: inspection.fieldworkFrom })]
    : []),
]

type Issued = { regime: Regime; clock: Clock; work: ComputedDay; stamp: ActStamp; feedbackOn: Day }

async function issueFindings(tx: Tx, drafts: Finding[], issued: Issued): Promise<Refused | null> {
  const { regime, work, stamp, feedbackOn } = issued
  const ask = {
    act: 'issue',
    feedbackOn,
    due: work.day,
    provisional: work.provisional,
    thresholds: { green: regime.lights.green, yellow: regime.lights.yellow },
  } as const
  for (const draft of drafts) {
    const happenings = decideFinding(draft, ask, stamp.actorId)
    if (isRefused(happenings)) return happenings
    await saveStream(tx, findingStream, draft, { happenings, stamp })
  }
  return null
}

/** The inspection, locked, where this person may issue it as they saw it. */
async function toIssue(tx: Tx, acting: Acting, asked: Issue): Promise<{ inspection: Inspection; post: ActorPost } | Refused> {
  const inspection = await lockStream(tx, inspectionStream, asked.id)
  if (!inspection) return refuse('missing')
  const post = permit(acting.actor, 'inspection.issue', inspection)
  if (isRefused(post)) return post
  const seen = asked.expected === null || asked.expected === inspection.version
  if (!seen) return refuse('stale', unmet('stale', { current: inspection.version }))
  return inspection.issued ? refuse('wrong-state', unmet('issued-already')) : { inspection, post }
}

/** The feedback goes out and the clock starts: every draft is issued, the plan is opened, the regime's version is fixed. */
export async function issueInspection(tx: Tx, acting: Acting, asked: Issue): Promise<Inspection | Refused> {
  const found = await toIssue(tx, acting, asked)
  if (isRefused(found)) return found
  const { inspection, post } = found
  const drafts = await lockStreams(tx, findingStream, await draftFindingsOf(tx, inspection.id))
  const regime = regimeOn(regimes, inspection.regimeCode, asked.feedbackOn)
  const list = against(inspection, drafts, asked, acting.today)
  const refused = refuseUnmet(regime ? list : [...list, unmet('regime-unknown', { code: inspection.regimeCode })])
  if (refused || !regime) return refused!
  const clock = computeClock(regime, asked.feedbackOn, await calendarInForce(tx))
  const work = workDue(clock)
  if (!work) throw new Error(`Regime ${regime.code} sets no period for the work`)
  const stamp = stampOf(acting, post)
  const refusedFinding = await issueFindings(tx, drafts, { regime, clock, work, stamp, feedbackOn: asked.feedbackOn })
  if (refusedFinding) return refusedFinding
  const { bodyId, path } = inspection
  const plan = { inspectionId: inspection.id, bodyId, path, due: clock.plan?.day ?? null, dueProvisional: clock.plan?.provisional ?? false }
  await beginStream(tx, planStream, newId(inspection.region), { happenings: [{ kind: 'plan-opened', data: plan }], stamp })
  const data = { feedbackOn: asked.feedbackOn, signer: asked.signer.trim(), regimeVersion: regime.version, clock: { ...clock } }
  return saveStream(tx, inspectionStream, inspection, { happenings: [{ kind: 'feedback-issued', data }], stamp })
}
