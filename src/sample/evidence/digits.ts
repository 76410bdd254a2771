import { fillBox, type Box, type Canvas } from './canvas.ts'

/** Segments of a digit lit, as on a clock: top, upper left, upper right, middle, lower left, lower right, bottom. */
const lit: Record<string, string> = {
  '0': '1110111',
  '1': '0010010',
  '2': '1011101',
  '3': '1011011',
  '4': '0111010',
  '5': '1101011',
  '6': '1101111',
  '7': '1010010',
  '8': '1111111',
  '9': '1111011',
  '-': '0001000',
}

const segments = (x: number, y: number, size: number): Box[] => {
  const bar = Math.max(2, Math.round(size / 6))
  const half = size / 2
  const across = (top: number): Box => ({ x, y: y + top, w: half, h: bar })
  const upright = (left: number, top: number): Box => ({ x: x + left, y: y + top, w: bar, h: half })
  return [
    across(0),
    upright(0, 0),
    upright(half - bar, 0),
    across(half - bar / 2),
    upright(0, half),
    upright(half - bar, half),
    across(size - bar),
  ]
}

/** Digits and hyphens drawn as a camera stamps them; a space or a colon leaves a gap. */
export function stamp(on: Canvas, text: string, at: { x: number; y: number; size: number; colour: number }): void {
  ;[...text].forEach((sign, index) => {
    const x = at.x + index * at.size * 0.68
    if (sign === ':') {
      for (const part of [0.3, 0.65]) fillBox(on, { x: x + at.size * 0.2, y: at.y + at.size * part, w: 3, h: 3 }, at.colour)
      return
    }
    const pattern = lit[sign] ?? '0000000'
    segments(x, at.y, at.size).forEach((box, segment) => {
      if (pattern[segment] === '1') fillBox(on, box, at.colour)
    })
  })
}
