import { beforeAll, describe, expect, test } from 'vitest'
import { addDays, addMonths } from '#domain/day.ts'
import type { Finding } from '#domain/finding/finding.ts'
import { newId } from '#platform/ids.ts'
import { allStreams } from '#platform/trail/streams.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { unmetOf } from '#test/calls.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, anInspection, aRound, issued, newCity, type PersonKey } from '#test/factories.ts'
import { sessionOf, testClock } from '#test/server.ts'
import { adopted, completed, drafted, planOf, proved, wholeTask } from '#test/steps.ts'
import { aWholeServer } from '#test/whole-server.ts'
import { findingActRoutes } from './findings.http.ts'

const { db } = await useDatabase()
const city = await newCity(db)
/** Reviews here, decides in the neighbouring county. */
const { actor } = city.sessions.reviewerDiscipline
const deciderElsewhere = sessionOf({ ...actor, posts: [...actor.posts, ...city.sessions.strangerDecider.actor.posts] })
const { ask, get, send } = await aWholeServer(db, { ...city.sessions, deciderElsewhere })
const today = testClock.today()
const reason = '经核实'

const seen = async (id: string): Promise<number> => (await get('observer', `/api/findings/${id}`)).finding.version
/** Acts on what is there now. */
const act = async (who: PersonKey, id: string, path: string, payload: object = {}) =>
  send(who, `POST /api/findings/${id}/${path}`, payload, await seen(id))
const facts = async (): Promise<number> =>
  Number(
    (
      await db
        .selectFrom('fact')
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

/** A body that each act takes, and somebody who may do it. */
const acts: Record<string, { who: PersonKey; not: PersonKey[]; body: object }> = {
  amendment: { who: 'office', not: ['head', 'observer', 'decider'], body: { text: '改后的问题。' } },
  discarding: { who: 'office', not: ['head', 'observer', 'decider'], body: { reason } },
  dispute: { who: 'head', not: ['handler', 'office', 'decider'], body: { reason } },
  upholding: { who: 'office', not: ['head', 'decider', 'member'], body: { reason } },
  withdrawal: { who: 'decider', not: ['office', 'head', 'leader'], body: { reason } },
  claim: { who: 'head', not: ['handler', 'office', 'decider'], body: {} },
  extensions: { who: 'handler', not: ['office', 'decider', 'member'], body: { to: '2028-01-03', reason } },
  'extension-decision': { who: 'decider', not: ['head', 'handler', 'office'], body: { approve: true, opinion: '' } },
  application: { who: 'handler', not: ['office', 'decider', 'member'], body: { kind: 'complete', statement: '已完成' } },
  verdicts: { who: 'reviewerOffice', not: ['head', 'handler', 'decider', 'office'], body: { opinion: '属实' } },
  return: { who: 'reviewerOffice', not: ['head', 'handler', 'observer', 'office'], body: { reason, condition: '佐证' } },
  closing: { who: 'decider', not: ['head', 'handler', 'office', 'reviewerOffice', 'leader'], body: { kind: 'complete', word: '' } },
  reopening: { who: 'decider', not: ['head', 'handler', 'office', 'reviewerOffice'], body: { reason } },
}

let draft: Finding
/** Fed back, so that everybody of the county sees it. */
let told: Finding
let first: Finding
let second: Finding
let third: Finding
let fourth: Finding

beforeAll(async () => {
  for (const one of ['第一个', '第二个', '第三个', '第四个']) await aFinding(city, { text: `${one}问题` })
  draft = await aFinding(city, { text: '草稿' })
  const rows = await db.selectFrom('finding').select('id').orderBy('number').execute()
  const all = await Promise.all(rows.map((row) => get('office', `/api/findings/${row.id}`)))
  const other = await anInspection(city, (await aRound(city, 2)).id)
  const { id } = await aFinding(city, { inspectionId: other.id })
  await issued(city, other.id, addDays(today, -1))
  told = (await get('office', `/api/findings/${id}`)).finding
  ;[first, second, third, fourth] = all.map((one) => one.finding) as [Finding, Finding, Finding, Finding]
})

describe('registering', () => {
  test('the office and the team register; numbers follow one another', async () => {
    const said = { inspectionId: city.inspection.id, headings: ['履行职能', '民生'], text: '补助发放不及时。', weight: 'key' }
    const answer = await send('member', 'POST /api/findings', said)
    expect(answer.statusCode).toBe(201)
    expect(answer.json()).toMatchObject({ ...said, state: 'draft', number: 6, due: null, version: 1, bodyId: city.bodies.bureauA })
    expect(answer.headers['etag']).toBe('"1"')
    expect((await act('office', answer.json().id, 'discarding', { reason })).json()).toMatchObject({ state: 'discarded' })
    expect((await send('office', 'POST /api/findings', said)).json().number, 'a number is never given again').toBe(7)
  })

  test.each(['head', 'handler', 'decider', 'reviewerOffice', 'observer', 'administrator'] as const)('%s does not', async (who) => {
    const said = { inspectionId: city.inspection.id, headings: ['一'], text: '二' }
    expect((await send(who, 'POST /api/findings', said)).statusCode).toBe(403)
  })

  test('a neighbour’s office does not even see the inspection', async () => {
    const said = { inspectionId: city.inspection.id, headings: ['一'], text: '二' }
    expect((await send('strangerOffice', 'POST /api/findings', said)).statusCode).toBe(404)
  })
})

test('a finding names only suggestions of its own inspection', async () => {
  const suggestionIds = [newId(city.region)]
  const said = { inspectionId: city.inspection.id, headings: ['一'], text: '二', suggestionIds }
  expect(unmetOf(await send('office', 'POST /api/findings', said))).toEqual(['suggestion-unknown'])
  expect(unmetOf(await send('office', `POST /api/findings/${draft.id}/amendment`, { suggestionIds }, 1))).toEqual(['suggestion-unknown'])
})

describe('every act', () => {
  test('has somebody here who may do it', () => {
    // Ties and sponsoring leaders are looked at in files of their own.
    const elsewhere = ['tie', 'tie-answer', 'untying', 'sponsor']
    expect(findingActRoutes.map((one) => one.path).sort()).toEqual([...Object.keys(acts), ...elsewhere].sort())
  })

  test.each(Object.entries(acts))('%s: without a version 428, with an old one 412, and nothing is written', async (path, { who, body }) => {
    const before = await facts()
    const url = `/api/findings/${told.id}/${path}`
    const missing = await ask(who, { method: 'POST', url, payload: body })
    expect([missing.statusCode, missing.json().code]).toEqual([428, 'if-match-required'])
    const stale = await ask(who, { method: 'POST', url, payload: body, headers: { 'if-match': '"99"', 'accept-language': 'en' } })
    expect([stale.statusCode, stale.json().code, stale.headers['etag']]).toEqual([412, 'stale', `"${told.version}"`])
    expect(stale.json().detail).toContain('what you typed is still on the page')
    expect(await facts()).toBe(before)
  })

  test.each(Object.entries(acts))('%s: others may not, strangers see nothing', async (path, { not, body, who }) => {
    for (const one of not) {
      const answer = await send(one, `POST /api/findings/${told.id}/${path}`, body, told.version)
      expect([one, answer.statusCode, answer.json().code]).toEqual([one, 403, 'not-permitted'])
    }
    const stranger: Record<string, PersonKey> = { head: 'strangerHead', decider: 'strangerDecider', office: 'strangerOffice' }
    const neighbour = stranger[who] ?? (who === 'handler' ? 'strangerHead' : 'strangerReviewer')
    expect((await send(neighbour, `POST /api/findings/${told.id}/${path}`, body, told.version)).statusCode).toBe(404)
    expect((await send(who, `POST /api/findings/${newId(city.region)}/${path}`, body, told.version)).statusCode).toBe(404)
  })

  test.each(Object.entries(acts))('%s: an unknown field is refused by name', async (path, { who, body }) => {
    const answer = await send(who, `POST /api/findings/${told.id}/${path}`, { ...body, state: 'closed' }, told.version)
    expect([answer.statusCode, answer.json().errors]).toMatchObject([400, [{ field: 'state', code: 'unknown-field' }]])
  })

  test.each(Object.entries(acts).filter(([path]) => !['amendment', 'discarding'].includes(path)))(
    '%s: not to a draft',
    async (path, { who, body }) => {
      const answer = await act(who, draft.id, path, body)
      // Who is inspected is not told that there is a draft.
      const expected = who === 'head' || who === 'handler' ? [404, 'missing'] : [409, 'wrong-state']
      expect([answer.statusCode, answer.json().code]).toEqual(expected)
    },
  )
})

test('a draft is amended with the version seen, and only what is said changes', async () => {
  const answer = await act('member', draft.id, 'amendment', { text: '改后', weight: 'key' })
  expect(answer.json()).toMatchObject({ text: '改后', weight: 'key', headings: ['履行职能'], version: 2 })
  expect(answer.headers['etag']).toBe('"2"')
  expect((await act('office', draft.id, 'discarding', { reason: ' ' })).statusCode).toBe(400)
})

describe('from issue to reopening', () => {
  beforeAll(async () => {
    await issued(city, city.inspection.id, addDays(today, -30))
  })

  test('claimed once, by the head', async () => {
    const answer = await act('head', first.id, 'claim')
    expect(answer.json()).toMatchObject({ state: 'issued', claim: { by: city.people.head, day: today } })
    const again = await act('head', first.id, 'claim')
    expect([again.statusCode, unmetOf(again)]).toEqual([422, ['claimed-already']])
  })

  test('disputed, upheld, disputed again and withdrawn', async () => {
    expect((await act('head', second.id, 'dispute', { reason })).json()).toMatchObject({
      state: 'disputed',
      dispute: { reason },
      open: true,
    })
    expect((await act('head', second.id, 'dispute', { reason })).statusCode).toBe(409)
    expect((await act('office', second.id, 'upholding', { reason })).json()).toMatchObject({ state: 'issued' })
    await act('head', second.id, 'dispute', { reason })
    expect((await act('decider', second.id, 'withdrawal', { reason })).json()).toMatchObject({ state: 'withdrawn', open: false })
    expect((await act('head', second.id, 'dispute', { reason })).statusCode).toBe(409)
  })

  test('an issued finding is neither amended nor discarded nor registered beside', async () => {
    expect((await act('office', first.id, 'amendment', { text: '改' })).statusCode).toBe(409)
    expect((await act('office', first.id, 'discarding', { reason })).statusCode).toBe(409)
    const said = { inspectionId: city.inspection.id, headings: ['一'], text: '二' }
    const late = await send('office', 'POST /api/findings', said)
    expect([late.statusCode, unmetOf(late)]).toEqual([409, ['issued-already']])
  })

  let taskIds: string[]
  test('with the plan adopted, an extension is asked for, decided by somebody else, and the original date stands', async () => {
    const plan = await planOf(city)
    const ours = db.selectFrom('finding').select('id').where('inspectionId', '=', city.inspection.id)
    const open = await ours.where('state', '=', 'issued').orderBy('number').execute()
    taskIds = []
    for (const { id } of open) taskIds.push((await drafted(city, plan.id, wholeTask(city, [id]))).id)
    await adopted(city, plan.id)
    const { due } = (await get('head', `/api/findings/${first.id}`)).finding
    const to = addMonths(due, 2)
    expect(unmetOf(await act('handler', first.id, 'extensions', { to: due, reason }))).toEqual(['extension-not-later'])
    expect((await act('handler', first.id, 'extensions', { to, reason })).json()).toMatchObject({
      due,
      extensions: [{ number: 1, to, state: 'asked' }],
    })
    expect(unmetOf(await act('head', first.id, 'extensions', { to, reason }))).toEqual(['extension-open'])
    expect(unmetOf(await act('handler', first.id, 'application', { kind: 'complete', statement: '已完成' }))).toContain('no-open-extension')
    expect(unmetOf(await act('decider', first.id, 'extension-decision', { approve: false, opinion: '' }))).toEqual(['reason-missing'])
    const decided = await act('decider', first.id, 'extension-decision', { approve: true, opinion: '同意', to: addMonths(due, 1) })
    expect(decided.json()).toMatchObject({
      due: addMonths(due, 1),
      originalDue: due,
      extensions: [{ state: 'approved', decidedBy: city.people.decider }],
    })
    expect(unmetOf(await act('decider', first.id, 'extension-decision', { approve: true, opinion: '' }))).toEqual([
      'no-open-extension-to-decide',
    ])
  })

  test('applying too early lists everything that is not met, in words', async () => {
    const answer = await act('handler', first.id, 'application', { kind: 'complete', statement: '' })
    expect(answer.statusCode).toBe(422)
    expect(unmetOf(answer)).toEqual(['task-done', 'evidence-on-task', 'criterion-answered', 'statement'])
    for (const one of answer.json().unmet) expect(one.detail).not.toBe('')
    await proved(city, taskIds[0]!)
    expect(unmetOf(await act('handler', first.id, 'application', { kind: 'complete', statement: '已完成' }))).toEqual([
      'task-done',
      'criterion-answered',
    ])
  })

  test('applied, verified by every seat once, closed by the decider, reopened with its whole history', async () => {
    await completed(city, taskIds[0]!)
    const applied = await act('head', first.id, 'application', { kind: 'complete', statement: '已完成' })
    expect(applied.json()).toMatchObject({ state: 'reported', application: { by: city.people.head, seats: ['office', 'team'] } })
    expect((await act('decider', first.id, 'closing', { kind: 'complete', word: '' })).statusCode).toBe(409)
    expect((await act('reviewerOffice', first.id, 'verdicts', { opinion: '属实' })).json()).toMatchObject({
      state: 'reported',
      verdicts: [{ seat: 'office' }],
    })
    const twice = await act('reviewerOffice', first.id, 'verdicts', { opinion: '属实' })
    expect([twice.statusCode, twice.json().code]).toEqual([403, 'twice-in-chain'])
    expect(unmetOf(await act('reviewerPublicity', first.id, 'verdicts', { opinion: '' }))).toEqual(['seat-not-in-chain'])
    expect((await act('member', first.id, 'verdicts', { opinion: '' })).json()).toMatchObject({ state: 'verified' })
    expect(unmetOf(await act('decider', first.id, 'closing', { kind: 'no-longer-valid', word: '' }))).toContain('decider-word-missing')
    const closed = await act('decider', first.id, 'closing', { kind: 'complete', word: '同意' })
    expect(closed.json()).toMatchObject({
      state: 'closed',
      open: false,
      closedOn: today,
      closure: { by: city.people.decider, verdicts: [{}, {}] },
    })
    const reopened = await act('decider', first.id, 'reopening', { reason })
    expect(reopened.json()).toMatchObject({ state: 'rectifying', open: true, reopenings: 1, number: first.number, closedOn: null })
    const kinds = (await get('head', `/api/findings/${first.id}`)).facts.map((one: { kind: string }) => one.kind)
    expect(kinds).toEqual(expect.arrayContaining(['finding-issued', 'finding-closed', 'finding-reopened']))
  })

  test('given back with the condition that is not met; then verified ones only by the decider', async () => {
    await completed(city, taskIds[1]!)
    await act('handler', third.id, 'application', { kind: 'complete', statement: '已完成' })
    expect(unmetOf(await act('member', third.id, 'return', { reason: '', condition: '' }))).toEqual(['reason-missing', 'condition-missing'])
    const returned = await act('member', third.id, 'return', { reason, condition: '佐证不足' })
    expect(returned.json()).toMatchObject({
      state: 'rectifying',
      application: null,
      verdicts: [],
      returns: [{ reason, condition: '佐证不足', by: city.people.member }],
    })
    await act('handler', third.id, 'application', { kind: 'complete', statement: '补充后完成' })
    await act('reviewerOffice', third.id, 'verdicts', { opinion: '' })
    await act('member', third.id, 'verdicts', { opinion: '' })
    expect((await act('reviewerDiscipline', third.id, 'return', { reason, condition: '佐证不足' })).statusCode).toBe(409)
    const version = await seen(third.id)
    const asked = { reason, condition: '佐证不足' }
    const elsewhere = await send('deciderElsewhere' as PersonKey, `POST /api/findings/${third.id}/return`, asked, version)
    expect([elsewhere.statusCode, elsewhere.json().code], 'deciding in another county counts for nothing here').toEqual([
      409,
      'wrong-state',
    ])
    expect((await send('decider', `POST /api/findings/${third.id}/return`, asked, version)).json()).toMatchObject({ state: 'rectifying' })
  })

  test('a finding is merged only into another one that is there', async () => {
    const merge = (mergedInto: string | null) =>
      act('head', fourth.id, 'application', { kind: 'merged', statement: '同一问题', mergedInto })
    expect(unmetOf(await merge(null))).toEqual(['merged-into'])
    expect(unmetOf(await merge(fourth.id))).toEqual(['merged-into'])
    expect(unmetOf(await merge(newId(city.region)))).toEqual(['finding-unknown'])
    expect((await merge(third.id)).json()).toMatchObject({ state: 'reported', application: { mergedInto: third.id } })
  })
})

test('every row is what its facts fold to', async () => {
  expect((await verifyStreams(db, allStreams)).difference).toBeNull()
})
