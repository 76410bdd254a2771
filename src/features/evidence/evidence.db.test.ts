import { createHash, randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import type { Evidence } from '#domain/evidence/evidence.ts'
import { makePhoto } from '#documents/picture/make-photo.ts'
import { newId } from '#platform/ids.ts'
import { allStreams } from '#platform/trail/streams.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { unmetOf } from '#test/calls.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, issued, newCity, type PersonKey } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { adopted, completed, drafted, planOf, wholeTask } from '#test/steps.ts'
import { aWholeServer } from '#test/whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { ask, form, get, send } = await aWholeServer(db, city.sessions)
const today = testClock.today()
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const facts = async (): Promise<number> =>
  Number(
    (
      await db
        .selectFrom('fact')
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

let taskId: string
let doneTaskId: string
let findingId: string
beforeAll(async () => {
  findingId = (await aFinding(city)).id
  await issued(city, city.inspection.id, addDays(today, -30))
  const plan = await planOf(city)
  taskId = (await drafted(city, plan.id, wholeTask(city, [findingId]))).id
  doneTaskId = (await drafted(city, plan.id, wholeTask(city, [findingId]))).id
  await adopted(city, plan.id)
})

const upload = (files: File[], more: Record<string, string> = {}, who: PersonKey = 'handler', at = taskId) =>
  form(who, `/api/tasks/${at}/evidence`, { kind: 'photo', ...more, file: files })
const added = async (file: File, more: Record<string, string> = {}): Promise<Evidence> => (await upload([file], more)).json().items[0]
const download = (who: PersonKey, id: string, version = 1) => ask(who, { url: `/api/evidence/${id}/versions/${version}` })

describe('files', () => {
  const contents = {
    '清退现场😀.jpg': randomBytes(300_000),
    'zero.bin': Buffer.alloc(70_000),
    '凭证 “一”.pdf': Buffer.from('%PDF-1.4\r\n\u0000\r\n--b\r\n'),
  }
  let items: Evidence[]

  test('several at once arrive byte for byte, each a proof of its own under its own name', async () => {
    const types = ['image/jpeg', 'application/octet-stream', 'application/pdf']
    const files = Object.entries(contents).map(([name, bytes], index) => new File([bytes], name, { type: types[index]! }))
    const answer = await upload(files, { kind: 'receipt', title: '一批材料', claimedOn: addDays(today, -3) })
    expect(answer.statusCode).toBe(201)
    items = answer.json().items
    expect(items.map((one) => [one.title, one.kind, one.claimedOn, one.versions.length])).toEqual(
      Object.keys(contents).map((name) => [name, 'receipt', addDays(today, -3), 1]),
    )
    for (const [index, bytes] of Object.values(contents).entries()) {
      expect(items[index]!.versions[0]).toMatchObject({ sha256: sha(bytes), size: bytes.length, by: city.people.handler })
      const sent = await download('observer', items[index]!.id)
      expect(sha(sent.rawPayload)).toBe(sha(bytes))
      expect(sent.headers['etag']).toBe(`"${sha(bytes)}"`)
      expect(sent.headers['content-length']).toBe(String(bytes.length))
    }
  })

  test('the day claimed stands apart from the moment of arrival, which is the server’s', async () => {
    expect(items[0]).toMatchObject({ claimedOn: addDays(today, -3) })
    expect(new Date(items[0]!.arrivedAt).toISOString()).toBe(new Date(testClock.now()).toISOString())
  })

  test('only pictures open in the browser; anything else is saved, under its own Chinese name, and sniffed by nobody', async () => {
    const [photo, binary, pdf] = await Promise.all(items.map((one) => download('head', one.id)))
    expect(photo!.headers).toMatchObject({ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff' })
    expect(photo!.headers['content-disposition']).toBe(`inline; filename*=UTF-8''${encodeURIComponent('清退现场😀.jpg')}`)
    for (const one of [binary!, pdf!]) expect(one.headers['content-type']).toBe('application/octet-stream')
    expect(pdf!.headers['content-disposition']).toMatch(/^attachment; /)
    const page = await added(new File(['<script>alert(1)</script>'], 'x.html', { type: 'text/html' }))
    const sent = await download('head', page.id)
    expect([sent.headers['content-type'], String(sent.headers['content-disposition']).slice(0, 10)]).toEqual([
      'application/octet-stream',
      'attachment',
    ])
    const image = await added(new File(['<svg onload="alert(1)"/>'], 'x.svg', { type: 'image/svg+xml' }))
    expect((await download('head', image.id)).headers['content-type']).toBe('application/octet-stream')
  })

  test('the same files sent again under the same key are one arrival', async () => {
    const send = () =>
      form(
        'handler',
        `/api/tasks/${taskId}/evidence`,
        { kind: 'photo', file: new File(['同一份'], '同一份.txt') },
        { 'idempotency-key': 'the-same-upload' },
      )
    const first = await send()
    const before = await facts()
    const second = await send()
    expect([second.statusCode, second.headers['idempotent-replayed'], second.json()]).toEqual([201, 'true', first.json()])
    expect(await facts()).toBe(before)
  })

  test('the finding’s page shows them', async () => {
    const { evidence } = await get('observer', `/api/findings/${findingId}`)
    expect(evidence.map((one: Evidence) => one.id)).toEqual(expect.arrayContaining(items.map((one) => one.id)))
  })
})

describe('a look at a file', () => {
  const look = async (who: PersonKey, id: string) =>
    ask(who, { url: `/api/evidence/${id}/versions/1/preview`, headers: { 'accept-language': 'zh' } })

  test('a photo tells when, where and with what it was taken, from its original bytes', async () => {
    const photo = makePhoto({ make: 'HUAWEI', model: 'P60', taken: '2026:10:05 09:30:00', gps: { north: [27, 30, 0], east: [109, 0, 0] } })
    const { id } = await added(new File([photo as Uint8Array<ArrayBuffer>], '现场.jpg', { type: 'image/jpeg' }))
    expect((await look('observer', id)).json()).toMatchObject({
      kind: 'picture',
      photo: { takenAt: '2026-10-05 09:30:00', camera: 'HUAWEI P60', latitude: 27.5, longitude: 109 },
    })
  })

  test('what a file is, its bytes say, not its name; what cannot be read says why', async () => {
    const text = await added(new File(['会议纪要'], '纪要.docx'))
    expect((await look('head', text.id)).json()).toMatchObject({ kind: 'text', text: '会议纪要' })
    const cut = await added(new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])], '坏.docx'))
    expect((await look('head', cut.id)).json()).toMatchObject({
      kind: 'none',
      why: '文件不完整，可能上传或复制时中断。请重新取得完整的文件。',
    })
  })

  test('nobody looks at what they may not download', async () => {
    const { id } = await added(new File(['一'], '一.txt'))
    for (const who of ['strangerHead', 'strangerOffice', 'townHead'] as const) expect((await look(who, id)).statusCode).toBe(404)
  })
})

describe('versions', () => {
  test('a newer one counts, the older one stays readable, each with its own claim', async () => {
    const first = await added(new File(['旧'], '旧.txt'), { title: '公示照片', claimedOn: '2026-10-01' })
    const answer = await form(
      'head',
      `/api/evidence/${first.id}/versions`,
      { claimedOn: '2026-11-01', file: new File(['新新'], '新.txt') },
      1,
    )
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({ title: '公示照片', claimedOn: '2026-11-01', version: 2 })
    expect(answer.json().versions).toMatchObject([
      { version: 1, name: '旧.txt', claimedOn: '2026-10-01', by: city.people.handler },
      { version: 2, name: '新.txt', claimedOn: '2026-11-01', by: city.people.head },
    ])
    expect((await download('head', first.id, 1)).body).toBe('旧')
    expect((await download('head', first.id, 2)).body).toBe('新新')
    expect((await download('head', first.id, 3)).statusCode).toBe(404)
  })

  test('the version seen must be said, and be the one there is', async () => {
    const { id } = await added(new File(['一'], '一.txt'))
    const parts = () => ({ file: new File(['二'], '二.txt') })
    expect((await form('handler', `/api/evidence/${id}/versions`, parts())).json().code).toBe('if-match-required')
    const stale = await form('handler', `/api/evidence/${id}/versions`, parts(), 9)
    expect([stale.statusCode, stale.headers['etag']]).toEqual([412, '"1"'])
  })
})

describe('withdrawal', () => {
  test('leaves the file where it was, struck out, and does not count as proof', async () => {
    const { id } = await added(new File(['错'], '错.txt'))
    expect((await send('handler', `POST /api/evidence/${id}/withdrawal`, { reason: ' ' }, 1)).statusCode).toBe(400)
    const answer = await send('handler', `POST /api/evidence/${id}/withdrawal`, { reason: '传错文件' }, 1)
    expect(answer.json()).toMatchObject({ withdrawn: { by: city.people.handler, day: today, reason: '传错文件' } })
    expect((await download('observer', id)).body).toBe('错')
    expect(unmetOf(await send('handler', `POST /api/evidence/${id}/withdrawal`, { reason: '再撤' }, 2))).toEqual(['evidence-withdrawn'])
    const again = await form('handler', `/api/evidence/${id}/versions`, { file: new File(['二'], '二.txt') }, 2)
    expect([again.statusCode, unmetOf(again)]).toEqual([409, ['evidence-withdrawn']])
  })

  test('is not for what a finished task rests on', async () => {
    const { id } = (await upload([new File(['证'], '证.txt')], {}, 'handler', doneTaskId)).json().items[0]
    await completed(city, doneTaskId)
    const answer = await send('handler', `POST /api/evidence/${id}/withdrawal`, { reason: '传错文件' }, 1)
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'wrong-state'])
    expect((await form('handler', `/api/evidence/${id}/versions`, { file: new File(['二'], '二.txt') }, 1)).statusCode).toBe(409)
  })
})

describe('refused', () => {
  test.each([
    ['a day that has not come', { claimedOn: addDays(today, 1) }, 422, 'unmet'],
    ['a day that does not exist', { claimedOn: '2021-02-30' }, 400, 'invalid-request'],
    ['a kind nobody knows', { kind: 'film' }, 400, 'invalid-request'],
    ['an unknown field', { arrivedAt: '2020-01-01' }, 400, 'invalid-request'],
    ['a long title', { title: '题'.repeat(201) }, 400, 'invalid-request'],
  ])('%s: nothing is written', async (_, more, status, code) => {
    const before = await facts()
    const answer = await upload([new File(['内容'], '内容.txt')], more)
    expect([answer.statusCode, answer.json().code]).toEqual([status, code])
    expect(await facts()).toBe(before)
  })

  test('one empty file among good ones: none is kept', async () => {
    const before = await facts()
    const answer = await upload([new File(['好'], '好.txt'), new File([], '空.txt')])
    expect([answer.statusCode, answer.json().code, answer.json().values]).toEqual([422, 'empty-file', { name: '空.txt' }])
    expect(await facts()).toBe(before)
  })

  test('proof before the plan is adopted', async () => {
    const { plan } = (await get('head', `/api/findings/${findingId}`)) as { plan: { id: string; version: number } }
    await send('head', `POST /api/plans/${plan.id}/revision`, { reason: '补充任务' }, plan.version)
    const answer = await upload([new File(['早'], '早.txt')])
    expect([answer.statusCode, unmetOf(answer)]).toEqual([409, ['plan-not-adopted']])
    await adopted(city, plan.id)
  })
})

describe('who may', () => {
  let id: string
  beforeAll(async () => {
    id = (await added(new File(['证据'], '证据.txt'))).id
  })

  test('only the body adds, exchanges and withdraws', async () => {
    for (const who of ['office', 'member', 'leader', 'reviewerOffice', 'decider', 'observer', 'administrator'] as const) {
      expect([who, (await upload([new File(['x'], 'x.txt')], {}, who)).statusCode]).toEqual([who, 403])
      expect([who, (await form(who, `/api/evidence/${id}/versions`, { file: new File(['x'], 'x.txt') }, 1)).statusCode]).toEqual([who, 403])
      expect([who, (await send(who, `POST /api/evidence/${id}/withdrawal`, { reason: '撤' }, 1)).statusCode]).toEqual([who, 403])
    }
  })

  test('somebody else’s evidence is not there, by whatever way', async () => {
    for (const who of ['strangerHead', 'townHead'] as const) {
      expect((await upload([new File(['x'], 'x.txt')], {}, who)).statusCode).toBe(404)
      expect((await form(who, `/api/evidence/${id}/versions`, { file: new File(['x'], 'x.txt') }, 1)).statusCode).toBe(404)
      expect((await send(who, `POST /api/evidence/${id}/withdrawal`, { reason: '撤' }, 1)).statusCode).toBe(404)
    }
    for (const who of ['strangerHead', 'strangerOffice', 'strangerDecider', 'strangerObserver', 'townHead'] as const)
      expect((await download(who, id)).statusCode).toBe(404)
    expect((await download('administrator', id)).statusCode).toBe(403)
    expect((await download('head', newId(city.region))).statusCode).toBe(404)
    expect((await ask('head', { url: `/api/evidence/${id}/versions/0` })).statusCode).toBe(400)
  })
})

test('every row is what its facts fold to', async () => {
  expect((await verifyStreams(db, allStreams)).difference).toBeNull()
})
