import { beforeAll, expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import { openDocument } from '#documents/open-document.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, issued, newCity } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { aWholeServer } from '#test/whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { ask, get, form } = await aWholeServer(db, city.sessions)
const at = `/api/inspections/${city.inspection.id}`
beforeAll(async () => {
  await aFinding(city, { text: '多付工程款' })
  await issued(city, city.inspection.id, addDays(testClock.today(), -10))
})

const linesOf = async (bytes: Buffer): Promise<string> =>
  (await openDocument(new Uint8Array(bytes), 'x.docx')).passages.map(({ text }) => text).join('\n')
const starter = async (kind: string): Promise<File> => {
  const answer = await ask('office', { url: `/api/templates/starter?kind=${kind}` })
  return new File([new Uint8Array(answer.rawPayload)], '本县模板.docx')
}
const put = (who: 'office' | 'head' | 'strangerOffice', file: File, kind = 'findings-list') =>
  form(who, '/api/templates', { bodyId: city.bodies.countyA, kind, lang: 'zh', file })
const choose = (who: 'office' | 'head' | 'strangerOffice', one: { id: string; version: number }, number: number | null) =>
  ask(who, { method: 'POST', url: `/api/templates/${one.id}/choice`, payload: { number }, headers: { 'if-match': `"${one.version}"` } })
const printed = async (): Promise<string> => linesOf((await ask('office', { url: `${at}/paper?kind=findings-list&lang=zh` })).rawPayload)

test('put in, tried, chosen, printed from, and the shipped form taken up again', async () => {
  const shipped = await printed()
  const added = await put('office', await starter('findings-list'))
  expect(added.statusCode, added.body).toBe(201)
  const one = added.json()
  expect(one).toMatchObject({ current: null, versions: [{ number: 1, name: '本县模板.docx' }] })
  expect(await printed()).toBe(shipped)
  const preview = await ask('office', { url: `/api/templates/${one.id}/versions/1/preview?inspectionId=${city.inspection.id}` })
  expect(await linesOf(preview.rawPayload)).toContain('多付工程款')
  const chosen = await choose('office', one, 1)
  expect(chosen.statusCode, chosen.body).toBe(200)
  expect(await printed()).not.toBe(shipped)
  expect(await printed()).toContain('多付工程款')
  const { items } = await get('office', `${at}/papers`)
  expect(items.find(({ kind }: { kind: string }) => kind === 'findings-list').template).toEqual({ version: 1, body: '甲县' })
  expect((await choose('office', chosen.json(), 1)).json().unmet[0].code).toBe('template-in-use-already')
  expect((await choose('office', chosen.json(), null)).statusCode).toBe(200)
  expect(await printed()).toBe(shipped)
  expect((await get('office', '/api/templates')).items).toMatchObject([{ kind: 'findings-list', current: null, bodyName: '甲县' }])
})

test('a form that cannot serve is refused with everything that speaks against it', async () => {
  const answer = await put('office', await starter('tasks-list'))
  expect(answer.statusCode).toBe(422)
  expect(answer.json().unmet).toContainEqual(
    expect.objectContaining({ code: 'template-missing', values: { name: 'findings', paragraph: null } }),
  )
  expect((await put('office', new File(['no word file'], 'x.docx'))).json().unmet[0].code).toBe('template-not-word')
  const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')])
  const [why] = (await put('office', new File([locked], '加密.docx'))).json().unmet
  expect([why.code, why.values.reason]).toEqual(['template-unreadable', expect.stringContaining('密码')])
})

test('offices keep them, everybody of the scope may look, nobody else', async () => {
  expect((await put('head', await starter('findings-list'))).statusCode).toBe(403)
  expect((await put('strangerOffice', await starter('findings-list'))).statusCode).toBe(404)
  const one = (await put('office', await starter('findings-list'))).json()
  expect((await choose('head', one, 1)).statusCode).toBe(403)
  expect((await choose('strangerOffice', one, 1)).statusCode).toBe(404)
  expect((await ask('observer', { url: `/api/templates/${one.id}/versions/1` })).statusCode).toBe(200)
  expect((await ask('strangerOffice', { url: `/api/templates/${one.id}/versions/1` })).statusCode).toBe(404)
  expect((await get('strangerOffice', '/api/templates')).items).toEqual([])
})
