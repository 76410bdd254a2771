import { randomUUID } from 'node:crypto'
import type { Raw } from './raw.ts'
import type { Wire } from './wire.ts'

/** A task on which its body's handler has something to report. */
export type OpenTask = {
  id: string
  region: number
  version: number
  planId: string
  person: string
  post: string
  cookie: string
  numbered: number
}

export const openTasksOf = async (raw: Raw, login: string, cookie: string): Promise<OpenTask[]> => {
  const rows = await raw.query<Omit<OpenTask, 'cookie'>>(
    `select t.id, t.region, t.version, t.plan_id as "planId", p.person_id as person, p.id as post, jsonb_array_length(t.progress) as numbered
     from account a join post p on p.region = a.region and p.person_id = a.person_id join task t on t.region = p.region and t.body_id = p.body_id
     where a.login = $1 and t.state = 'doing' and jsonb_array_length(t.progress) < 40 order by t.id`,
    [login],
  )
  return rows.map((row) => ({ ...row, cookie }))
}

export const words = '已逐笔核对台账，补办手续，资金已入账'

export const entryOn = (day: string, percent: number) => ({
  happenedOn: day,
  text: words,
  percent,
  moneyRecovered: 0,
  peopleDealtWith: 0,
  rulesMade: 0,
})

export const askProgress = (task: OpenTask, day: string, key: string) => ({
  method: 'POST',
  path: `/api/tasks/${task.id}/progress`,
  headers: { cookie: task.cookie, 'if-match': `"${task.version}"`, 'idempotency-key': key },
  body: JSON.stringify(entryOn(day, task.version % 100)),
})

/** Progress through the door: session, permission, lock, decision, row, fact, kept answer. */
export async function actThrough(wire: Wire, task: OpenTask, day: string): Promise<void> {
  const answer = await wire.ask(askProgress(task, day, randomUUID()))
  if (answer.status !== 200) throw new Error(`progress: ${answer.status} ${answer.body}`)
  task.version += 1
  task.numbered += 1
}

/** The same as bare SQL: what any correct product would have to write, with the same fact beside the same row. */
export async function actBare(raw: Raw, task: OpenTask, day: string): Promise<void> {
  const entry = entryOn(day, task.version % 100)
  const at = new Date().toISOString()
  const kept = { ...entry, number: task.numbered + 1, by: task.person, postId: task.post, day }
  const key = [task.region, task.person, randomUUID()]
  await raw.query('begin')
  await raw.query(`insert into idempotency (region, person_id, key, target, body_sha256) values ($1, $2, $3, 'POST /api/tasks', '')`, key)
  await raw.query('select * from plan where region = $1 and id = $2 for share', [task.region, task.planId])
  await raw.query('select * from task where region = $1 and id = $2 for update', [task.region, task.id])
  const rows = await raw.query(
    `update task set version = version + 1, percent = $3, progress = progress || $4::jsonb, last_progress_on = $5
     where region = $1 and id = $2 and version = $6 returning *`,
    [task.region, task.id, entry.percent, JSON.stringify([kept]), day, task.version],
  )
  await raw.query(
    `insert into fact (region, id, version, stream, kind, data, actor_id, post_id, day, at, request_id)
     values ($1, $2, $3, 'task', 'progress-reported', $4, $5, $6, $7, $8, 'bench')`,
    [task.region, task.id, task.version + 1, JSON.stringify(entry), task.person, task.post, day, at],
  )
  await raw.query('update idempotency set status = 200, body = $4 where region = $1 and person_id = $2 and key = $3', [
    ...key,
    JSON.stringify(rows[0]),
  ])
  await raw.query('commit')
  task.version += 1
  task.numbered += 1
}
