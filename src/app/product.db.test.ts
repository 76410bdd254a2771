import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from '#platform/config.ts'
import { silentLog } from '#platform/log/log.ts'
import { newClosing } from './closing.ts'
import { openProduct, type Opening } from './product.ts'

const dataDir = await mkdtemp(join(tmpdir(), 'rectify-product-'))
afterAll(() => rm(dataDir, { recursive: true, force: true }))

const open = async (fill?: Opening['fill']) => {
  const closing = newClosing(silentLog)
  const config = readConfig(['--data', dataDir, '--port', '0'], {})
  try {
    return { ...(await openProduct({ config, log: silentLog, closing, ...(fill && { fill }) })), close: closing.close }
  } catch (error) {
    await closing.close()
    throw error
  }
}

test('a filling that is cut off begins anew, and a whole one is not repeated', async () => {
  const half = open(async ({ db, files }) => {
    await sql`insert into region (id, name) values (7, '半座城')`.execute(db)
    await files.put(
      (async function* () {
        yield Buffer.from('half')
      })(),
    )
    throw new Error('the plug was pulled')
  })
  await expect(half).rejects.toThrow('the plug was pulled')
  expect(existsSync(join(dataDir, 'half-filled'))).toBe(true)

  const product = await open(async ({ db, files }) => {
    expect((await sql`select * from region`.execute(db)).rows).toEqual([])
    expect(await files.size('0'.repeat(64))).toBeUndefined()
    await sql`insert into region (id, name) values (8, '整座城')`.execute(db)
  })
  expect((await fetch(`${product.address}/api/health`)).status).toBe(200)
  const setup = { region: '青山市', name: '管理员', login: 'admin', password: 'correct horse battery' }
  const made = await fetch(`${product.address}/api/setup`, {
    method: 'POST',
    body: JSON.stringify(setup),
    headers: { 'content-type': 'application/json' },
  })
  expect(made.status).toBe(201)
  await product.close()

  const again = await open(async () => {
    throw new Error('filled twice')
  })
  const cookie = made.headers.get('set-cookie')!.split(';')[0]!
  expect((await fetch(`${again.address}/api/me`, { headers: { cookie } })).status).toBe(200)
  await again.close()
})
