import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { silentLog } from '#platform/log/log.ts'
import { useDatabase } from '#test/database.ts'
import { installJobs } from './install-jobs.ts'
import type { Job } from './job.ts'
import { openJobs } from './open-jobs.ts'

const { db, connection } = await useDatabase()
const done: number[] = []
const tries = new Map<number, number>()
const numbers = z.strictObject({ number: z.number() })
const count: Job<typeof numbers, number[]> = {
  name: 'count',
  data: numbers,
  sight: () => [],
  run: async ({ number }, into) => {
    tries.set(number, (tries.get(number) ?? 0) + 1)
    if (number === 13) throw new Error('unlucky')
    into.push(number)
  },
}
const nightly: Job<z.ZodObject, number[]> = {
  name: 'nightly',
  data: z.strictObject({}),
  schedule: '30 3 * * *',
  sight: () => 'every',
  run: async () => {},
}

await installJobs(connection, ['count', 'nightly'])
await installJobs(connection, ['count', 'nightly'])
const jobs = await openJobs({ connection, log: silentLog, timezone: 'Asia/Shanghai', jobs: [count, nightly] }, () => done)
afterAll(() => jobs.stop())

const send = (number: number) => db.transaction().execute((tx) => jobs.send(tx, count, { number }))

test('a job sent in a transaction that commits is done soon', async () => {
  await send(1)
  await expect.poll(() => done).toContain(1)
})

test('a job sent in a transaction that is rolled back never existed', async () => {
  const failed = db.transaction().execute(async (tx) => {
    await jobs.send(tx, count, { number: 2 })
    throw new Error('the act failed')
  })
  await expect(failed).rejects.toThrow('the act failed')
  await send(3)
  await expect.poll(() => done).toContain(3)
  expect(done).not.toContain(2)
})

test('one failing job does not take its batch with it, and will be tried again', async () => {
  await db.transaction().execute(async (tx) => {
    for (const number of [12, 13, 14]) await jobs.send(tx, count, { number })
  })
  await expect.poll(() => [done.includes(12), tries.get(13), done.includes(14)]).toEqual([true, 1, true])
  const state = () => sql<{ state: string }>`select state::text from pgboss.job where name = 'count' and data->>'number' = '13'`.execute(db)
  await expect.poll(async () => (await state()).rows[0]?.state).toBe('retry')
})

test('what a job is given is checked when it is sent', async () => {
  await expect(db.transaction().execute((tx) => jobs.send(tx, count, { number: 'x' as unknown as number }))).rejects.toThrow()
})

test('a scheduled job is on the schedule, in the office’s time', async () => {
  const { rows } = await sql`select cron, timezone from pgboss.schedule where name = 'nightly'`.execute(db)
  expect(rows).toEqual([{ cron: '30 3 * * *', timezone: 'Asia/Shanghai' }])
})
