import { beforeAll, expect, test, vi } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { newCity, type City, type PersonKey } from '#test/factories.ts'
import { feedbackLines, wordFile } from '#test/feedback-files.ts'
import { aReadingDesk, type Desk } from '#test/reading-desk.ts'

// Each file starts a thread of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const { db } = await useDatabase()
let city: City
let desk: Desk
let id = ''
let readingId = ''

beforeAll(async () => {
  city = await newCity(db)
  desk = await aReadingDesk(city)
  const bytes = await wordFile(feedbackLines)
  id = (await desk.imported({ name: 'a.docx', bytes })).id
  readingId = (await desk.upload({ name: 'a.docx', bytes })).json().id
  await desk.ended(readingId)
})

const reads = ['', '/passages', '/file']
const acts = [
  ['edits', { edit: 'relabel', id: 'n1', kind: 'note' }],
  ['confirmation', {}],
  ['discarding', { reason: '误传' }],
] as const

test.each([
  ['the office', 'office', 200],
  ['the office above', 'cityOffice', 200],
  ['a member of the inspection’s team', 'member', 200],
  ['a member of another team', 'otherTeam', 404],
  ['an office of another county', 'strangerOffice', 404],
  ['a team of another county', 'strangerMember', 404],
  ['the inspected body', 'head', 403],
  ['a reviewer', 'reviewerDiscipline', 403],
  ['the decider', 'decider', 403],
  ['an observer', 'observer', 403],
  ['an administrator', 'administrator', 403],
] as [string, PersonKey, number][])('a document is read by %s: %s %d', async (_, who, status) => {
  for (const part of reads) expect((await desk.get(`/api/documents/${id}${part}`, { who })).statusCode).toBe(status)
  expect((await desk.get(`/api/documents?inspectionId=${city.inspection.id}`, { who })).statusCode).toBe(status)
})

test.each([
  ['otherTeam', 403],
  ['strangerOffice', 404],
  ['strangerMember', 404],
  ['head', 403],
  ['reviewerOffice', 403],
  ['observer', 403],
] as [PersonKey, number][])('%s can do nothing to it: %d', async (who, status) => {
  for (const [act, body] of acts) expect((await desk.post(`/api/documents/${id}/${act}`, body, { who, seen: 1 })).statusCode).toBe(status)
  expect((await desk.upload({ name: 'b.docx', bytes: new Uint8Array([1]) }, { who })).statusCode).toBe(status)
  expect((await desk.get(`/api/documents/${id}`)).json().version).toBe(1)
})

test('a reading is its person’s own, even among colleagues', async () => {
  const url = `/api/readings/${readingId}`
  for (const who of ['collector', 'cityOffice', 'member', 'strangerOffice'] as const) {
    expect((await desk.get(url, { who })).statusCode).toBe(404)
    expect((await desk.remove(url, { who })).statusCode).toBe(404)
    expect((await desk.post('/api/documents', { readingId, again: true }, { who })).statusCode).toBe(404)
  }
  expect((await desk.get(url)).statusCode).toBe(200)
})

test('ids that lead nowhere are not found, of whatever shape', async () => {
  for (const none of ['018f0000-0000-7000-8000-000000000001', '9b2d1c5e-1111-4222-8333-444455556666']) {
    expect((await desk.get(`/api/documents/${none}`)).statusCode).toBe(404)
    expect((await desk.get(`/api/documents?inspectionId=${none}`)).statusCode).toBe(404)
    expect((await desk.post(`/api/documents/${none}/confirmation`, {}, { seen: 1 })).statusCode).toBe(404)
    expect((await desk.upload({ name: 'a.txt', bytes: new Uint8Array([65]) }, { inspectionId: none })).statusCode).toBe(404)
  }
})
