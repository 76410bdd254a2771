import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { isId } from '#platform/ids.ts'

/** Files made for somebody to fetch, by the id of their record. Unlike the store of originals they go again. */
export type Shelf = {
  /** Whole or absent: a stream that breaks leaves nothing. Gives the size. */
  put: (id: string, source: AsyncIterable<Uint8Array>) => Promise<number>
  size: (id: string) => Promise<number | undefined>
  read: (id: string) => Readable
  remove: (id: string) => Promise<void>
}

async function write(path: string, source: AsyncIterable<Uint8Array>): Promise<number> {
  const file = await open(path, 'w', 0o600)
  let size = 0
  try {
    for await (const chunk of source) {
      size += chunk.length
      await file.writeFile(chunk)
    }
  } finally {
    await file.close()
  }
  return size
}

/** Opens the shelf of a directory; what a killed server was still writing is removed. */
export async function openShelf(dir: string): Promise<Shelf> {
  await mkdir(dir, { recursive: true })
  for (const name of await readdir(dir)) if (name.endsWith('.part')) await rm(join(dir, name), { force: true })
  const placeOf = (id: string): string => {
    if (!isId(id)) throw new RangeError(`not an id: ${id}`)
    return join(dir, id)
  }
  return {
    put: async (id, source) => {
      const place = placeOf(id)
      try {
        const size = await write(`${place}.part`, source)
        await rename(`${place}.part`, place)
        return size
      } catch (error) {
        await rm(`${place}.part`, { force: true })
        throw error
      }
    },
    size: async (id) => (await stat(placeOf(id)).catch(() => undefined))?.size,
    read: (id) => createReadStream(placeOf(id)),
    remove: (id) => rm(placeOf(id), { force: true }),
  }
}
