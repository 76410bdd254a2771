import { crc32, deflateSync } from 'node:zlib'
import type { Canvas } from './canvas.ts'

/** A PNG of 8-bit RGB without filters (PNG specification, third edition: signature, IHDR, IDAT, IEND). */

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

function header({ width, height }: Canvas): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set([8, 2, 0, 0, 0], 8)
  return data
}

/** Each line of pixels behind a zero: its filter is none. */
function lines({ width, height, pixels }: Canvas): Buffer {
  const stride = width * 3
  const data = Buffer.alloc((stride + 1) * height)
  for (let y = 0; y < height; y++) data.set(pixels.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1)
  return data
}

export const pngOf = (picture: Canvas): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', header(picture)),
      chunk('IDAT', deflateSync(lines(picture), { level: 5 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
