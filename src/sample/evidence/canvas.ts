/** A picture drawn by simple shapes: no font, no library. Colours are 0xRRGGBB. */

export type Canvas = { readonly width: number; readonly height: number; readonly pixels: Uint8Array }
export type Point = readonly [x: number, y: number]
export type Box = { x: number; y: number; w: number; h: number }

export const canvas = (width: number, height: number): Canvas => ({ width, height, pixels: new Uint8Array(width * height * 3) })

/** One horizontal run of a colour: what every shape is made of. */
function run(on: Canvas, y: number, [from, to]: Point, colour: number): void {
  if (y < 0 || y >= on.height) return
  const first = Math.max(0, Math.round(from))
  const last = Math.min(on.width, Math.round(to))
  for (let x = first, at = (y * on.width + first) * 3; x < last; x++) {
    on.pixels[at++] = colour >> 16
    on.pixels[at++] = (colour >> 8) & 255
    on.pixels[at++] = colour & 255
  }
}

export function fillBox(on: Canvas, { x, y, w, h }: Box, colour: number): void {
  for (let row = Math.round(y); row < Math.round(y + h); row++) run(on, row, [x, x + w], colour)
}

export function fillPolygon(on: Canvas, points: readonly Point[], colour: number): void {
  const top = Math.floor(Math.min(...points.map(([, y]) => y)))
  const bottom = Math.ceil(Math.max(...points.map(([, y]) => y)))
  for (let y = top; y <= bottom; y++) {
    const crossings = crossingsAt(points, y + 0.5)
    for (let i = 0; i + 1 < crossings.length; i += 2) run(on, y, [crossings[i]!, crossings[i + 1]!], colour)
  }
}

function crossingsAt(points: readonly Point[], y: number): number[] {
  const list: number[] = []
  points.forEach(([x1, y1], index) => {
    const [x2, y2] = points[(index + 1) % points.length]!
    if (y1 > y !== y2 > y) list.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
  })
  return list.toSorted((a, b) => a - b)
}

export function fillEllipse(on: Canvas, { x, y, w, h }: Box, colour: number): void {
  for (let row = Math.floor(y - h); row <= y + h; row++) {
    const part = 1 - ((row - y) / h) ** 2
    if (part > 0) run(on, row, [x - w * Math.sqrt(part), x + w * Math.sqrt(part)], colour)
  }
}

export const mix = (a: number, b: number, part: number): number => {
  const channel = (shift: number) => Math.round(((a >> shift) & 255) * (1 - part) + ((b >> shift) & 255) * part) << shift
  return channel(16) | channel(8) | channel(0)
}

/** Colours running from top to bottom in bands, so that the picture stays small. */
export function fade(on: Canvas, { x, y, w, h }: Box, from: number, to: number): void {
  const bands = 24
  for (let band = 0; band < bands; band++) {
    const top = y + (h * band) / bands
    fillBox(on, { x, y: top, w, h: y + (h * (band + 1)) / bands - top + 1 }, mix(from, to, band / (bands - 1)))
  }
}
