import { buffer } from 'node:stream/consumers'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import type { ExportMaker } from '#platform/exports/maker.ts'
import { openShelf } from '#platform/exports/shelf.ts'
import { openFileStore } from '#platform/files/file-store.ts'
import { Problem } from '#platform/http/problem.ts'
import { newId } from '#platform/ids.ts'
import { silentLog } from '#platform/log/log.ts'
import { useDatabase } from '#test/database.ts'
import { newCity, type PersonKey } from '#test/factories.ts'
import { heldJobs } from '#test/held-jobs.ts'
import { as, serverFor, testClock } from '#test/server.ts'
import { makeExports, sweepExports, type ExportDeps } from './exports.jobs.ts'
import { exportsRoutes } from './exports.http.ts'
import { noteProgress, startExport } from './exports.store.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const dir = await mkdtemp(join(tmpdir(), 'rectify-exports-'))
afterAll(() => rm(dir, { recursive: true }))

const asked = z.strictObject({ rows: z.number().int(), way: z.enum(['well', 'gone', 'badly', 'endless']).default('well') })
/** Counts aloud, or fails in the ways that makers fail. */
const counting: ExportMaker<typeof asked> = {
  kind: 'counting',
  needs: 'finding.read',
  asked,
  describe: async ({ lang }, { rows }) => (rows < 0 ? null : { name: `${lang}-${rows}.txt`, type: 'text/plain' }),
  async *make({ progress, signal }, { rows, way }) {
    for (let row = 1; row <= rows || way === 'endless'; row += 1) {
      if (way === 'gone') throw new Problem('missing')
      if (way === 'badly') throw new Error('no paper')
      progress(row, rows)
      yield Buffer.from(`${row}\n`)
      if (way === 'endless') await new Promise((on) => setTimeout(on, 5))
      signal.throwIfAborted()
    }
  },
}

const clock = testClock
const jobs = heldJobs()
const exports = await openShelf(join(dir, 'exports'))
const files = await openFileStore(join(dir, 'files'))
const deps: ExportDeps = { db, clock, log: silentLog, files, exports }
const server = serverFor(db, city.sessions)
exportsRoutes(server, { files, exports, jobs }, [counting])
beforeAll(async () => {
  await server.ready()
})
afterAll(() => server.close())
beforeEach(() => {
  clock.set('2026-11-22T04:00:00Z')
  jobs.held.length = 0
})

const post = (who: PersonKey, body: object, key?: string) =>
  server.inject(
    as(who, { method: 'POST', url: '/api/exports/counting', payload: body, ...(key && { headers: { 'idempotency-key': key } }) }),
  )
const get = (who: PersonKey, url: string) => server.inject(as(who, { url }))
const give = (who: PersonKey, id: string) => server.inject(as(who, { method: 'DELETE', url: `/api/exports/${id}` }))
const begun = async (body: object): Promise<string> => (await post('office', body)).json().id
const made = (id: string): Promise<void> => makeExports([counting]).run({ id }, deps)
const lineOf = async (id: string) => (await get('office', `/api/exports/${id}`)).json()

test('asked for, made, fetched: the line tells how far, the file is the bytes', async () => {
  const answer = await post('office', { rows: 3, lang: 'zh' })
  expect(answer.statusCode, answer.body).toBe(202)
  const { id } = answer.json()
  expect(answer.json()).toMatchObject({ name: 'zh-3.txt', state: 'waiting', done: 0, total: null, size: null, problem: null })
  expect(jobs.held).toEqual([{ name: 'make-export', data: { id } }])
  expect((await get('office', `/api/exports/${id}/file`)).statusCode).toBe(404)
  await made(id)
  expect(await lineOf(id)).toMatchObject({ state: 'ready', done: 3, total: 3, size: 6, expiresAt: '2026-11-23T04:00:00.000Z' })
  const file = await get('office', `/api/exports/${id}/file`)
  expect([file.statusCode, file.body, file.headers['content-type']]).toEqual([200, '1\n2\n3\n', 'text/plain'])
  expect(file.headers['content-disposition']).toContain('zh-3.txt')
  expect((await get('office', '/api/exports')).json().items[0].id).toBe(id)
})

test('the same key asks once', async () => {
  const first = await post('office', { rows: 1 }, 'the-same-key')
  const again = await post('office', { rows: 1 }, 'the-same-key')
  expect(again.json().id).toBe(first.json().id)
  expect(jobs.held).toHaveLength(1)
  await give('office', first.json().id)
})

test('it is the person’s own: nobody else sees, fetches or removes it, not even the administrator', async () => {
  const id = await begun({ rows: 1 })
  await made(id)
  for (const who of ['collector', 'countyAdministrator', 'strangerOffice'] as const) {
    expect((await get(who, `/api/exports/${id}`)).statusCode).toBe(404)
    expect((await get(who, `/api/exports/${id}/file`)).statusCode).toBe(404)
    expect((await give(who, id)).statusCode).toBe(404)
    expect((await get(who, '/api/exports')).json().items).toEqual([])
  }
  expect((await post('countyAdministrator', { rows: 1 })).statusCode).toBe(403)
})

test('what is not there for the person is not promised', async () => {
  expect((await post('office', { rows: -1 })).statusCode).toBe(404)
  expect(jobs.held).toEqual([])
})

test('what goes wrong is on the line, with a code and never with the fault’s own words', async () => {
  const gone = await begun({ rows: 1, way: 'gone' })
  const badly = await begun({ rows: 1, way: 'badly' })
  await made(gone)
  await made(badly)
  expect([(await lineOf(gone)).problem, (await lineOf(badly)).problem]).toEqual(['missing', 'fault'])
  expect(JSON.stringify(await lineOf(badly))).not.toContain('no paper')
  expect(await exports.size(badly)).toBeUndefined()
})

test('given up while it is being made it stops, and leaves nothing', async () => {
  const id = await begun({ rows: 0, way: 'endless' })
  const making = made(id)
  await expect.poll(async () => (await lineOf(id)).state).toBe('running')
  expect((await give('office', id)).statusCode).toBe(204)
  await making
  expect((await get('office', `/api/exports/${id}`)).statusCode).toBe(404)
  expect(await exports.size(id)).toBeUndefined()
})

test('a server killed half way through begins it anew, whole, and a second runner finds nothing to do', async () => {
  const id = await begun({ rows: 3 })
  expect(await startExport(db, id)).toMatchObject({ state: 'running' })
  await noteProgress(db, id, 2, 3)
  await writeFile(join(dir, 'exports', `${id}.part`), '1\n2')
  const reopened = await openShelf(join(dir, 'exports'))
  expect(await readdir(join(dir, 'exports'))).not.toContain(`${id}.part`)
  await makeExports([counting]).run({ id }, { ...deps, exports: reopened })
  expect(await lineOf(id)).toMatchObject({ state: 'ready', done: 3, total: 3, size: 6 })
  const { finishedAt } = await lineOf(id)
  await made(id)
  expect((await lineOf(id)).finishedAt).toBe(finishedAt)
})

test('a day later it has expired, whether or not anybody swept; sweeping takes the bytes, a week later the line', async () => {
  const id = await begun({ rows: 2 })
  await made(id)
  clock.set('2026-11-23T04:00:01Z')
  expect((await lineOf(id)).state).toBe('expired')
  expect((await get('office', `/api/exports/${id}/file`)).statusCode).toBe(404)
  expect(await buffer(exports.read(id))).toHaveLength(4)
  await sweepExports.run({}, deps)
  expect(await exports.size(id)).toBeUndefined()
  expect((await lineOf(id)).state).toBe('expired')
  clock.set('2026-12-01T04:00:01Z')
  await sweepExports.run({}, deps)
  expect((await get('office', `/api/exports/${id}`)).statusCode).toBe(404)
})

test('a server that was off when the day ended takes the bytes when it is on again', async () => {
  const id = await begun({ rows: 2 })
  await made(id)
  const { expiresAt } = await lineOf(id)
  clock.set(new Date(Date.parse(expiresAt) + 4 * 86_400_000).toISOString())
  await sweepExports.run({}, deps)
  expect(await exports.size(id)).toBeUndefined()
})

test('somebody who has lost the post meanwhile gets nothing made', async () => {
  const person = city.people.reviewerPublicity
  const answer = await post('reviewerPublicity', { rows: 1 })
  await db.updateTable('post').set({ toDay: '2026-11-01' }).where('personId', '=', person).execute()
  await made(answer.json().id)
  expect((await get('reviewerPublicity', `/api/exports/${answer.json().id}`)).json()).toMatchObject({
    state: 'failed',
    problem: 'not-permitted',
  })
})

test('five at once, no more', async () => {
  const answers = []
  for (let n = 0; n < 6; n += 1) answers.push(await post('decider', { rows: 1 }))
  expect(answers.map((one) => one.statusCode)).toEqual([202, 202, 202, 202, 202, 422])
  expect(answers[5]!.json().unmet[0].code).toBe('exports-at-limit')
})

test('an id that is none of ours is nobody’s', async () => {
  for (const id of [newId(99), newId(city.region)]) expect((await get('office', `/api/exports/${id}`)).statusCode).toBe(404)
})
