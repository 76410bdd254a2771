import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { createHash, randomUUID, type Hash } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'

export type StoredFile = { sha256: string; size: number }

/** A file that has arrived whole and lies on the disk, but is not in the store until it is kept. */
export type Arrived = StoredFile & { keep: () => Promise<void>; drop: () => Promise<void> }

export class FileTooLarge extends Error {
  readonly limit: number
  constructor(limit: number) {
    super(`file larger than ${limit} bytes`)
    this.limit = limit
  }
}

/** Original bytes under their own SHA-256. A file is whole or absent, never changed, and the same bytes are kept once. */
export type FileStore = {
  /** Writes a stream beside the store; a stream that breaks, is too long, or finds the disk full leaves nothing. */
  receive: (source: AsyncIterable<Uint8Array>, limit: number) => Promise<Arrived>
  /** `receive` and `keep` in one, for what comes from inside. */
  put: (source: AsyncIterable<Uint8Array>, limit?: number) => Promise<StoredFile>
  size: (sha256: string) => Promise<number | undefined>
  read: (sha256: string) => Readable
  /** Reads the bytes again: are they still those that gave the file its name? */
  verify: (sha256: string) => Promise<boolean>
  /** The files that nobody has sent since an instant (in milliseconds), in their order. */
  olderThan: (before: number) => AsyncIterable<string>
  /** Removes a file that nobody has sent since an instant, not even while it is being removed; whether it did. */
  remove: (sha256: string, before: number) => Promise<boolean>
}

const nameShape = /^[0-9a-f]{64}$/

/** Two levels of 256 folders keep every folder small for millions of files. */
function placeOf(dir: string, sha256: string): string {
  if (!nameShape.test(sha256)) throw new RangeError(`not a SHA-256: ${sha256}`)
  return join(dir, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
}

const sizeAt = async (path: string): Promise<number | undefined> => (await stat(path).catch(() => undefined))?.size

const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function write(path: string, source: AsyncIterable<Uint8Array>, limit: number): Promise<StoredFile> {
  const file = await open(path, 'wx', 0o600)
  const hash: Hash = createHash('sha256')
  let size = 0
  try {
    for await (const chunk of source) {
      size += chunk.length
      if (size > limit) throw new FileTooLarge(limit)
      hash.update(chunk)
      await file.writeFile(chunk)
    }
    await file.chmod(0o440)
    await file.sync()
  } finally {
    await file.close()
  }
  return { sha256: hash.digest('hex'), size }
}

/** Whether the bytes lie there already; then they are as young as those just received, and no sweep takes them. */
async function isKept(place: string, size: number): Promise<boolean> {
  if ((await sizeAt(place)) !== size) return false
  const now = new Date()
  return utimes(place, now, now).then(
    () => true,
    () => false,
  )
}

/** A kept file of another length was damaged by the disk or by hand; the bytes just received are the right ones. */
async function keep(dir: string, from: string, stored: StoredFile): Promise<void> {
  const place = placeOf(dir, stored.sha256)
  if (await isKept(place, stored.size)) return rm(from, { force: true })
  await mkdir(dirname(place), { recursive: true })
  await rename(from, place)
  await syncFolder(dirname(place))
}

async function digest(source: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of source) hash.update(chunk)
  return hash.digest('hex')
}

const ageOf = async (path: string): Promise<number> => (await stat(path).catch(() => undefined))?.mtimeMs ?? Number.POSITIVE_INFINITY

async function* olderThan(dir: string, before: number): AsyncGenerator<string> {
  const shelf = /^[0-9a-f]{2}$/
  const shelvesIn = async (path: string): Promise<string[]> => (await readdir(path)).filter((name) => shelf.test(name)).toSorted()
  for (const first of await shelvesIn(dir))
    for (const second of await shelvesIn(join(dir, first)))
      for (const name of (await readdir(join(dir, first, second))).toSorted())
        if (nameShape.test(name) && (await ageOf(join(dir, first, second, name))) < before) yield name
}

/** Puts aside first and looks again: whoever sends the same bytes at this moment finds the place empty, or has made them young. */
async function remove(dir: string, sha256: string, before: number): Promise<boolean> {
  const [place, aside] = [placeOf(dir, sha256), join(dir, 'leaving', sha256)]
  if ((await ageOf(place)) >= before) return false
  await rename(place, aside)
  if ((await ageOf(aside)) < before) {
    await rm(aside)
    return true
  }
  await putBack(dir, sha256)
  return false
}

async function putBack(dir: string, sha256: string): Promise<void> {
  const [place, aside] = [placeOf(dir, sha256), join(dir, 'leaving', sha256)]
  await ((await sizeAt(place)) === undefined ? rename(aside, place) : rm(aside))
}

/** Opens the store of a directory; what a killed server was still receiving is removed, what it was about to remove is put back. */
export async function openFileStore(dir: string): Promise<FileStore> {
  const [arriving, leaving] = [join(dir, 'arriving'), join(dir, 'leaving')]
  for (const folder of [arriving, leaving]) await mkdir(folder, { recursive: true })
  for (const name of await readdir(arriving)) await rm(join(arriving, name), { force: true })
  for (const name of await readdir(leaving)) if (nameShape.test(name)) await putBack(dir, name)

  const receive: FileStore['receive'] = async (source, limit) => {
    const path = join(arriving, randomUUID())
    const drop = (): Promise<void> => rm(path, { force: true })
    try {
      const stored = await write(path, source, limit)
      return { ...stored, keep: () => keep(dir, path, stored), drop }
    } catch (error) {
      await drop()
      throw error
    }
  }
  return {
    receive,
    put: async (source, limit = Number.MAX_SAFE_INTEGER) => {
      const { sha256, size, keep: keepIt } = await receive(source, limit)
      await keepIt()
      return { sha256, size }
    },
    size: (sha256) => sizeAt(placeOf(dir, sha256)),
    read: (sha256) => createReadStream(placeOf(dir, sha256)),
    verify: async (sha256) => {
      const place = placeOf(dir, sha256)
      return (await sizeAt(place)) !== undefined && (await digest(createReadStream(place))) === sha256
    },
    olderThan: (before) => olderThan(dir, before),
    remove: (sha256, before) => remove(dir, sha256, before),
  }
}
