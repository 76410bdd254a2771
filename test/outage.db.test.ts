import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import { startEmbedded } from '#platform/db/embedded/start-embedded.ts'
import { migrate } from '#platform/db/migrate.ts'
import { openDatabase, type Db } from '#platform/db/open-db.ts'
import { silentLog } from '#platform/log/log.ts'
import { useDatabase } from './database.ts'
import { aFinding, issued, newCity } from './factories.ts'
import { testClock } from './server.ts'
import { adopted, drafted, planOf, wholeTask } from './steps.ts'
import { aWholeServer } from './whole-server.ts'

const today = testClock.today()
const factsIn = async (db: Db): Promise<number> =>
  Number(
    (
      await db
        .selectFrom('fact')
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )
const languages = ['zh', 'en'] as const

describe('the database gone for ten seconds', () => {
  test('acts meanwhile are answered 503, say so in both languages, and succeed afterwards, once', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), `rectify-test-${process.pid}-`))
    let embedded = await startEmbedded({ dataDir, log: silentLog, fsync: false })
    const pool = new pg.Pool({ ...embedded.connection, max: 1 })
    await migrate(pool, 'migrations')
    await pool.end()
    const { db, close } = await openDatabase({ connection: embedded.connection, log: silentLog, poolSize: 4, sight: 'every' })
    afterAll(async () => {
      await close()
      await embedded.stop()
      await rm(dataDir, { recursive: true, force: true })
    })
    const city = await newCity(db)
    const finding = await aFinding(city)
    await issued(city, city.inspection.id, addDays(today, -30))
    const { ask } = await aWholeServer(db, city.sessions)
    const before = await factsIn(db)
    const claim = (language: string) =>
      ask('head', {
        method: 'POST',
        url: `/api/findings/${finding.id}/claim`,
        payload: {},
        headers: { 'if-match': '"2"', 'idempotency-key': 'claimed-in-an-outage', 'accept-language': language },
      })
    const says = {
      zh: '数据库暂时无法连接，请稍后重试；未保存任何内容。',
      en: 'The database is out of reach; try again shortly. Nothing was saved.',
    }

    await embedded.stop()
    const gone = Date.now()
    while (Date.now() - gone < 10_000) {
      for (const language of languages) {
        const answer = await claim(language)
        expect([answer.statusCode, answer.json().code, answer.json().title]).toEqual([503, 'database-away', says[language]])
        expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
      }
      expect((await ask('head', { url: '/api/findings' })).statusCode).toBe(503)
      await sleep(500)
    }
    embedded = await startEmbedded({ dataDir, log: silentLog, fsync: false })
    await expect.poll(async () => (await claim('zh')).statusCode, { timeout: 60_000 }).toBe(200)
    expect((await claim('zh')).headers['idempotent-replayed']).toBe('true')
    expect(await factsIn(db)).toBe(before + 1)
  }, 120_000)
})

/** A file system of one megabyte, where this machine lets us make one. */
async function smallDisk(): Promise<string | null> {
  const dir = await mkdtemp(join(tmpdir(), `rectify-test-${process.pid}-`))
  const run = promisify(execFile)
  afterAll(() => rm(dir, { recursive: true, force: true }))
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', dir])
  } catch {
    return null
  }
  afterAll(() => run('umount', ['-l', dir]))
  return dir
}
const disk = process.platform === 'linux' ? await smallDisk() : null

describe('a full disk', () => {
  test.skipIf(disk === null)('(needs a right to mount) refuses the upload in the person’s language and keeps nothing of it', async () => {
    const { db } = await useDatabase()
    const city = await newCity(db)
    const finding = await aFinding(city)
    await issued(city, city.inspection.id, addDays(today, -30))
    const plan = await planOf(city)
    const task = await drafted(city, plan.id, wholeTask(city, [finding.id]))
    await adopted(city, plan.id)
    const { form } = await aWholeServer(db, city.sessions, disk!)
    const kept = async () => (await readdir(disk!, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())
    const upload = (files: File[], language: string) =>
      form('handler', `/api/tasks/${task.id}/evidence`, { kind: 'photo', file: files }, { 'accept-language': language })
    const before = await factsIn(db)
    const says = { zh: '服务器存储空间不足，未保存任何内容，请联系管理员。', en: /out of disk space and nothing was kept/ }
    for (const language of languages) {
      const answer = await upload([new File(['小'], '小.txt'), new File([new Uint8Array(2_000_000)], '大.jpg')], language)
      expect([answer.statusCode, answer.json().code]).toEqual([507, 'disk-full'])
      expect(answer.json().title).toMatch(says[language])
      expect(await kept()).toEqual([])
    }
    expect(await factsIn(db)).toBe(before)
    expect((await upload([new File(['小'], '小.txt')], 'zh')).statusCode, 'what fits is still taken').toBe(201)
  })
})
