import { crc32, deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pointsOf, smallPng } from './small-png.ts'

type Point = readonly [red: number, green: number, blue: number]

const chunk = (kind: string, data: Uint8Array): Buffer => {
  const said = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const framed = Buffer.alloc(said.length + 8)
  framed.writeUInt32BE(data.length)
  framed.set(said, 4)
  framed.writeUInt32BE(crc32(said), said.length + 4)
  return framed
}

/** As a browser writes it: each line with another of the five ways of guessing it from its neighbours. */
function picture(width: number, height: number, at: (x: number, y: number) => Point): Buffer {
  const span = width * 3
  const plain = Array.from({ length: height }, (_, y) => Array.from({ length: width }, (__, x) => at(x, y)).flat())
  const guesses = [
    () => 0,
    (a: number) => a,
    (_: number, b: number) => b,
    (a: number, b: number) => (a + b) >> 1,
    (a: number, b: number, c: number) =>
      [a, b, c].reduce((best, one) => (Math.abs(a + b - c - one) < Math.abs(a + b - c - best) ? one : best), a),
  ]
  const lines = plain.map((line, y) => [
    y % 5,
    ...Array.from(
      { length: span },
      (_, x) => (line[x]! - guesses[y % 5]!(line[x - 3] ?? 0, plain[y - 1]?.[x] ?? 0, plain[y - 1]?.[x - 3] ?? 0)) & 255,
    ),
  ])
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Uint8Array.from(lines.flat()))),
    chunk('IEND', new Uint8Array()),
  ])
}

/** A picture with a palette, read back. */
function shown(png: Buffer): { colours: Set<number>; first: number[] } {
  const at = (kind: string): Buffer => {
    const start = png.indexOf(kind, 0, 'latin1')
    return png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4))
  }
  const table = at('PLTE')
  return {
    colours: new Set(Array.from({ length: table.length / 3 }, (_, one) => table.readUIntBE(one * 3, 3))),
    first: [...table.subarray(0, 3)],
  }
}

test('a screenshot is read as it was drawn, whatever its lines were guessed from', () => {
  const at = (x: number, y: number): Point => [(x * 7) & 255, (y * 11) & 255, (x * y) & 255]
  const { width, height, rgb } = pointsOf(picture(20, 12, at))
  expect([width, height]).toEqual([20, 12])
  expect([...rgb]).toEqual(Array.from({ length: 12 }, (_, y) => Array.from({ length: 20 }, (__, x) => at(x, y))).flat(2))
})

test('few colours stay what they are', () => {
  const at = (x: number): Point => (x < 5 ? [255, 255, 255] : [23, 107, 58])
  expect(shown(smallPng(picture(10, 10, at))).colours).toEqual(new Set([0xffffff, 0x176b3a]))
})

test('many colours become at most as many as asked for; what covers most is not changed', () => {
  const at = (x: number, y: number): Point => (y < 30 ? [245, 245, 245] : [x * 2, y, (x + y) & 255])
  const { colours, first } = shown(smallPng(picture(120, 60, at), 32))
  expect(colours.size).toBeLessThanOrEqual(32)
  expect(first).toEqual([245, 245, 245])
})
