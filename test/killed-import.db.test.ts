import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { allStreams } from '#platform/trail/streams.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { useDatabase } from './database.ts'
import { until } from './embedded.ts'
import { newCity } from './factories.ts'
import { workbook } from './feedback-files.ts'
import { aReadingDesk } from './reading-desk.ts'

const { db, owner, connection } = await useDatabase()
const city = await newCity(db)
const desk = await aReadingDesk(city)

/** A server on the same database and files, in a process that may die. */
async function aServerToKill() {
  const note = join(await mkdtemp(join(tmpdir(), `rectify-test-${process.pid}-`)), 'given.json')
  await writeFile(note, JSON.stringify({ connection, dir: desk.dir, sessions: city.sessions }))
  const child = spawn(process.execPath, [join(import.meta.dirname, 'serve-city.ts'), note], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
    await rm(join(note, '..'), { recursive: true, force: true })
  })
  const [base] = (await once(createInterface(child.stdout), 'line')) as [string]
  return { child, ended, base }
}

const counts = async () => {
  const of = async (table: 'fact' | 'finding' | 'suggestion' | 'idempotency') =>
    Number(
      (
        await db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    )
  return { facts: await of('fact'), findings: await of('finding'), suggestions: await of('suggestion'), keys: await of('idempotency') }
}
/** Connections of the other process that are in the middle of writing findings; without `writing`, all it has. */
const connections = async (writing: boolean): Promise<number> => {
  const inTheMiddle = sql`backend_xid is not null and query ~* '^\\s*insert into "?(fact|finding)'`
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from pg_stat_activity
    where datname = current_database() and application_name = 'to be killed' and ${writing ? inTheMiddle : sql`true`}`.execute(owner)
  return rows[0]!.n
}

test('a server killed in the middle of an import leaves nothing half-written, and the next one does it whole', async () => {
  const rows = Array.from({ length: 3000 }, (_, at) => [at + 1, `问题${at + 1}，涉及${at + 1}万元`, `措施${at + 1}`])
  const bytes = await workbook({ rows: [['序号', '问题', '整改措施'], ...rows] })
  const { id } = await desk.imported({ name: '台账.xlsx', bytes })
  const before = await counts()
  const { child, ended, base } = await aServerToKill()
  const headers = { cookie: 'rectify=office', 'content-type': 'application/json', 'if-match': '"1"', 'idempotency-key': randomUUID() }
  const confirm = (address: string) => fetch(`${address}/api/documents/${id}/confirmation`, { method: 'POST', headers, body: '{}' })
  const answer = confirm(base).then(
    (sent) => sent.status,
    () => 'cut',
  )
  await until(async () => (await connections(true)) > 0)
  child.kill('SIGKILL')
  await ended
  expect(await answer).toBe('cut')
  await until(async () => (await connections(false)) === 0)
  expect(await counts()).toEqual(before)
  const { state, version } = (await desk.get(`/api/documents/${id}`)).json()
  expect([state, version]).toEqual(['open', 1])
  const again = await confirm((await aServerToKill()).base)
  expect([again.status, ((await again.json()) as { findings: number }).findings]).toEqual([200, 3000])
  expect((await counts()).findings).toBe(before.findings + 3000)
  expect((await verifyStreams(db, allStreams)).difference).toBeNull()
}, 120_000)
