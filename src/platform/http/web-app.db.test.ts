import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { serverFor } from '#test/server.ts'
import { apiDocument } from './openapi.ts'
import { healthRoute } from './health.ts'
import { webAppRoutes } from './web-app.ts'

const { db } = await useDatabase()
const dir = await mkdtemp(join(tmpdir(), 'rectify-web-'))
afterAll(() => rm(dir, { recursive: true, force: true }))
await mkdir(join(dir, 'assets'))
const script = 'console.log("整改");'.repeat(200)
await writeFile(join(dir, 'index.html'), '<!doctype html><title>整改</title>')
await writeFile(join(dir, 'assets', 'main-abc.js'), script)
await writeFile(join(dir, '.stamp'), 'x')
const server = serverFor(db, {})
healthRoute(server, '1.2.3')
await webAppRoutes(server, dir)
const get = async (url: string, headers: Record<string, string> = {}) => await server.inject({ url, headers })

test('assets last for ever and travel compressed', async () => {
  const answer = await get('/assets/main-abc.js', { 'accept-encoding': 'gzip, br' })
  expect(answer.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    vary: 'accept-encoding',
  })
  expect(brotliDecompressSync(answer.rawPayload).toString()).toBe(script)
  expect((await get('/assets/main-abc.js')).body).toBe(script)
})

test('every page of the app is its index, asked for afresh but sent only when it changed', async () => {
  const page = await get('/findings/0198-1')
  expect([page.statusCode, page.headers['cache-control'], page.headers['content-type']]).toEqual([
    200,
    'no-cache',
    'text/html; charset=utf-8',
  ])
  const again = await get('/', { 'if-none-match': String(page.headers.etag) })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})

test.each(['/assets/gone.js', '/.stamp', '/..%2f..%2fetc%2fpasswd.txt', '/api/nothing', '/api'])('%s is not there', async (url) => {
  expect((await get(url)).statusCode).toBe(404)
})

test('an app that was not built says what to do', async () => {
  const bare = serverFor(db, {})
  await webAppRoutes(bare, join(dir, 'none'))
  const answer = await bare.inject({ url: '/' })
  expect([answer.statusCode, answer.body.includes('npm run demo')]).toEqual([503, true])
})

test('health says which versions answer', async () => {
  const { ok, version, database } = (await get('/api/health')).json()
  expect([ok, version]).toEqual([true, '1.2.3'])
  expect(database).toMatch(/^\d+\./)
})

test('the API describes itself, the same text whatever the order of its routes', async () => {
  const document = (await get('/api/openapi.json')).json()
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths)).toEqual(['/api/health'])
  expect(document.paths['/api/health'].get).toMatchObject({ operationId: 'getHealth', 'x-needs': 'public' })
  expect(JSON.stringify(apiDocument(server))).toBe(JSON.stringify(document))
})
