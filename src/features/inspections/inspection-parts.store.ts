import { sql } from 'kysely'
import type { Day } from '#domain/day.ts'
import type { Claim, Weight } from '#domain/finding/finding.ts'
import type { State } from '#domain/finding/life.ts'
import type { Suggestion } from '#domain/inspection/suggestion.ts'
import type { Thresholds } from '#domain/regime.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { isId, regionOf } from '#platform/ids.ts'

export type FindingBrief = {
  id: string
  version: number
  number: number
  state: State
  open: boolean
  headings: string[]
  text: string
  category: string | null
  weight: Weight
  due: Day | null
  originalDue: Day | null
  dueProvisional: boolean
  thresholds: Thresholds | null
  claim: Claim | null
  reopenings: number
  suggestionIds: string[]
}

/** More findings than any feedback has had. */
const most = 2000

/** The findings of an inspection in their order, without those discarded before they were issued. */
export async function findingsOfInspection(db: Db | Tx, inspectionId: string): Promise<FindingBrief[]> {
  const { rows } = await sql<FindingBrief>`
    select id, version, number, state, open, headings, text, category, weight, due, original_due, due_provisional, thresholds, claim, reopenings, suggestion_ids
    from finding where region = ${regionOf(inspectionId)} and inspection_id = ${inspectionId} and state <> 'discarded' order by number limit ${most}`.execute(
    db,
  )
  return rows
}

export async function suggestionsOfInspection(db: Db | Tx, inspectionId: string): Promise<Suggestion[]> {
  const { rows } = await sql<Suggestion>`
    select * from suggestion where region = ${regionOf(inspectionId)} and inspection_id = ${inspectionId} order by number limit ${most}`.execute(
    db,
  )
  return rows
}

export type Member = { id: string; name: string; inBody: boolean }

/** Which of the ids are persons of the body's region, and whether they hold a post in the body on a day. */
export async function membersNamed(tx: Tx, ids: readonly string[], body: { id: string; region: number }, today: Day): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select n.id, n.name, exists (
      select 1 from post p where p.region = n.region and p.person_id = n.id and p.body_id = ${body.id}
        and (p.to_day is null or p.to_day > ${today}::date)) as in_body
    from person n where n.region = ${body.region} and n.id = any(${ids.filter(isId)}::uuid[])`.execute(tx)
  return rows
}

export type CodeQuestion = { region: number; roundId: string; bodyId: string }

/** What an inspection about to be opened meets: how many its round has, the one its body already has in it, and who has a code. */
export async function inspectionsOfRound(
  tx: Tx,
  { region, roundId, bodyId }: CodeQuestion,
): Promise<{ count: number; same: string | null }> {
  const { rows } = await sql<{ count: number; same: string | null }>`
    select count(*)::int as count, max(code) filter (where body_id = ${bodyId}) as same
    from inspection where region = ${region} and round_id = ${roundId}`.execute(tx)
  return rows[0]!
}

/** Whether a code is taken in a region; held until the act ends. */
export async function isCodeTaken(tx: Tx, region: number, code: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`inspection-code:${region}`}, 0))`.execute(tx)
  const row = await tx.selectFrom('inspection').select('id').where('region', '=', region).where('code', '=', code).executeTakeFirst()
  return row !== undefined
}
