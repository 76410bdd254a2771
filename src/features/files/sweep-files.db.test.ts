import { mkdtemp, rename, rm, utimes } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { addEvidence } from '#features/evidence/add-evidence.ts'
import { replaceEvidence } from '#features/evidence/replace-evidence.ts'
import { withdrawEvidence } from '#features/evidence/withdraw-evidence.ts'
import { addDays } from '#domain/day.ts'
import { openFileStore } from '#platform/files/file-store.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, issued, newCity } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { adopted, drafted, planOf, wholeTask } from '#test/steps.ts'
import { sweepStore } from './files.jobs.ts'

const { db, owner } = await useDatabase()
const dir = await mkdtemp(join(tmpdir(), 'rectify-sweep-'))
afterAll(() => rm(dir, { recursive: true }))
const files = await openFileStore(dir)
const city = await newCity(db)
const now = Date.parse(testClock.now())
const hour = 60 * 60_000

async function* of(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
/** A file that was sent so long ago. */
async function sent(text: string, ago: number) {
  const stored = await files.put(of(text))
  const at = new Date(now - ago)
  await utimes(join(dir, stored.sha256.slice(0, 2), stored.sha256.slice(2, 4), stored.sha256), at, at)
  return { ...stored, name: '材料.txt', type: 'text/plain' }
}
const sweep = () => sweepStore({ db, clock: testClock, files })
const stays = async (sha256: string): Promise<boolean> => (await files.size(sha256)) !== undefined

test('what nothing refers to goes after a day, and not before', async () => {
  const old = await sent('读取后取消', 25 * hour)
  const young = await sent('刚刚上传', 23 * hour)
  expect(await sweep()).toBe(1)
  expect([await stays(old.sha256), await stays(young.sha256)]).toEqual([false, true])
})

test('what any row or any fact refers to stays for good: replaced, withdrawn, or named by a feature that nobody told the sweep of', async () => {
  const finding = await aFinding(city)
  await issued(city, city.inspection.id, addDays(testClock.today(), -30))
  const plan = await planOf(city)
  const task = await drafted(city, plan.id, wholeTask(city, [finding.id]))
  await adopted(city, plan.id)
  const [first, second, third, named] = [
    await sent('第一版', 30 * hour),
    await sent('第二版', 30 * hour),
    await sent('撤回的', 30 * hour),
    await sent('别处提到的', 30 * hour),
  ]
  const said = { taskId: task.id, kind: 'receipt', title: '凭证', claimedOn: testClock.today() } as const
  const acting = city.acting('handler')
  const { items } = await city.act((tx) => addEvidence(tx, acting, { ...said, files: [first] }))
  const id = items[0]!.id
  await city.act((tx) => replaceEvidence(tx, acting, { id, expected: 1 }, { claimedOn: testClock.today(), file: second }))
  const other = (await city.act((tx) => addEvidence(tx, acting, { ...said, files: [third] }))).items[0]!
  await city.act((tx) => withdrawEvidence(tx, acting, { id: other.id, expected: 1 }, { reason: '传错' }))
  await owner.deleteFrom('evidence').where('id', '=', other.id).execute()
  await owner.updateTable('person').set({ phone: named.sha256 }).where('id', '=', city.people.head).execute()
  expect(await sweep()).toBe(0)
  for (const one of [first, second, third, named]) expect(await stays(one.sha256), one.sha256).toBe(true)
})

test('a file sent again is young again', async () => {
  const { sha256 } = await sent('又传了一次', 40 * hour)
  await files.put(of('又传了一次'))
  expect(await sweep()).toBe(0)
  expect(await stays(sha256)).toBe(true)
})

test('what was being removed when the server was killed is put back', async () => {
  const bytes = '正在移走'
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await files.put(of(bytes))
  await rename(join(dir, sha256.slice(0, 2), sha256.slice(2, 4), sha256), join(dir, 'leaving', sha256))
  const again = await openFileStore(dir)
  expect(await again.verify(sha256)).toBe(true)
})
