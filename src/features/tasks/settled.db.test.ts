import { beforeAll, expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import { disputeFinding } from '#features/findings/dispute-finding.ts'
import { reopenFinding } from '#features/findings/reopen-finding.ts'
import { withdrawFinding } from '#features/findings/withdraw-finding.ts'
import { unmetOf } from '#test/calls.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, issued, newCity } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { adopted, closed, completed, drafted, planOf, proved, wholeTask } from '#test/steps.ts'
import { aWholeServer } from '#test/whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { form, get, send } = await aWholeServer(db, city.sessions)
const ref = (id: string) => ({ id, expected: null })
const reason = '核对后有出入'

type Shown = {
  tasks: { id: string; version: number; can: { act: string; allowed: boolean }[] }[]
  evidence: { id: string; version: number }[]
}
const shown = async (findingId: string): Promise<Shown> => get('handler', `/api/findings/${findingId}`)
const offered = async (findingId: string): Promise<string[]> =>
  (await shown(findingId)).tasks[0]!.can.filter((one) => one.allowed).map((one) => one.act)
const evidenceOn = (taskId: string) =>
  form('handler', `/api/tasks/${taskId}/evidence`, { kind: 'photo', file: [new File(['x'], '现场.txt', { type: 'text/plain' })] })
const resumed = async (findingId: string, taskId: string) =>
  send('handler', `POST /api/tasks/${taskId}/resumption`, { reason }, (await shown(findingId)).tasks[0]!.version)

let done: { findingId: string; taskId: string; proofId: string }
let gone: { findingId: string; taskId: string }
beforeAll(async () => {
  const [one, other] = [(await aFinding(city)).id, (await aFinding(city)).id]
  await issued(city, city.inspection.id, addDays(testClock.today(), -30))
  const plan = await planOf(city)
  const taskOf = async (findingId: string) => (await drafted(city, plan.id, wholeTask(city, [findingId]))).id
  done = { findingId: one, taskId: await taskOf(one), proofId: '' }
  gone = { findingId: other, taskId: await taskOf(other) }
  await city.act((tx) => disputeFinding(tx, city.acting('head'), ref(other), { reason }))
  await adopted(city, plan.id)
  await city.act((tx) => withdrawFinding(tx, city.acting('decider'), ref(other), { reason }))
  done.proofId = (await proved(city, done.taskId)).id
  await completed(city, done.taskId)
  await closed(city, one)
})

test('what a closing rests on stands until the finding is opened again', async () => {
  expect(await offered(done.findingId)).toEqual([])
  for (const answer of [
    await resumed(done.findingId, done.taskId),
    await evidenceOn(done.taskId),
    await send('handler', `POST /api/evidence/${done.proofId}/withdrawal`, { reason }, 1),
  ])
    expect([answer.statusCode, answer.statusCode === 409 && answer.json().code]).toEqual([409, 'wrong-state'])
  expect(unmetOf(await resumed(done.findingId, done.taskId))).toEqual(['finding-is-closed'])
  await city.act((tx) => reopenFinding(tx, city.acting('decider'), ref(done.findingId), { reason }))
  expect((await resumed(done.findingId, done.taskId)).statusCode).toBe(200)
  expect((await evidenceOn(done.taskId)).statusCode).toBe(201)
})

test('nothing is owed on a withdrawn finding: its task takes no work and waits for nobody', async () => {
  expect(await offered(gone.findingId)).toEqual([])
  expect(unmetOf(await evidenceOn(gone.taskId))).toEqual(['finding-is-withdrawn'])
  const { groups }: { groups: { items: { id: string }[] }[] } = await get('handler', '/api/work')
  const ids = groups.flatMap((group) => group.items.map((one) => one.id))
  expect(ids).not.toContain(gone.taskId)
  expect(ids).toContain(done.taskId)
})
