import type { Calendar } from '#domain/calendar.ts'
import { computeClock, workDue, type Clock, type ComputedDay } from '#domain/clock.ts'
import type { ClockEntry, Inspection } from '#domain/inspection/inspection.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { stampOf, type Acting, type ActStamp } from '#platform/trail/acting.ts'
import { sameValue } from '#platform/trail/same-value.ts'
import { findingStream, inspectionStream, planStream } from '#platform/trail/streams.ts'
import { lockStream, lockStreams, saveStream } from '#platform/trail/trail.store.ts'
import type { ActorPost } from '#domain/actor.ts'
import { calendarInForce } from '#features/inspections/calendar.store.ts'
import { regimeOfInspection } from '#features/inspections/inspections.store.ts'
import { provisionalIn, provisionalInspections } from './regimes.store.ts'

/** How much was counted again and came out differently, or certain. */
export type Recomputed = { inspections: number; plans: number; findings: number }

/** Only what was provisional is counted again: a day that was certain when it was given stays (`original dates never change`). */
const recomputed = (before: Inspection['clock'], now: Clock): Record<string, ClockEntry> =>
  Object.fromEntries(
    Object.entries(before).map(([limit, entry]) => [limit, entry.provisional ? (now[limit as keyof Clock] ?? entry) : entry]),
  )

type Due = { due: string | null; dueProvisional: boolean }
const differs = (before: Due, now: ComputedDay): boolean => before.due !== now.day || before.dueProvisional !== now.provisional
const newDue = ({ day, provisional }: ComputedDay) => ({ due: day, provisional })

async function recomputePlans(tx: Tx, ids: string[], now: ComputedDay | undefined, stamp: ActStamp): Promise<number> {
  const plans = now ? (await lockStreams(tx, planStream, ids)).filter((plan) => differs(plan, now)) : []
  const happenings = now ? [{ kind: 'plan-due-recomputed' as const, data: newDue(now) }] : []
  for (const plan of plans) await saveStream(tx, planStream, plan, { happenings, stamp })
  return plans.length
}

/** An extension that was approved stands; what it moved from is the original day, and that is what becomes certain. */
async function recomputeFindings(tx: Tx, ids: string[], now: ComputedDay | undefined, stamp: ActStamp): Promise<number> {
  if (!now) return 0
  const findings = await lockStreams(tx, findingStream, ids)
  const moved = findings.filter((finding) => differs({ due: finding.originalDue, dueProvisional: finding.dueProvisional }, now))
  const happenings = [{ kind: 'finding-due-recomputed' as const, data: newDue(now) }]
  for (const finding of moved) await saveStream(tx, findingStream, finding, { happenings, stamp })
  return moved.length
}

async function recomputeOne(tx: Tx, id: string, calendar: Calendar, stamp: ActStamp): Promise<Recomputed> {
  const inspection = (await lockStream(tx, inspectionStream, id))!
  const now = computeClock(await regimeOfInspection(tx, id), inspection.feedbackOn!, calendar)
  const clock = recomputed(inspection.clock, now)
  const changed = !sameValue(clock, inspection.clock)
  if (changed) await saveStream(tx, inspectionStream, inspection, { happenings: [{ kind: 'clock-recomputed', data: { clock } }], stamp })
  const waiting = await provisionalIn(tx, inspection.region, id)
  return {
    inspections: changed ? 1 : 0,
    plans: await recomputePlans(tx, waiting.plans, now.plan, stamp),
    findings: await recomputeFindings(tx, waiting.findings, workDue(now), stamp),
  }
}

/** The provisional days of the office's region, counted again by the calendar as it stands now. */
export async function recomputeClocks(tx: Tx, acting: Acting, post: ActorPost, reason: string): Promise<Recomputed> {
  const calendar = await calendarInForce(tx)
  const stamp = stampOf(acting, post, reason)
  const total: Recomputed = { inspections: 0, plans: 0, findings: 0 }
  for (const id of await provisionalInspections(tx, acting.actor.region)) {
    const one = await recomputeOne(tx, id, calendar, stamp)
    total.inspections += one.inspections
    total.plans += one.plans
    total.findings += one.findings
  }
  return total
}
