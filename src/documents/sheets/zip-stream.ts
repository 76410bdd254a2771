import { once } from 'node:events'
import { crc32, createDeflateRaw } from 'node:zlib'

/** A part of a package, written as it comes. */
export type ZipPart = { name: string; data: AsyncIterable<string> | Iterable<string> }

type Done = { name: Buffer; crc: number; packed: number; size: number; offset: number }

const now = { time: 0, date: (46 << 9) | (1 << 5) | 1 }

/** Bit 3: sizes follow the data, because they are not known before. Bit 11: names are UTF-8. */
const flags = 0x0808

function localHeader(name: Buffer): Buffer {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(flags, 6)
  head.writeUInt16LE(8, 8)
  head.writeUInt16LE(now.time, 10)
  head.writeUInt16LE(now.date, 12)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, name])
}

function descriptor({ crc, packed, size }: Done): Buffer {
  const tail = Buffer.alloc(16)
  tail.writeUInt32LE(0x08074b50, 0)
  tail.writeUInt32LE(crc, 4)
  tail.writeUInt32LE(packed, 8)
  tail.writeUInt32LE(size, 12)
  return tail
}

function centralHeader({ name, crc, packed, size, offset }: Done): Buffer {
  const head = Buffer.alloc(46)
  head.writeUInt32LE(0x02014b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(20, 6)
  head.writeUInt16LE(flags, 8)
  head.writeUInt16LE(8, 10)
  head.writeUInt16LE(now.time, 12)
  head.writeUInt16LE(now.date, 14)
  head.writeUInt32LE(crc, 16)
  head.writeUInt32LE(packed, 20)
  head.writeUInt32LE(size, 24)
  head.writeUInt16LE(name.length, 28)
  head.writeUInt32LE(offset, 42)
  return Buffer.concat([head, name])
}

function endOf(parts: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts, 8)
  end.writeUInt16LE(parts, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

/** Packs text as it is pulled: no more of it lies in memory than the packer's own window. */
async function* packed(data: ZipPart['data'], done: Pick<Done, 'crc' | 'packed' | 'size'>): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw({ level: 6 })
  const feed = (async () => {
    for await (const text of data) {
      const bytes = Buffer.from(text)
      done.crc = crc32(bytes, done.crc)
      done.size += bytes.length
      if (!deflate.write(bytes)) await once(deflate, 'drain')
    }
    deflate.end()
  })()
  feed.catch((error: unknown) => deflate.destroy(error as Error))
  try {
    for await (const chunk of deflate as AsyncIterable<Buffer>) {
      done.packed += chunk.length
      yield chunk
    }
    await feed
  } finally {
    deflate.destroy()
  }
}

/** A zip package as a stream of bytes, in bounded memory whatever its parts hold (up to 4 GB, more than a sheet of a million rows). */
export async function* zipStream(parts: AsyncIterable<ZipPart> | Iterable<ZipPart>): AsyncGenerator<Uint8Array> {
  const written: Done[] = []
  let offset = 0
  for await (const part of parts) {
    const done: Done = { name: Buffer.from(part.name), crc: 0, packed: 0, size: 0, offset }
    const head = localHeader(done.name)
    yield head
    for await (const chunk of packed(part.data, done)) yield chunk
    const tail = descriptor(done)
    yield tail
    offset += head.length + done.packed + tail.length
    written.push(done)
  }
  const directory = Buffer.concat(written.map(centralHeader))
  yield directory
  yield endOf(written.length, directory.length, offset)
}
