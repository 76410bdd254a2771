import { sql } from 'kysely'
import type { Day } from '#domain/day.ts'
import type { Finding } from '#domain/finding/finding.ts'
import type { Inspection } from '#domain/inspection/inspection.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Round } from '#domain/round/round.ts'
import type { FindingTally } from '#domain/statistics.ts'
import type { Task } from '#domain/task/task.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'
import { findingStream, inspectionStream, roundStream, taskStream } from '#platform/trail/streams.ts'
import { readStream, readStreams } from '#platform/trail/trail.store.ts'
import { namesOf } from '#features/findings/findings.store.ts'
import { findingsOfInspection, suggestionsOfInspection } from '#features/inspections/inspection-parts.store.ts'
import { planOfInspection } from '#features/plans/plans.store.ts'
import { tasksOfPlan } from '#features/tasks/tasks.store.ts'

export type Names = Awaited<ReturnType<typeof namesOf>>
export type Agency = { id: string; zh: string; en: string | null }

/** Everything that the papers of one inspection are made of. */
export type Records = {
  inspection: Inspection
  round: Round
  findings: Finding[]
  suggestions: { number: number; text: string }[]
  plan: Plan | null
  tasks: Task[]
  /** How much evidence stands on each task. */
  evidence: Map<string, number>
  names: Names
  agency: Agency | null
  /** How many facts the inspection and all that belongs to it have. */
  facts: number
}

const evidenceOf = async (tx: Tx, inspectionId: string): Promise<Map<string, number>> => {
  const { rows } = await sql<{ taskId: string; count: number }>`
    select e.task_id, count(*)::int as count from evidence e join task t on t.region = e.region and t.id = e.task_id
    where e.region = ${regionOf(inspectionId)} and t.region = ${regionOf(inspectionId)} and t.inspection_id = ${inspectionId} and e.withdrawn is null
    group by e.task_id`.execute(tx)
  return new Map(rows.map((row) => [row.taskId, row.count]))
}

/** A stream's version counts its facts, so the sum of versions is the length of the record. */
const factsOf = async (tx: Tx, inspectionId: string): Promise<number> => {
  const of = sql`region = ${regionOf(inspectionId)} and inspection_id = ${inspectionId}`
  const { rows } = await sql<{ facts: number }>`
    select coalesce(sum(version), 0)::int as facts from (
      select version from inspection where region = ${regionOf(inspectionId)} and id = ${inspectionId}
      union all select version from finding where ${of} union all select version from suggestion where ${of}
      union all select version from plan where ${of} union all select version from task where ${of}
      union all select version from evidence where ${of} union all select version from document where ${of}) as streams`.execute(tx)
  return rows[0]!.facts
}

/** The office that keeps the inspections of a body: that of the lowest place above it which has one. */
export async function agencyFor(db: Db | Tx, path: readonly string[], today: Day): Promise<Agency | null> {
  const { rows } = await sql<Agency>`
    select b.id, b.name as zh, b.name_en as en from post p join body b on b.region = p.region and b.id = p.body_id
    where p.scope_id = any(${[...path]}::uuid[]) and p.role = 'office' and p.from_day <= ${today}::date and (p.to_day is null or p.to_day > ${today}::date)
    order by p.scope_level desc, p.from_day, p.id limit 1`.execute(db)
  return rows[0] ?? null
}

const peopleIn = ({ inspection, plan, findings, tasks }: Pick<Records, 'inspection' | 'plan' | 'findings' | 'tasks'>): string[] =>
  [
    inspection.bodyId,
    ...findings.map((finding) => finding.sponsorId),
    ...tasks.flatMap((task) => [task.leaderId, task.leadBodyId, task.personId, ...task.coBodyIds]),
    ...(plan?.verdicts.map(({ by }) => by) ?? []),
  ].filter((id) => id !== null)

/** The records as they stood at one instant: what one paper says, no act of the same moment can tear apart. */
export const recordsOf = (db: Db, inspectionId: string, today: Day): Promise<Records | null> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const inspection = await readStream(tx, inspectionStream, inspectionId)
      if (!inspection) return null
      const briefs = await findingsOfInspection(tx, inspectionId)
      const plan = await planOfInspection(tx, inspectionId)
      const findings = await readStreams(
        tx,
        findingStream,
        briefs.map(({ id }) => id),
      )
      const tasks = plan ? await readStreams(tx, taskStream, await tasksOfPlan(tx, plan.id)) : []
      return {
        inspection,
        round: (await readStream(tx, roundStream, inspection.roundId))!,
        findings: findings.toSorted((a, b) => a.number - b.number),
        suggestions: await suggestionsOfInspection(tx, inspectionId),
        plan,
        tasks: tasks.toSorted((a, b) => a.number - b.number),
        evidence: await evidenceOf(tx, inspectionId),
        names: await namesOf(tx, inspection.region, [...new Set(peopleIn({ inspection, plan, findings, tasks }))]),
        agency: await agencyFor(tx, inspection.path, today),
        facts: await factsOf(tx, inspectionId),
      }
    })

export type RoundLine = {
  bodyName: string
  bodyNameEn: string | null
  findings: FindingTally
  atOnce: FindingTally
  facts: number
}

const tally = (where: ReturnType<typeof sql>) => sql`
  jsonb_build_object(
    'doing', count(*) filter (where ${where} and f.state in ('issued', 'disputed', 'rectifying')),
    'reported', count(*) filter (where ${where} and f.state in ('reported', 'verified')),
    'complete', count(*) filter (where ${where} and f.state = 'closed' and f.closure ->> 'kind' = 'complete'),
    'keptOn', count(*) filter (where ${where} and f.state = 'closed' and f.closure ->> 'kind' = 'kept-on'),
    'withoutAction', count(*) filter (where ${where} and f.state = 'closed' and f.closure ->> 'kind' not in ('complete', 'kept-on')),
    'total', count(*) filter (where ${where} and f.state in ('issued', 'disputed', 'rectifying', 'reported', 'verified', 'closed')))`

/** The issued inspections of a round below some bodies, with their findings by where they stand (`tallyFindings` says the same of one list). */
export async function roundLines(db: Db, roundId: string, scopes: readonly string[]): Promise<RoundLine[]> {
  const { rows } = await sql<RoundLine>`
    select b.name as "bodyName", b.name_en as "bodyNameEn", n.findings, n.at_once as "atOnce", n.facts::int as facts
    from inspection i join body b on b.region = i.region and b.id = i.body_id
    cross join lateral (
      select ${tally(sql`true`)} as findings, ${tally(sql`f.now`)} as at_once, coalesce(sum(f.version), 0) as facts from (
        select f.*, exists (select 1 from task t where t.region = f.region and t.finding_ids @> array[f.id] and t.state <> 'removed'
          and t.measures @> '[{"horizon": "at-once"}]') as now
        from finding f where f.region = i.region and f.inspection_id = i.id) f) n
    where i.region = ${regionOf(roundId)} and i.round_id = ${roundId} and i.issued and i.path && ${[...scopes]}::uuid[]
    order by i.code limit 1000`.execute(db.withoutPlugins())
  return rows
}
