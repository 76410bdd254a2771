import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { FileTooLarge, openFileStore } from './file-store.ts'

const root = await mkdtemp(join(tmpdir(), 'rectify-files-'))
const store = await openFileStore(join(root, 'a'))
afterAll(() => rm(root, { recursive: true, force: true }))

async function* of(...parts: (string | Buffer | Error)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (part instanceof Error) throw part
    yield Buffer.from(part)
  }
}
const filesIn = async (dir: string): Promise<string[]> =>
  (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
const sha = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex')

test('what comes in comes out, byte for byte, under its own digest', async () => {
  const bytes = randomBytes(300_000)
  const stored = await store.put(of(bytes.subarray(0, 1), bytes.subarray(1, 200_000), bytes.subarray(200_000)))
  expect(stored).toEqual({ sha256: sha(bytes), size: 300_000 })
  const parts: Buffer[] = []
  for await (const part of store.read(stored.sha256)) parts.push(part as Buffer)
  expect(Buffer.concat(parts).equals(bytes)).toBe(true)
  expect([await store.size(stored.sha256), await store.verify(stored.sha256)]).toEqual([300_000, true])
})

test('the same bytes are kept once', async () => {
  const before = (await filesIn(root)).length
  await store.put(of('同一份材料'))
  await store.put(of('同一份', '材料'))
  expect((await filesIn(root)).length).toBe(before + 1)
})

test.each([
  ['a stream that breaks', of('half', new Error('cut')), 'cut'],
  ['a full disk', of('half', Object.assign(new Error('no space left'), { code: 'ENOSPC' })), 'no space left'],
])('%s leaves nothing', async (_, source, words) => {
  const before = await filesIn(root)
  await expect(store.put(source)).rejects.toThrow(words)
  expect(await filesIn(root)).toEqual(before)
})

test('a file longer than allowed is cut off as soon as it is too long, and leaves nothing', async () => {
  const before = await filesIn(root)
  let given = 0
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield Buffer.alloc((given += 1000) && 1000)
  }
  await expect(store.receive(endless(), 5000)).rejects.toThrow(FileTooLarge)
  expect(given).toBe(6000)
  expect(await filesIn(root)).toEqual(before)
})

test('what has arrived is not in the store until it is kept, and may be dropped', async () => {
  const arrived = await store.receive(of('not yet'), 100)
  expect(await store.size(arrived.sha256)).toBeUndefined()
  await arrived.drop()
  expect(await filesIn(join(root, 'a', 'arriving'))).toEqual([])
})

test('what a killed server left half-received is gone after the next start', async () => {
  await writeFile(join(root, 'a', 'arriving', 'left-over'), 'half')
  await openFileStore(join(root, 'a'))
  expect(await filesIn(join(root, 'a', 'arriving'))).toEqual([])
})

test('a damaged file is noticed, and healed when its bytes come again', async () => {
  const { sha256 } = await store.put(of('evidence'))
  const place = (await filesIn(root)).find((path) => path.endsWith(sha256))!
  await rm(place)
  await writeFile(place, 'evil')
  expect(await store.verify(sha256)).toBe(false)
  await store.put(of('evidence'))
  expect([await store.verify(sha256), await readFile(place, 'utf8'), await text(store.read(sha256))]).toEqual([
    true,
    'evidence',
    'evidence',
  ])
})

test('a name that is no digest reaches no file', async () => {
  expect(() => store.read('../../../../etc/passwd')).toThrow('not a SHA-256')
  expect(await store.verify('0'.repeat(64))).toBe(false)
})

const small = join(root, 'small')
const mounted = ((): boolean => {
  try {
    execFileSync('mkdir', [small])
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', small], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()
afterAll(() => void (mounted && execFileSync('umount', [small])))

test.skipIf(!mounted)('on a disk that is really full, nothing half-written stays and small files still fit', async () => {
  const tight = await openFileStore(small)
  await expect(tight.put(of(randomBytes(200_000), randomBytes(200_000)))).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(await filesIn(small)).toEqual([])
  await tight.put(of('small'))
  expect(await tight.verify(sha('small'))).toBe(true)
})
