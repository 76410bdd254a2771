import { sql } from 'kysely'
import type { Day } from '#domain/day.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { isId, regionOf } from '#platform/ids.ts'

/** A person as a sheet names them: by name, and where that does not say enough by the body they serve in or the post they hold. */
export type PersonLabel = { id: string; name: string; bodies: string[]; titles: string[] }
export type BodyLabel = { id: string; name: string; code: string }

const standing = (today: Day) => sql`p.from_day <= ${today}::date and (p.to_day is null or p.to_day > ${today}::date)`

const labelled = (today: Day) => sql`
  select n.id, n.name, coalesce(array_agg(distinct b.name) filter (where b.name is not null), '{}') as bodies,
    coalesce(array_agg(distinct p.title) filter (where p.title <> ''), '{}') as titles
  from person n
  left join post p on p.region = n.region and p.person_id = n.id and ${standing(today)}
  left join body b on b.region = p.region and b.id = p.body_id`

const regionsOf = (ids: readonly string[]): number[] => [...new Set(ids.map(regionOf))]

export async function peopleByIds(db: Db | Tx, ids: readonly string[], today: Day): Promise<PersonLabel[]> {
  const sound = ids.filter(isId)
  if (sound.length === 0) return []
  const { rows } = await sql<PersonLabel>`
    ${labelled(today)} where n.region = any(${regionsOf(sound)}::bigint[]) and n.id = any(${sound}::uuid[]) group by n.id, n.name`.execute(
    db,
  )
  return rows
}

/** Whoever serves below a body today, for the list a cell is chosen from. */
export async function peopleBelow(db: Db | Tx, bodyId: string, today: Day, limit: number): Promise<PersonLabel[]> {
  const region = regionOf(bodyId)
  const { rows } = await sql<PersonLabel>`
    ${labelled(today)} where n.region = ${region} and exists (
      select 1 from post p where p.region = n.region and p.person_id = n.id and p.path @> array[${bodyId}]::uuid[] and ${standing(today)})
    group by n.id, n.name order by n.name, n.id limit ${limit}`.execute(db)
  return rows
}

/** Persons of some names among those the asker may see. */
export async function peopleNamed(db: Db | Tx, scopes: readonly string[], names: readonly string[], today: Day): Promise<PersonLabel[]> {
  if (names.length === 0 || scopes.length === 0) return []
  const { rows } = await sql<PersonLabel>`
    ${labelled(today)} where n.name = any(${[...names]}::text[]) and n.region = any(${regionsOf(scopes)}::bigint[]) and exists (
      select 1 from post p where p.region = n.region and p.person_id = n.id and p.path && ${[...scopes]}::uuid[])
    group by n.id, n.name limit 2000`.execute(db)
  return rows
}

export async function bodiesByIds(db: Db | Tx, ids: readonly string[]): Promise<BodyLabel[]> {
  const sound = ids.filter(isId)
  if (sound.length === 0) return []
  const { rows } = await sql<BodyLabel>`
    select id, name, code from body where region = any(${regionsOf(sound)}::bigint[]) and id = any(${sound}::uuid[])`.execute(db)
  return rows
}

/** Bodies of some names or codes among those the asker may see. */
export async function bodiesNamed(db: Db | Tx, scopes: readonly string[], names: readonly string[]): Promise<BodyLabel[]> {
  if (names.length === 0 || scopes.length === 0) return []
  const { rows } = await sql<BodyLabel>`
    select id, name, code from body
    where (name = any(${[...names]}::text[]) or code = any(${[...names]}::text[])) and path && ${[...scopes]}::uuid[] and not dissolved limit 2000`.execute(
    db,
  )
  return rows
}

export async function bodiesBelow(db: Db | Tx, bodyId: string, limit: number): Promise<BodyLabel[]> {
  const { rows } = await sql<BodyLabel>`
    select id, name, code from body where region = ${regionOf(bodyId)} and path @> array[${bodyId}]::uuid[] and not dissolved
    order by path limit ${limit}`.execute(db)
  return rows
}

export type FindingLabel = { id: string; number: number; text: string }

export async function findingLabels(db: Db | Tx, inspectionId: string): Promise<FindingLabel[]> {
  const { rows } = await sql<FindingLabel>`
    select id, number, text from finding where region = ${regionOf(inspectionId)} and inspection_id = ${inspectionId} order by number`.execute(
    db,
  )
  return rows
}

/** The findings that a plan answers: neither drafts of the inspectors nor what was taken back. */
export async function findingsToAnswer(db: Db | Tx, inspectionId: string): Promise<FindingLabel[]> {
  const { rows } = await sql<FindingLabel>`
    select id, number, text from finding
    where region = ${regionOf(inspectionId)} and inspection_id = ${inspectionId} and state not in ('draft', 'discarded', 'withdrawn') order by number`.execute(
    db,
  )
  return rows
}

/** What every task of a plan says, removed ones too: so that a row sent twice is known. */
export type SaidTask = { text: string; findingIds: string[]; removed: boolean }

export async function tasksSaid(db: Db | Tx, planId: string): Promise<SaidTask[]> {
  const { rows } = await sql<SaidTask>`
    select text, finding_ids, state = 'removed' as removed from task where region = ${regionOf(planId)} and plan_id = ${planId}`.execute(db)
  return rows
}

export type InspectionLabel = { id: string; name: string; code: string; bodyName: string; roundName: string }

export async function inspectionLabels(db: Db | Tx, ids: readonly string[]): Promise<InspectionLabel[]> {
  const sound = ids.filter(isId)
  if (sound.length === 0) return []
  const { rows } = await sql<InspectionLabel>`
    select i.id, i.name, i.code, b.name as body_name, r.name as round_name from inspection i
    join body b on b.region = i.region and b.id = i.body_id join round r on r.region = i.region and r.id = i.round_id
    where i.region = any(${regionsOf(sound)}::bigint[]) and i.id = any(${sound}::uuid[])`.execute(db)
  return rows
}

/** The findings of an inspection that a sheet lists: all but discarded drafts, by number. */
export async function findingIdsOf(db: Db | Tx, inspectionId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from finding where region = ${regionOf(inspectionId)} and inspection_id = ${inspectionId} and state <> 'discarded' order by number`.execute(
    db,
  )
  return rows.map((row) => row.id)
}

/** What was said of some records by the columns that leave empty: progress reported and extensions asked for, with the version it made. */
export type SaidFact = { id: string; version: number; kind: string; data: Record<string, unknown> }

export async function saidOf(db: Db | Tx, ids: readonly string[]): Promise<SaidFact[]> {
  const sound = ids.filter(isId)
  if (sound.length === 0) return []
  const { rows } = await sql<SaidFact>`
    select id, version, kind, data from fact
    where region = any(${regionsOf(sound)}::bigint[]) and id = any(${sound}::uuid[]) and kind in ('progress-reported', 'extension-asked')`.execute(
    db.withoutPlugins(),
  )
  return rows
}

/** How far the trail reaches: everything written below this number is in what was read. */
export async function trailPosition(db: Db | Tx): Promise<string> {
  const { rows } = await sql<{ position: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as position`.execute(db)
  return rows[0]!.position
}
