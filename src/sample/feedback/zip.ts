import { crc32, deflateRawSync } from 'node:zlib'

/** A zip of deflated text parts (PKWARE APPNOTE 4.3: local headers with their data, central directory, its end). All dated 1980-01-01. */

type Part = { name: Buffer; packed: Buffer; size: number; crc: number; offset: number }

/** The fields that a local header and a directory entry share. */
function shared({ packed, size, crc, name }: Part): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(0x0800, 2)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt16LE(0x21, 8)
  fields.writeUInt32LE(crc, 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(size, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}

const local = (part: Part): Buffer => Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared(part), part.name, part.packed])

function entry(part: Part): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(part.offset, 10)
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared(part), rest, part.name])
}

export function zip(files: readonly (readonly [name: string, text: string])[]): Uint8Array<ArrayBuffer> {
  let offset = 0
  const parts: Part[] = files.map(([name, text]) => {
    const data = Buffer.from(text, 'utf8')
    const part = { name: Buffer.from(name, 'utf8'), packed: deflateRawSync(data), size: data.length, crc: crc32(data), offset }
    offset += 30 + part.name.length + part.packed.length
    return part
  })
  const directory = Buffer.concat(parts.map(entry))
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...parts.map(local), directory, end]))
}
