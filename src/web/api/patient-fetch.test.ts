import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { patientFetch } from './patient-fetch.ts'
import { server as presence, session } from './presence.ts'

let server: Server
let base: string
let statuses: number[]
let bodies: string[]

const note = async (request: IncomingMessage) => void bodies.push(await text(request))

beforeAll(async () => {
  server = createServer((request, response) => {
    void note(request).then(() => response.writeHead(statuses.shift() ?? 200).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

beforeEach(() => {
  bodies = []
  session.set('in')
  presence.set('there')
})

const write = (path = '/api/findings') => patientFetch(new Request(base + path, { method: 'POST', body: '写好的内容' }))

test('a write that meets an ended session waits, and is sent again whole after signing in again', async () => {
  statuses = [401, 201]
  const sent = write()
  await expect.poll(() => session.get()).toBe('lapsed')
  session.set('in')
  expect((await sent).status).toBe(201)
  expect(bodies).toEqual(['写好的内容', '写好的内容'])
})

test('a wrong password is an answer, not an ended session', async () => {
  statuses = [401]
  expect((await write('/api/session')).status).toBe(401)
  expect(session.get()).toBe('in')
})

test('before anybody has signed in nothing waits', async () => {
  session.set('out')
  statuses = [401]
  expect((await write()).status).toBe(401)
})

test('a server without its database counts as gone until it answers again', async () => {
  statuses = [503, 200]
  await write()
  expect(presence.get()).toBe('gone')
  await write()
  expect(presence.get()).toBe('there')
})

test('no answer at all counts as gone', async () => {
  await expect(patientFetch(new Request('http://127.0.0.1:1/'))).rejects.toThrow()
  expect(presence.get()).toBe('gone')
})
