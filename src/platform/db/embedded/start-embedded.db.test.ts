import { execFileSync } from 'node:child_process'
import { readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerOf, embedded, goneAfter, temporaryDir } from '#test/embedded.ts'

test('starts from nothing, safe and closed to others; stops without a trace; starts again with its data', async () => {
  const dataDir = await temporaryDir()
  const first = await embedded({ dataDir, fsync: true })
  const setting = (name: string) => answerOf<string>(first.connection, `current_setting('${name}')`)
  expect(await setting('fsync')).toBe('on')
  expect(await setting('data_checksums')).toBe('on')
  expect(await setting('full_page_writes')).toBe('on')
  expect(await setting('listen_addresses')).toBe('')
  expect(await setting('plan_cache_mode')).toBe('force_custom_plan')
  expect(await answerOf(first.connection, "show_trgm('漏水')")).not.toEqual([])
  expect(await answerOf(first.connection, "'漏水' ~ '^\\w+$'")).toBe(true)
  expect((await stat(first.connection.host!)).mode & 0o777).toBe(0o700)
  expect((await stat(join(dataDir, 'pg'))).mode & 0o777).toBe(0o700)
  await answerOf(first.connection, "lo_from_bytea(4711, '\\x6162')")
  const { pid } = first
  await first.stop()
  expect(await goneAfter(pid)).toBeLessThan(100)
  expect(await readdir(join(dataDir, 'pg'))).not.toContain('postmaster.pid')
  expect(await readdir(dataDir)).not.toContain('run')

  const began = Date.now()
  const second = await embedded({ dataDir, fsync: true })
  expect(Date.now() - began).toBeLessThan(15_000)
  expect(await answerOf(second.connection, "convert_from(lo_get(4711), 'UTF8')")).toBe('ab')
})

test('a data directory with a long path is served through a short socket', async () => {
  const dataDir = join(await temporaryDir(), '很长的目录名'.repeat(8))
  const started = await embedded({ dataDir })
  expect(await answerOf(started.connection, '1')).toBe(1)
  expect(started.connection.host!.startsWith(dataDir)).toBe(false)
  await started.stop()
  await expect(stat(started.connection.host!)).rejects.toThrow('ENOENT')
})

test('half-made clusters are cleared away, and what another version made is refused untouched', async () => {
  const dataDir = await temporaryDir()
  const half = join(dataDir, 'pg.new-abc123')
  execFileSync('mkdir', ['-p', join(half, 'base')])
  await writeFile(join(half, 'PG_VERSION'), '18\n')
  const started = await embedded({ dataDir })
  expect(await readdir(dataDir)).not.toContain('pg.new-abc123')
  await started.stop()
  const version = join(dataDir, 'pg', 'PG_VERSION')
  await writeFile(version, '17\n')
  await expect(embedded({ dataDir })).rejects.toMatchObject({ code: 'data-other-version', values: { found: '17', wanted: '18' } })
  expect(await readFile(version, 'utf8')).toBe('17\n')
})

test('a data directory that cannot be written is named', async () => {
  const file = join(await temporaryDir(), 'file')
  await writeFile(file, '')
  await expect(embedded({ dataDir: join(file, 'data') })).rejects.toMatchObject({ code: 'data-not-writable' })
})
