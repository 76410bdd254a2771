import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import { readDocument } from '#documents/read-document.ts'
import { openDocument } from '#documents/open-document.ts'
import { newId } from '#platform/ids.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, issued, newCity, type PersonKey } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { adopted, closed, completed, drafted, planOf, wholeTask } from '#test/steps.ts'
import { aWholeServer } from '#test/whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { ask, send } = await aWholeServer(db, city.sessions)
const today = testClock.today()
const text = '低保资金发放不及时，涉及37户😀。'

let ids: string[]
let done: Awaited<ReturnType<typeof closed>>
beforeAll(async () => {
  ids = [(await aFinding(city, { text })).id, (await aFinding(city)).id, (await aFinding(city)).id]
  await issued(city, city.inspection.id, addDays(today, -30))
  const plan = await planOf(city)
  const task = await drafted(city, plan.id, wholeTask(city, [ids[0]!]))
  await drafted(city, plan.id, wholeTask(city, ids.slice(1)))
  await adopted(city, plan.id)
  await completed(city, task.id)
  done = await closed(city, ids[0]!)
})

const slip = (who: PersonKey, id: string, lang = '') => ask(who, { url: `/api/findings/${id}/slip${lang}` })
const linesOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await openDocument(bytes, 'slip.docx')).passages.flatMap((one) => one.text.split('\n'))

describe('the slip', () => {
  test('is a Word file under its Chinese name, with number, conditions and verdicts as they were decided', async () => {
    const answer = await slip('observer', ids[0]!)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toContain('wordprocessingml')
    const name = decodeURIComponent(String(answer.headers['content-disposition']).split("UTF-8''")[1]!)
    expect(name).toBe(`销号单-${done.closure!.slip.replace('/', '-')}.docx`)
    expect(await readDocument(answer.rawPayload, 'slip.docx')).not.toHaveProperty('problem')
    const lines = await linesOf(answer.rawPayload)
    expect(lines).toContain('整改问题销号单')
    expect(lines).toContain(done.closure!.slip)
    expect(lines).toContain(`${city.inspection.code}-001`)
    expect(lines, 'verbatim').toContain(text)
    expect(lines).toContain(`${done.feedbackOn} / ${done.originalDue} / ${done.due}`)
    expect(lines.filter((one) => one.startsWith('☑')).length).toBe(done.closure!.conditions.length)
    expect(lines.filter((one) => one.startsWith('☐'))).toEqual([])
    for (const { opinion } of done.closure!.verdicts)
      expect(
        lines.some((one) => one.includes(`：${opinion}`)),
        opinion,
      ).toBe(true)
    for (const who of ['reviewerOffice', 'member', 'decider', 'handler']) expect(lines.join('\n'), who).toContain(who)
    expect(lines).toContain('同意销号')
    expect(lines.join('\n')).toContain('aaaaaaaaaaaaaaaa…')
  })

  test('speaks English when asked to, with the finding still in its own words', async () => {
    const answer = await slip('observer', ids[0]!, '?lang=en')
    expect(answer.headers['content-disposition']).toContain('closing-slip-')
    const lines = await linesOf(answer.rawPayload)
    expect(lines).toEqual(expect.arrayContaining(['Closing slip', text, done.closure!.slip]))
    expect(lines.some((one) => /^☑ [A-Z]/.test(one))).toBe(true)
  })

  test('is there only for closed findings of one’s own scope', async () => {
    expect((await slip('office', ids[1]!)).statusCode).toBe(404)
    for (const who of ['strangerOffice', 'strangerDecider', 'townHead'] as const) expect((await slip(who, ids[0]!)).statusCode).toBe(404)
    expect((await slip('administrator', ids[0]!)).statusCode).toBe(403)
    expect((await slip('office', ids[0]!, '?lang=fr')).statusCode).toBe(400)
    const pdf = await slip('observer', ids[0]!, '?format=pdf')
    expect(pdf.headers['content-type']).toBe('application/pdf')
    const { passages } = await openDocument(pdf.rawPayload, 'slip.pdf')
    expect(
      passages
        .map((one) => one.text)
        .join('')
        .replaceAll(/\s/g, ''),
    ).toContain('整改问题销号单')
  })
})

describe('bulk acts', () => {
  const claim = (who: PersonKey, list: string[]) => send(who, 'POST /api/bulk/findings/claim', { ids: list, data: {} })

  test('each item has its own answer: one done, the others refused with their reasons', async () => {
    await send('head', `POST /api/findings/${ids[2]}/claim`, {}, 3)
    const nobody = newId(city.region)
    const answer = await claim('head', [...ids, nobody, ids[1]!])
    expect(answer.statusCode).toBe(200)
    const items = Object.fromEntries(answer.json().items.map((one: { id: string }) => [one.id, one]))
    expect(Object.keys(items)).toHaveLength(4)
    expect(items[ids[0]!]).toMatchObject({
      done: false,
      code: 'wrong-state',
      unmet: [{ code: 'wrong-state', values: { state: 'closed' } }],
    })
    expect(items[ids[1]!]).toMatchObject({ done: true, code: null, unmet: [] })
    expect(items[ids[2]!]).toMatchObject({ done: false, code: 'unmet', unmet: [{ code: 'claimed-already' }] })
    expect(items[nobody]).toMatchObject({ done: false, code: 'missing' })
    const claimed = await db.selectFrom('fact').select('id').where('kind', '=', 'finding-claimed').execute()
    expect(claimed.map((one) => one.id).toSorted()).toEqual(ids.slice(1).toSorted())
  })

  test('sent again with the same key, it is answered again and does nothing', async () => {
    const request = { method: 'POST' as const, url: '/api/bulk/findings/extensions', headers: { 'idempotency-key': 'twice-the-same' } }
    const payload = { ids: [ids[1]!], data: { to: '2028-01-03', reason: '招标未完' } }
    const first = await ask('handler', { ...request, payload })
    const second = await ask('handler', { ...request, payload })
    expect(first.json().items).toMatchObject([{ done: true }])
    expect([second.headers['idempotent-replayed'], second.json()]).toEqual(['true', first.json()])
  })

  test('strangers get "missing" for every item, roles without the act are stopped at the door', async () => {
    const items = (await claim('strangerHead', ids)).json().items
    expect(items.map((one: { code: string }) => one.code)).toEqual(['missing', 'missing', 'missing'])
    expect((await claim('office', ids)).statusCode).toBe(403)
  })

  test.each([
    ['no ids', { ids: [], data: {} }, 'ids'],
    ['no list', { data: {} }, 'ids'],
    ['an id that is none', { ids: ['x'], data: {} }, 'ids.0'],
    ['an unknown field', { ids: ['018f3f2e-0000-7000-8000-000000000000'], data: { state: 'closed' } }, 'data.state'],
  ])('%s is named', async (_, payload, field) => {
    const answer = await send('head', 'POST /api/bulk/findings/claim', payload)
    expect([answer.statusCode, answer.json().errors]).toMatchObject([400, [{ field }]])
  })

  test('the words of a finding are not changed in bulk', async () => {
    expect((await send('office', 'POST /api/bulk/findings/amendment', { ids, data: { text: '改' } })).statusCode).toBe(404)
  })
})
