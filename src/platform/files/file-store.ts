import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
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

/** A kept file of another length was damaged by the disk or by hand; the bytes just received are the right ones. */
async function keep(dir: string, from: string, stored: StoredFile): Promise<void> {
  const place = placeOf(dir, stored.sha256)
  if ((await sizeAt(place)) === stored.size) return rm(from, { force: true })
  await mkdir(dirname(place), { recursive: true })
  await rename(from, place)
  await syncFolder(dirname(place))
}

async function digest(source: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of source) hash.update(chunk)
  return hash.digest('hex')
}

/** Opens the store of a directory; what a killed server was still receiving is removed. */
export async function openFileStore(dir: string): Promise<FileStore> {
  const arriving = join(dir, 'arriving')
  await mkdir(arriving, { recursive: true })
  for (const name of await readdir(arriving)) await rm(join(arriving, name), { force: true })

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
  }
}
