import type { Random } from '#sample/random.ts'
import { fade, fillBox, fillEllipse, fillPolygon, mix, type Canvas } from './canvas.ts'

/** Scenes under a roof, and the notice board outside the door. */

function room(on: Canvas, chance: Random, floorAt: number): void {
  const wall = chance.pick([0xeee9df, 0xe3ebe9, 0xf0ead8, 0xe6e6ee])
  fade(on, { x: 0, y: 0, w: on.width, h: floorAt }, wall, mix(wall, 0x8a8f94, 0.18))
  fade(on, { x: 0, y: floorAt, w: on.width, h: on.height - floorAt }, 0xb9a98f, 0x94826a)
  for (let x = 40; x < on.width; x += 130) fillBox(on, { x, y: 14, w: 70, h: 8 }, 0xfffdf0)
}

/** Lines of writing too far away to read. */
function writing(on: Canvas, chance: Random, paper: { x: number; y: number; w: number; h: number }): void {
  fillBox(on, paper, 0xfcfbf6)
  fillBox(on, { x: paper.x + paper.w * 0.25, y: paper.y + 6, w: paper.w * 0.5, h: 4 }, 0xa5443c)
  for (let y = paper.y + 16; y < paper.y + paper.h - 8; y += 7)
    fillBox(on, { x: paper.x + 6, y, w: (paper.w - 12) * (0.6 + chance.next() * 0.4), h: 2 }, 0x8b8f94)
}

export function noticeBoard(on: Canvas, chance: Random): void {
  fade(on, { x: 0, y: 0, w: on.width, h: 250 }, 0xcfe2ee, 0xf4f1e6)
  fillBox(on, { x: 0, y: 236, w: on.width, h: 84 }, 0xa9b58c)
  const frame = chance.pick([0x9c2f2b, 0x2f5d8a, 0x3c6b4f])
  for (const x of [60, 408]) fillBox(on, { x, y: 60, w: 12, h: 216 }, 0x8c9298)
  fillPolygon(
    on,
    [
      [34, 58],
      [240, 22],
      [446, 58],
    ],
    frame,
  )
  fillBox(on, { x: 46, y: 56, w: 388, h: 166 }, frame)
  fillBox(on, { x: 56, y: 86, w: 368, h: 126 }, 0xd9e5ea)
  const papers = chance.whole(4, 6)
  const w = 360 / papers
  for (let i = 0; i < papers; i++) writing(on, chance, { x: 62 + i * w, y: 92 + chance.whole(0, 6), w: w - 10, h: chance.whole(80, 108) })
  for (let i = 0; i < 6; i++) fillBox(on, { x: 160 + i * 28, y: 64, w: 16, h: 14 }, 0xfdf3cf)
}

export function canteen(on: Canvas, chance: Random): void {
  room(on, chance, 170)
  fillBox(on, { x: 20, y: 70, w: 440, h: 60 }, 0xb8c4c9)
  for (let x = 34; x < 440; x += 62) {
    fillBox(on, { x, y: 82, w: 48, h: 30 }, 0x5a6a70)
    fillEllipse(on, { x: x + 24, y: 98, w: 17, h: 8 }, chance.pick([0xd9903f, 0x7fae4e, 0xe3d5a8, 0xb85a3c]))
  }
  fillBox(on, { x: 20, y: 130, w: 440, h: 44 }, 0xdfe5e7)
  for (let row = 0; row < 2; row++)
    for (let i = 0; i < 3; i++) {
      const x = 40 + i * 150 + row * 14
      const y = 200 + row * 58
      fillBox(on, { x, y, w: 112, h: 14 }, chance.pick([0xe9c46a, 0xd8b28a, 0xcfd8dc]))
      for (const dx of [8, 98]) fillBox(on, { x: x + dx, y: y + 14, w: 6, h: 26 }, 0x7b8388)
      for (const dx of [18, 62]) fillEllipse(on, { x: x + dx + 14, y: y + 3, w: 13, h: 5 }, 0xfafafa)
    }
}

export function shelves(on: Canvas, chance: Random): void {
  room(on, chance, 268)
  const colours = [0xc58b53, 0xd2a46d, 0x8aa5b8, 0xb8bfc4, 0x9aab7d]
  for (const left of [26, 254]) {
    for (const x of [left, left + 194]) fillBox(on, { x, y: 44, w: 7, h: 236 }, 0x4f6d8c)
    for (let level = 0; level < 4; level++) {
      const foot = 100 + level * 56
      fillBox(on, { x: left, y: foot, w: 200, h: 6 }, 0xd98a2b)
      for (let x = left + 10; x < left + 176;) {
        const w = chance.whole(22, 46)
        const h = chance.whole(18, 42)
        if (x + w < left + 194 && chance.next() < 0.9) {
          fillBox(on, { x, y: foot - h, w, h }, chance.pick(colours))
          fillBox(on, { x: x + 4, y: foot - h + 6, w: 12, h: 7 }, 0xfdfbf3)
        }
        x += w + 4
      }
    }
  }
}

export function counter(on: Canvas, chance: Random): void {
  room(on, chance, 196)
  fillBox(on, { x: 0, y: 40, w: on.width, h: 30 }, chance.pick([0x2d6ca2, 0xa33a34, 0x3f7d62]))
  for (let i = 0; i < 4; i++) {
    const x = 18 + i * 116
    fillBox(on, { x: x + 24, y: 46, w: 56, h: 18 }, 0xf7f7ee)
    fillBox(on, { x: x + 8, y: 82, w: 92, h: 84 }, 0xcfe0e6)
    if (chance.next() < 0.8) {
      fillEllipse(on, { x: x + 54, y: 116, w: 12, h: 14 }, 0xe8c3a0)
      fillEllipse(on, { x: x + 54, y: 106, w: 13, h: 8 }, 0x3b3431)
      fillPolygon(
        on,
        [
          [x + 30, 166],
          [x + 40, 132],
          [x + 68, 132],
          [x + 78, 166],
        ],
        chance.pick([0x3a5a78, 0x5c6f4d, 0x6b4a5e]),
      )
    }
  }
  fillBox(on, { x: 0, y: 164, w: on.width, h: 14 }, 0xd7c3a2)
  fillBox(on, { x: 0, y: 178, w: on.width, h: 52 }, 0xb89f78)
  for (let i = 0; i < 4; i++) fillBox(on, { x: 50 + i * 112, y: 258, w: 52, h: 12 }, 0x47688a)
  for (let i = 0; i < 4; i++) fillBox(on, { x: 50 + i * 112, y: 236, w: 52, h: 20 }, 0x5b80a5)
}

export function cabinet(on: Canvas, chance: Random): void {
  room(on, chance, 266)
  for (let i = 0; i < 3; i++) {
    const x = 28 + i * 146
    fillBox(on, { x, y: 46, w: 132, h: 232 }, 0x9aa7ad)
    fillBox(on, { x: x + 5, y: 51, w: 122, h: 222 }, 0x6c7a80)
    for (let shelf = 0; shelf < 4; shelf++) {
      const foot = 102 + shelf * 55
      fillBox(on, { x: x + 5, y: foot, w: 122, h: 5 }, 0xb4bfc4)
      const colour = chance.pick([0x2f5d8a, 0xa5443c, 0x3f7a55, 0x8a6b3f])
      for (let at = x + 9; at < x + 118; at += 13) {
        if (chance.next() < 0.08) continue
        const h = chance.whole(36, 43)
        fillBox(on, { x: at, y: foot - h, w: 11, h }, colour)
        fillBox(on, { x: at + 2, y: foot - h + 8, w: 7, h: 14 }, 0xf7f3e4)
      }
    }
  }
}
