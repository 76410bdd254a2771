import { crc32, deflateRawSync } from 'node:zlib'

export type ZipEntry = {
  name: string
  data: Uint8Array | string
  /** Lies a test wants told: the size written in the headers, and the encryption flag. */
  claimedSize?: number
  encrypted?: boolean
}

type Written = { local: Buffer; central: Buffer }

function header(entry: ZipEntry, packed: Buffer, offset: number): Written {
  const data = Buffer.from(entry.data)
  const name = Buffer.from(entry.name)
  const fields = Buffer.alloc(22)
  fields.writeUInt16LE(0x0800 | (entry.encrypted ? 1 : 0), 0)
  fields.writeUInt16LE(8, 2)
  fields.writeUInt32LE(crc32(data), 8)
  fields.writeUInt32LE(packed.length, 12)
  fields.writeUInt32LE(entry.claimedSize ?? data.length, 16)
  fields.writeUInt16LE(name.length, 20)
  const version = Buffer.from([20, 0])
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), version, fields, Buffer.alloc(2), name, packed])
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(offset, 10)
  const central = Buffer.concat([Buffer.from('PK\x01\x02'), version, version, fields, Buffer.alloc(2), tail, name])
  return { local, central }
}

/** Writes a zip by hand, so that tests can make the ones no honest program makes. */
export function makeZip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const { local, central } = header(entry, deflateRawSync(Buffer.from(entry.data)), offset)
    locals.push(local)
    centrals.push(central)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 8)
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...locals, directory, end]))
}
