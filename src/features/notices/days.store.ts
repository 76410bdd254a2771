import { sql, type RawBuilder } from 'kysely'
import type { Day } from '#domain/day.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { stillOwed } from '#features/tasks/tasks.store.ts'
import type { Whose } from './notices.store.ts'

/** The last day on which this person's dates were looked at. */
export async function dayLooked(db: Db | Tx, { region, personId }: Whose): Promise<Day | null> {
  const row = await db
    .selectFrom('noticeDay')
    .select('day')
    .where('region', '=', region)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return (row?.day as Day | undefined) ?? null
}

export async function keepDay(tx: Tx, { region, personId }: Whose, day: Day): Promise<void> {
  await tx
    .insertInto('noticeDay')
    .values({ region, personId, day })
    .onConflict((conflict) => conflict.columns(['region', 'personId']).doUpdateSet({ day }))
    .execute()
}

export type Dated = { stream: 'finding' | 'task'; id: string; findingId: string | null; inspectionId: string; due: Day }
export type Body = { id: string; level: number }
export type Span = { from: Day; to: Day; limit: number }

const ofBody = (region: number, { id, level }: Body, { from, to, limit }: Span): RawBuilder<Dated> => {
  const column = sql.raw(`l${Number(level)}`)
  return sql<Dated>`(
    select 'finding' as stream, id, id as finding_id, inspection_id, due from finding
    where region = ${region} and ${column} = ${id} and body_id = ${id} and not settled and sort_due between ${from}::date and ${to}::date
    order by sort_due, id limit ${limit})`
}

const ofPerson = (
  { region, personId }: Whose,
  column: 'person_id' | 'leader_id',
  { from, to, limit }: Span,
): RawBuilder<Dated> => sql<Dated>`(
    select 'task' as stream, id, finding_ids[1] as finding_id, inspection_id, due from task t
    where region = ${region} and ${sql.raw(column)} = ${personId} and open and state = 'doing' and due between ${from}::date and ${to}::date
      and ${stillOwed}
    order by due, id limit ${limit})`

/** What falls due within some days: the findings of the bodies one answers for, and one's own tasks. */
export async function datedFor(db: Db | Tx, whose: Whose, bodies: readonly Body[], span: Span): Promise<Dated[]> {
  const parts = [
    ...bodies.map((body) => ofBody(whose.region, body, span)),
    ofPerson(whose, 'person_id', span),
    ofPerson(whose, 'leader_id', span),
  ]
  const { rows } = await sql<Dated>`${sql.join(parts, sql` union `)}`.execute(db)
  return rows
}
