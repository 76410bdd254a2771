import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openFileStore } from '#platform/files/file-store.ts'
import { useDatabase } from '#test/database.ts'
import { actorWith, postOf, serverFor, sessionOf } from '#test/server.ts'
import { inAct } from './act.ts'
import { plainFileName, receive } from './upload.ts'

const { db } = await useDatabase()
const root = await mkdtemp(join(tmpdir(), 'rectify-upload-'))
const files = await openFileStore(root)
const server = serverFor(db, { head: sessionOf(actorWith(postOf('head'))) })
const seen = z.object({ name: z.string(), sha256: z.string(), size: z.number() })
const answer = z.object({ kind: z.string(), files: z.array(seen) })
const limit = 2_000_000
server.post(
  '/api/files',
  { config: { needs: 'evidence.add', upload: limit }, schema: { response: { 201: answer } } },
  async (request, reply) => {
    const { fields, files: arrived } = await receive(request, files, z.strictObject({ kind: z.enum(['photo', 'paper']) }))
    return inAct(request, reply, async () => ({ kind: fields.kind, files: arrived }))
  },
)

let base = ''
beforeAll(async () => {
  base = await server.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await server.close()
  await rm(root, { recursive: true, force: true })
})

const kept = async (): Promise<string[]> =>
  (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => entry.name)

const send = (form: FormData, key: string = crypto.randomUUID()): Promise<Response> =>
  fetch(`${base}/api/files`, {
    method: 'POST',
    body: form,
    headers: { cookie: 'rectify=head', 'idempotency-key': key, 'accept-language': 'zh' },
  })

const formOf = (parts: Record<string, string | File>): FormData => {
  const form = new FormData()
  for (const [name, part] of Object.entries(parts)) form.append(name, part)
  return form
}

test('files arrive whole, with their Chinese names, and a repeated key gives the first answer', async () => {
  const form = (): FormData => formOf({ kind: 'paper', a: new File(['甲'], '整改报告.docx'), b: new File(['乙乙'], 'b.txt') })
  const key = crypto.randomUUID()
  const first = await send(form(), key)
  expect(first.status).toBe(201)
  const body = (await first.json()) as z.infer<typeof answer>
  expect(body.files.map((file) => [file.name, file.size])).toEqual([
    ['整改报告.docx', 3],
    ['b.txt', 6],
  ])
  expect(await files.verify(body.files[0]!.sha256)).toBe(true)
  const second = await send(form(), key)
  expect([second.status, second.headers.get('idempotent-replayed'), await second.json()]).toEqual([201, 'true', body])
  const other = await send(formOf({ kind: 'paper', a: new File(['丙'], '整改报告.docx') }), key)
  expect(other.status).toBe(422)
})

test.each([
  ['no file', { kind: 'paper' }, 422, 'no-file'],
  ['an empty file', { kind: 'paper', a: new File([], 'a.txt') }, 422, 'empty-file'],
  ['a wrong field', { kind: 'film', a: new File(['x1'], 'a.txt') }, 400, 'invalid-request'],
  ['an unknown field', { kind: 'paper', more: 'x', a: new File(['x2'], 'a.txt') }, 400, 'invalid-request'],
  [
    'one large file beside a small one',
    { kind: 'paper', a: new File(['x3'], 'a.txt'), b: new File([new Uint8Array(limit + 1)], 'b.bin') },
    413,
    'too-large',
  ],
])('%s: a clear problem, and nothing is kept', async (_, parts, status, code) => {
  const before = await kept()
  const response = await send(formOf(parts as Record<string, string | File>))
  expect(response.status).toBe(status)
  expect(((await response.json()) as { code: string }).code).toBe(code)
  expect(await kept()).toEqual(before)
})

/** Sends by hand, so that the body can end where a browser’s would not. Resolves with what the server answered. */
const byHand = (
  head: string[],
  write: (send: (text: string | Buffer) => Promise<boolean>, end: () => void) => Promise<void>,
): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1')
    let answered = ''
    socket.on('data', (part) => (answered += String(part)))
    socket.on('error', () => resolve(answered)).on('close', () => resolve(answered))
    socket.write(
      [
        'POST /api/files HTTP/1.1',
        'host: x',
        'cookie: rectify=head',
        'idempotency-key: 12345678',
        'content-type: multipart/form-data; boundary=b',
        ...head,
        '',
        '',
      ].join('\r\n'),
    )
    const sendPart = (part: string | Buffer): Promise<boolean> =>
      new Promise((sent) => (answered || socket.destroyed ? sent(false) : socket.write(part, () => sent(!answered))))
    void write(sendPart, () => socket.destroy())
  })
const opening = '--b\r\ncontent-disposition: form-data; name="a"; filename="a.bin"\r\n\r\n'

test('an upload that says it has 300 MB is refused before its first byte', async () => {
  const answered = await byHand(['content-length: 314572800', 'connection: close'], async () => {})
  expect(answered).toContain('413')
  expect(answered).toContain('too-large')
})

test('300 MB that do not say so are refused as soon as they grow too long', async () => {
  const before = await kept()
  const chunk = Buffer.alloc(1_048_576, 'x')
  let sent = 0
  const answered = await byHand(['transfer-encoding: chunked', 'connection: close'], async (sendPart, end) => {
    await sendPart(`${opening.length.toString(16)}\r\n${opening}\r\n`)
    while (sent < 300 && (await sendPart(Buffer.concat([Buffer.from('100000\r\n'), chunk, Buffer.from('\r\n')])))) sent += 1
    setTimeout(end, 200)
  })
  expect(answered).toContain('413')
  expect(sent).toBeLessThan(100)
  expect(await kept()).toEqual(before)
})

test('an upload cut half-way leaves nothing', async () => {
  const before = await kept()
  await byHand(['content-length: 1000000'], async (sendPart, end) => {
    await sendPart(opening + 'x'.repeat(100_000))
    await expect.poll(async () => (await kept()).length).toBe(before.length + 1)
    end()
  })
  await expect.poll(kept).toEqual(before)
})

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\files\\报告.docx', '报告.docx'],
  ['gpj.\u202Eexe', 'gpj.exe'],
  ['\u0000', 'file'],
  ['😀.png', '😀.png'],
])('the name %j is kept as %j', (name, plain) => {
  expect(plainFileName(name)).toBe(plain)
})
