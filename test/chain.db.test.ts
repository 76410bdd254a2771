import { beforeAll, expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import { addEvidence } from '#features/evidence/add-evidence.ts'
import { applyToClose } from '#features/findings/apply-to-close.ts'
import { claimFinding } from '#features/findings/claim-finding.ts'
import { closeFinding } from '#features/findings/close-finding.ts'
import { listFindings } from '#features/findings/list-findings.ts'
import { readFinding } from '#features/findings/read-finding.ts'
import { reopenFinding } from '#features/findings/reopen-finding.ts'
import { verifyFinding } from '#features/findings/verify-finding.ts'
import { collectOpinion } from '#features/plans/collect-opinion.ts'
import { judgePlan } from '#features/plans/judge-plan.ts'
import { planOfInspection } from '#features/plans/plans.store.ts'
import { submitPlan } from '#features/plans/submit-plan.ts'
import { completeTask } from '#features/tasks/complete-task.ts'
import { draftTask } from '#features/tasks/draft-task.ts'
import { reportProgress } from '#features/tasks/report-progress.ts'
import { readMyWork } from '#features/work/read-my-work.ts'
import type { Finding } from '#domain/finding/finding.ts'
import { newId } from '#platform/ids.ts'
import { allStreams } from '#platform/trail/streams.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { useDatabase } from './database.ts'
import { aFinding, issued, newCity, type City, type PersonKey } from './factories.ts'
import { randomAct, seeded, type World } from './random-acts.ts'
import { testClock } from './server.ts'

const { db, owner } = await useDatabase()
const today = testClock.today()
let city: City
let finding: Finding
let taskId: string

const ref = (id: string) => ({ id, expected: null })
const waits = async (who: PersonKey) =>
  (await readMyWork(db, city.acting(who).actor, today)).flatMap((group) => (group.items.length > 0 ? [group.wait] : []))

beforeAll(async () => {
  city = await newCity(db)
  finding = await aFinding(city)
  await aFinding(city, { text: '临时救助资金闲置18.5万元。', weight: 'ordinary' })
})

test('the chain from issue to slip, with everybody’s work list showing whose turn it is', async () => {
  expect(await waits('office')).toContain('issue')
  await issued(city, city.inspection.id, addDays(today, -30))
  expect(await waits('head')).toEqual(['claim', 'plan'])
  await city.act((tx) => claimFinding(tx, city.acting('head'), ref(finding.id)))
  const plan = (await planOfInspection(db, city.inspection.id))!
  const missing = await city.refused((tx) => submitPlan(tx, city.acting('head'), ref(plan.id)))
  expect(missing.unmet.map((one) => one.code)).toEqual(['finding-without-task', 'finding-without-task'])
  const findingIds = (await listFindings(db, city.acting('head').actor, today, { limit: 10, after: null })).map((row) => row.id)
  const measures = [{ id: newId(city.region), text: '清退并追缴资金，修订发放办法', horizon: 'dated', aim: 'root' } as const]
  const task = {
    findingIds,
    text: '规范资金发放',
    leaderId: city.people.head,
    leadBodyId: city.bodies.bureauA,
    coBodyIds: [],
    personId: city.people.handler,
    start: addDays(today, -20),
    due: addDays(today, 20),
    criterion: '全部发放到位',
    measures,
  }
  taskId = (await city.act((tx) => draftTask(tx, city.acting('handler'), { planId: plan.id, task }))).id
  const submitted = await city.act((tx) => submitPlan(tx, city.acting('head'), ref(plan.id)))
  const seatHolders = {
    office: 'reviewerOffice',
    discipline: 'reviewerDiscipline',
    organisation: 'reviewerOrganisation',
    publicity: 'reviewerPublicity',
    team: 'member',
    leader: 'leader',
  } as const
  for (const seat of submitted.seats) {
    expect(await waits(seatHolders[seat])).toContain('plan-verdicts')
    await city.act((tx) => judgePlan(tx, city.acting(seatHolders[seat]), ref(plan.id), { agrees: true, opinion: '同意' }))
  }
  expect(await waits('collector')).toContain('plan-opinion')
  await city.act((tx) => collectOpinion(tx, city.acting('collector'), ref(plan.id), { adopts: true, opinion: '同意' }))
  const entry = { happenedOn: today, text: '已清退', percent: 100, moneyRecovered: 1_850_000, peopleDealtWith: 1, rulesMade: 1 }
  await city.act((tx) => reportProgress(tx, city.acting('handler'), ref(taskId), entry))
  const file = { sha256: 'a'.repeat(64), name: '清退凭证.pdf', type: 'application/pdf', size: 10 }
  const early = await city.refused((tx) => completeTask(tx, city.acting('handler'), ref(taskId), { criterionAnswer: '已全部发放' }))
  expect(early.unmet.map((one) => one.code)).toEqual(['evidence-on-task'])
  await city.act((tx) =>
    addEvidence(tx, city.acting('handler'), { taskId, kind: 'receipt', title: '清退凭证', claimedOn: today, files: [file] }),
  )
  await city.act((tx) => completeTask(tx, city.acting('handler'), ref(taskId), { criterionAnswer: '已全部发放' }))
  const applied = await city.act((tx) =>
    applyToClose(tx, city.acting('handler'), ref(finding.id), { kind: 'complete', statement: '已完成', mergedInto: null }),
  )
  for (const seat of applied.application!.seats) {
    await city.act((tx) => verifyFinding(tx, city.acting(seatHolders[seat]), ref(finding.id), { opinion: '属实' }))
  }
  expect(await waits('decider')).toContain('closing')
  const head = await city.refused((tx) => closeFinding(tx, city.acting('head'), ref(finding.id), { kind: 'complete', word: '' }))
  expect(head.code).toBe('not-permitted')
  const closed = await city.act((tx) => closeFinding(tx, city.acting('decider'), ref(finding.id), { kind: 'complete', word: '同意销号' }))
  expect(closed).toMatchObject({ state: 'closed', open: false, closure: { kind: 'complete', word: '同意销号' } })
  const view = await readFinding(db, city.acting('observer').actor, today, finding.id)
  expect(view!.facts.map((fact) => fact.kind)).toContain('finding-closed')
  expect(view!.conditions.every((one) => one.met)).toBe(true)
})

test('a stranger’s county sees nothing of it, by list, by id or by act', async () => {
  for (const who of ['strangerOffice', 'strangerHead', 'strangerDecider', 'strangerObserver', 'strangerReviewer', 'townHead'] as const) {
    const { actor } = city.acting(who)
    expect(await listFindings(db, actor, today, { limit: 10, after: null }), who).toEqual([])
    expect(await readFinding(db, actor, today, finding.id), who).toBeNull()
    const refusal = await city.refused((tx) => reopenFinding(tx, city.acting(who), ref(finding.id), { reason: '再查' }))
    expect(refusal.code, who).toBe('missing')
  }
})

test('after random acts by everybody, every row is what its facts fold to', async () => {
  const plans = await db.selectFrom('plan').select('id').execute()
  const findings = await db.selectFrom('finding').select(['id', 'inspectionId', 'bodyId']).execute()
  const keys: PersonKey[] = [
    'office',
    'collector',
    'member',
    'leader',
    'head',
    'handler',
    'reviewerOffice',
    'reviewerDiscipline',
    'reviewerOrganisation',
    'decider',
    'observer',
    'strangerDecider',
  ]
  const world: World = {
    findings,
    tasks: [taskId],
    plans: plans.map((one) => one.id),
    actors: keys.map((key) => city.acting(key).actor),
    today,
    at: testClock.now(),
  }
  const tally = { done: {}, refused: 0 }
  const chance = seeded(7)
  for (let count = 0; count < 600; count += 1) await randomAct(db, world, chance, tally)
  expect(Object.keys(tally.done).length, JSON.stringify(tally)).toBeGreaterThan(8)
  const result = await verifyStreams(db, allStreams)
  expect(result.difference).toBeNull()
  expect(result.facts).toBeGreaterThan(100)
}, 120_000)

test('verify names the first column that was changed behind the facts’ back', async () => {
  await owner.updateTable('finding').set({ text: '被篡改' }).where('id', '=', finding.id).execute()
  expect((await verifyStreams(db, allStreams)).difference).toMatchObject({
    table: 'finding',
    id: finding.id,
    what: 'column',
    column: 'text',
    stored: '被篡改',
  })
})

test('the server’s role can neither change nor delete a fact', async () => {
  await expect(db.deleteFrom('fact').execute()).rejects.toThrow(/permission denied/)
  await expect(db.updateTable('fact').set({ reason: 'x' }).execute()).rejects.toThrow(/permission denied/)
})
