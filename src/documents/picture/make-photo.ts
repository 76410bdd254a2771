/** The smallest JPEG that carries what a camera writes, for tests: an APP1 segment and an end. */

type Entry = { tag: number; type: 2 | 4 | 5; value: string | number | readonly (readonly [number, number])[] }

const bytesOf = ({ type, value }: Entry): Buffer => {
  if (type === 2) return Buffer.from(`${value as string}\0`)
  if (type === 4) {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32LE(value as number)
    return bytes
  }
  const pairs = value as readonly (readonly [number, number])[]
  const bytes = Buffer.alloc(pairs.length * 8)
  for (const [index, [over, under]] of pairs.entries()) {
    bytes.writeUInt32LE(over, index * 8)
    bytes.writeUInt32LE(under, index * 8 + 4)
  }
  return bytes
}

const sizes = { 2: 1, 4: 4, 5: 8 }

/** One directory of the TIFF structure at a place; values longer than four bytes follow it. */
function directory(entries: readonly Entry[], at: number): Buffer {
  const head = Buffer.alloc(2 + entries.length * 12 + 4)
  head.writeUInt16LE(entries.length)
  const tails: Buffer[] = []
  let free = at + head.length
  for (const [index, entry] of entries.entries()) {
    const bytes = bytesOf(entry)
    const place = 2 + index * 12
    head.writeUInt16LE(entry.tag, place)
    head.writeUInt16LE(entry.type, place + 2)
    head.writeUInt32LE(bytes.length / sizes[entry.type], place + 4)
    if (bytes.length <= 4) bytes.copy(head, place + 8)
    else {
      head.writeUInt32LE(free, place + 8)
      tails.push(bytes)
      free += bytes.length
    }
  }
  return Buffer.concat([head, ...tails])
}

export type Written = {
  make?: string
  model?: string
  taken?: string
  offset?: string
  gps?: { north: readonly [number, number, number]; east: readonly [number, number, number] }
}

const whole = (parts: readonly number[]): (readonly [number, number])[] => parts.map((part) => [Math.round(part * 100), 100] as const)

const box = (type: string, ...parts: Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

/** The same facts as a telephone keeps them in a HEIC file: an item of its own, whose place a table at the beginning says. */
export function makeHeic(written: Written): Uint8Array {
  const tiff = makePhoto(written).subarray(12, -2)
  const exif = Buffer.concat([Buffer.from([0, 0, 0, 6]), Buffer.from('Exif\0\0', 'latin1'), tiff])
  const ftyp = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1'))
  const infe = box('infe', Buffer.from([2, 0, 0, 0, 0, 1, 0, 0]), Buffer.from('Exif\0', 'latin1'))
  const meta = (offset: number): Buffer => {
    const place = Buffer.alloc(8)
    place.writeUInt32BE(offset)
    place.writeUInt32BE(exif.length, 4)
    return box(
      'meta',
      Buffer.alloc(4),
      box('iinf', Buffer.from([0, 0, 0, 0, 0, 1]), infe),
      box('iloc', Buffer.from([0, 0, 0, 0, 0x44, 0, 0, 1, 0, 1, 0, 0, 0, 1]), place),
    )
  }
  const head = Buffer.concat([ftyp, meta(0)])
  return Buffer.concat([ftyp, meta(head.length + 8), box('mdat', exif)])
}

export function makePhoto({ make, model, taken, offset, gps }: Written): Uint8Array {
  const exif: Entry[] = [
    ...(taken === undefined ? [] : [{ tag: 0x9003, type: 2, value: taken } as const]),
    ...(offset === undefined ? [] : [{ tag: 0x9011, type: 2, value: offset } as const]),
  ]
  const place: Entry[] = gps
    ? [
        { tag: 1, type: 2, value: 'N' },
        { tag: 2, type: 5, value: whole(gps.north) },
        { tag: 3, type: 2, value: 'E' },
        { tag: 4, type: 5, value: whole(gps.east) },
      ]
    : []
  const first = (exifAt: number, gpsAt: number): Entry[] => [
    ...(make === undefined ? [] : [{ tag: 0x010f, type: 2, value: make } as const]),
    ...(model === undefined ? [] : [{ tag: 0x0110, type: 2, value: model } as const]),
    { tag: 0x8769, type: 4, value: exifAt },
    ...(gps ? [{ tag: 0x8825, type: 4, value: gpsAt } as const] : []),
  ]
  const exifAt = 8 + directory(first(0, 0), 8).length
  const gpsAt = exifAt + directory(exif, exifAt).length
  const head = Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0])
  const tiff = Buffer.concat([head, directory(first(exifAt, gpsAt), 8), directory(exif, exifAt), directory(place, gpsAt)])
  const segment = Buffer.concat([Buffer.from('Exif\0\0'), tiff])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(segment.length + 2)
  return new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1]), length, segment, Buffer.from([0xff, 0xd9])]))
}
