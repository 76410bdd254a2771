import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** A picture as its points, three bytes each. */
export type Points = { width: number; height: number; rgb: Uint8Array }

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function* chunksOf(png: Buffer): Generator<[string, Buffer]> {
  for (let at = signature.length; at < png.length;) {
    const size = png.readUInt32BE(at)
    yield [png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + size)]
    at += size + 12
  }
}

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner
}

const predicted: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
]

/** What a screenshot holds: eight bits a colour, not interlaced, with or without opacity. */
export function pointsOf(png: Buffer): Points {
  const chunks = [...chunksOf(png)]
  const head = chunks.find(([kind]) => kind === 'IHDR')![1]
  const [width, height, kind] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9]]
  if (head[8] !== 8 || head[12] !== 0 || (kind !== 2 && kind !== 6)) throw new Error('not a screenshot')
  const step = kind === 6 ? 4 : 3
  const lines = inflateSync(Buffer.concat(chunks.flatMap(([name, data]) => (name === 'IDAT' ? [data] : []))))
  const span = width * step
  const rgb = new Uint8Array(width * height * 3)
  let above = new Uint8Array(span)
  for (let y = 0; y < height; y++) {
    const from = y * (span + 1)
    const guess = predicted[lines[from]!]!
    const line = new Uint8Array(span)
    for (let x = 0; x < span; x++) line[x] = lines[from + 1 + x]! + guess(line[x - step] ?? 0, above[x]!, above[x - step] ?? 0)
    for (let x = 0; x < width; x++) rgb.set(line.subarray(x * step, x * step + 3), (y * width + x) * 3)
    above = line
  }
  return { width, height, rgb }
}

type Counted = { colour: number; n: number }
const shifts = [16, 8, 0] as const
const part = (colour: number, shift: number): number => (colour >> shift) & 255

const widest = (box: readonly Counted[]): { shift: number; reach: number } => {
  const reaches = shifts.map((shift) => {
    let [low, high] = [255, 0]
    for (const { colour } of box) [low, high] = [Math.min(low, part(colour, shift)), Math.max(high, part(colour, shift))]
    return { shift, reach: high - low }
  })
  return reaches.reduce((a, b) => (b.reach > a.reach ? b : a))
}

/** The colours split in two where half of the points lie on each side. */
function halves(box: Counted[]): [Counted[], Counted[]] {
  const { shift } = widest(box)
  const inOrder = box.toSorted((a, b) => part(a.colour, shift) - part(b.colour, shift))
  const half = inOrder.reduce((sum, one) => sum + one.n, 0) / 2
  let [at, sum] = [0, 0]
  while (at < inOrder.length - 1 && sum + inOrder[at]!.n <= half) sum += inOrder[at++]!.n
  const cut = Math.max(1, at)
  return [inOrder.slice(0, cut), inOrder.slice(cut)]
}

const middle = (box: readonly Counted[]): number => {
  const all = box.reduce((sum, one) => sum + one.n, 0)
  const mean = (shift: number): number => Math.round(box.reduce((sum, one) => sum + part(one.colour, shift) * one.n, 0) / all)
  return shifts.reduce<number>((colour, shift) => colour | (mean(shift) << shift), 0)
}

/** At most so many colours for a picture, and which of them each colour becomes: what covers much stays as it is. */
function paletteOf(counted: Counted[], most: number): { palette: number[]; become: Map<number, number> } {
  const common = counted.toSorted((a, b) => b.n - a.n)
  const kept = common.slice(0, counted.length <= most ? most : most >> 1)
  const boxes = kept.map((one) => [one])
  const rest = common.slice(kept.length)
  if (rest.length > 0) {
    const cut = [rest]
    while (boxes.length + cut.length < most) {
      const next = cut.toSorted((a, b) => widest(b).reach * b.length - widest(a).reach * a.length)[0]!
      if (next.length < 2) break
      cut.splice(cut.indexOf(next), 1, ...halves(next))
    }
    boxes.push(...cut)
  }
  return { palette: boxes.map(middle), become: new Map(boxes.flatMap((box, at) => box.map(({ colour }) => [colour, at] as const))) }
}

function chunk(kind: string, data: Uint8Array): Buffer {
  const said = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(said))
  return Buffer.concat([size, said, check])
}

/** The same picture with a palette: a screenshot has few colours, and takes a third of the room so. */
export function smallPng(png: Buffer, most = 256): Buffer {
  const { width, height, rgb } = pointsOf(png)
  const counts = new Map<number, number>()
  const colours = new Uint32Array(width * height)
  for (let at = 0; at < colours.length; at++) {
    const colour = (rgb[at * 3]! << 16) | (rgb[at * 3 + 1]! << 8) | rgb[at * 3 + 2]!
    colours[at] = colour
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const { palette, become } = paletteOf(
    [...counts].map(([colour, n]) => ({ colour, n })),
    most,
  )
  const lines = Buffer.alloc((width + 1) * height)
  for (let at = 0; at < colours.length; at++) lines[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = become.get(colours[at]!)!
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const table = Buffer.from(palette.flatMap((colour) => shifts.map((shift) => part(colour, shift))))
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}
