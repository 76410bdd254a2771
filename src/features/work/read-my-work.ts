import type { Actor } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import type { Wait } from '#domain/finding/holder.ts'
import { lightOf, type Light } from '#domain/light.ts'
import { defaultLights } from '#domain/regime/defaults.ts'
import type { Db } from '#platform/db/open-db.ts'
import { asksOf, waiting, type WorkRow } from './work.store.ts'

export type WorkItem = Omit<WorkRow, 'thresholds'> & { light: Light }
export type WorkGroup = { wait: Wait; items: WorkItem[]; more: boolean }

const lit = ({ thresholds, ...row }: WorkRow, today: Day): WorkItem => ({
  ...row,
  light: lightOf({ due: row.due, done: false, today, thresholds: thresholds ?? defaultLights }),
})

/** Everything that waits for this person today, by what is waited for. `more` says that a group was cut at `limit`. */
export async function readMyWork(db: Db, actor: Actor, today: Day, limit = 100): Promise<WorkGroup[]> {
  const asks = asksOf(actor).map((ask) => ({ ...ask, limit: limit + 1 }))
  const found = await Promise.all(asks.map(async (ask) => ({ wait: ask.wait, rows: await waiting(db, ask) })))
  const groups = Map.groupBy(found, (one) => one.wait)
  return [...groups].map(([wait, parts]) => {
    const rows = [...new Map(parts.flatMap((part) => part.rows).map((row) => [row.id, row])).values()]
    return { wait, items: rows.slice(0, limit).map((row) => lit(row, today)), more: rows.length > limit }
  })
}
