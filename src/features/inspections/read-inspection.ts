import type { Actor } from '#domain/actor.ts'
import { explain, type ComputedDay } from '#domain/clock.ts'
import { latest, type Day } from '#domain/day.ts'
import { holderOfPlan, type Holder } from '#domain/finding/holder.ts'
import { isOpen } from '#domain/finding/life.ts'
import { abilitiesOnInspection } from '#domain/inspection/abilities.ts'
import type { Inspection } from '#domain/inspection/inspection.ts'
import { lightOf, type Light } from '#domain/light.ts'
import { permit, postFor, type Target } from '#domain/permission.ts'
import { missingFromPlan } from '#domain/plan/missing.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { isRefused, type Unmet } from '#domain/refusal.ts'
import type { Limit } from '#domain/regime.ts'
import type { Db } from '#platform/db/open-db.ts'
import { bodyStream, inspectionStream, roundStream, taskStream } from '#platform/trail/streams.ts'
import { readStream, readStreams } from '#platform/trail/trail.store.ts'
import { namesOf } from '#features/findings/findings.store.ts'
import { planOfInspection } from '#features/plans/plans.store.ts'
import { tasksOfPlan } from '#features/tasks/tasks.store.ts'
import { findingsOfInspection, suggestionsOfInspection, type FindingBrief } from './inspection-parts.store.ts'
import { regimeOfInspection } from './inspections.store.ts'

const lightOn = ({ due, open, thresholds }: FindingBrief, today: Day): Light =>
  thresholds === null ? 'grey' : lightOf({ due, done: !open, today, thresholds })

/** Each day with the sentence that explains it, the nearest first. */
const clockOf = (inspection: Inspection) =>
  Object.entries(inspection.clock as Record<string, ComputedDay>)
    .map(([limits, computed]) => ({
      limits: limits as Limit,
      day: computed.day,
      provisional: computed.provisional,
      source: computed.explanation.source,
      explanation: { zh: explain(computed, 'zh'), en: explain(computed, 'en') },
    }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))

/** What the plan still lacks, while it is being written. */
async function missingFrom(db: Db, inspection: Inspection, plan: Plan | null, findings: FindingBrief[]): Promise<Unmet[]> {
  if (!plan || (plan.state !== 'draft' && plan.state !== 'returned')) return []
  const owed = findings.filter((finding) => isOpen(finding.state))
  const [first, ...rest] = owed.flatMap((finding) => finding.due ?? [])
  const tasks = await readStreams(db, taskStream, await tasksOfPlan(db, plan.id))
  const due = first === undefined ? null : latest(first, ...rest)
  return missingFromPlan(owed, tasks, { feedbackOn: inspection.feedbackOn!, due })
}

const holderOf = (plan: Plan | null): Holder => (plan ? holderOfPlan(plan) : { role: 'office', seats: [], waitsFor: 'issue' })

const peopleIn = (inspection: Inspection, plan: Plan | null, findings: FindingBrief[]): string[] =>
  [
    inspection.bodyId,
    ...inspection.team,
    inspection.leaderId,
    plan?.submittedBy,
    plan?.opinion?.by,
    ...(plan?.verdicts.map((verdict) => verdict.by) ?? []),
    ...findings.map((finding) => finding.claim?.by),
  ].filter((id) => typeof id === 'string')

/** Reading asks for the subtree only: a team sees the inspections of other teams of its scope. */
const placeOf = ({ region, bodyId, path }: Inspection): Target => ({ region, bodyId, path })

/** Everything on an inspection's page: its round and body, what was found and advised, the clocks, the plan, who holds it, what one may do. */
export async function readInspection(db: Db, actor: Actor, today: Day, id: string) {
  const inspection = await readStream(db, inspectionStream, id)
  if (!inspection || isRefused(permit(actor, 'inspection.read', placeOf(inspection)))) return null
  const [round, body, plan, findings, suggestions, regime] = await Promise.all([
    readStream(db, roundStream, inspection.roundId),
    readStream(db, bodyStream, inspection.bodyId),
    planOfInspection(db, id),
    findingsOfInspection(db, id),
    suggestionsOfInspection(db, id),
    regimeOfInspection(db, id),
  ])
  const missing = await missingFrom(db, inspection, plan, findings)
  const untold = postFor(actor, 'finding.read', { ...placeOf(inspection), draft: true }) === null
  const drafts = findings.filter((finding) => finding.state === 'draft').length
  return {
    inspection: untold && !inspection.issued ? { ...inspection, clues: { mentioned: false, count: null } } : inspection,
    round: round!,
    body: body!,
    regime: { code: regime.code, version: regime.version, name: regime.name },
    suggestions: untold && !inspection.issued ? [] : suggestions,
    plan,
    findings: findings
      .filter(({ state }) => !untold || state !== 'draft')
      .map((finding) => ({ ...finding, light: lightOn(finding, today) })),
    clock: clockOf(inspection),
    holder: holderOf(plan),
    can: abilitiesOnInspection({ inspection, plan, drafts, missing }, actor),
    names: await namesOf(db, inspection.region, [...new Set(peopleIn(inspection, plan, findings))]),
  }
}
