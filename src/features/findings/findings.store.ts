import { sql } from 'kysely'
import type { Finding } from '#domain/finding/finding.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'

/** The ids of the streams that tell a finding's story beside itself: its plan, its tasks and their evidence. */
export type Story = { tasks: string[]; evidence: string[]; plan: string | null }

export async function storyOf(db: Db | Tx, finding: Pick<Finding, 'id' | 'inspectionId'>): Promise<Story> {
  const region = regionOf(finding.id)
  const { rows } = await sql<{ kind: 'task' | 'evidence' | 'plan'; id: string }>`
    with mine as (select id from task where region = ${region} and finding_ids @> array[${finding.id}]::uuid[])
    select 'task' as kind, id from mine
    union all select 'evidence', e.id from evidence e join mine on e.task_id = mine.id where e.region = ${region}
    union all select 'plan', id from plan where region = ${region} and inspection_id = ${finding.inspectionId}`.execute(db)
  const idsOf = (kind: string): string[] => rows.filter((row) => row.kind === kind).map((row) => row.id)
  return { tasks: idsOf('task'), evidence: idsOf('evidence'), plan: idsOf('plan')[0] ?? null }
}

/** The names of bodies and persons behind ids, in both languages. */
export async function namesOf(
  db: Db | Tx,
  region: number,
  ids: readonly string[],
): Promise<Record<string, { zh: string; en: string | null }>> {
  const { rows } = await sql<{ id: string; zh: string; en: string | null }>`
    select id, name as zh, name_en as en from person where region = ${region} and id = any(${[...ids]}::uuid[])
    union all select id, name, name_en from body where region = ${region} and id = any(${[...ids]}::uuid[])
    union all select id, title, null from post where region = ${region} and id = any(${[...ids]}::uuid[])`.execute(db)
  return Object.fromEntries(rows.map(({ id, zh, en }) => [id, { zh, en }]))
}
