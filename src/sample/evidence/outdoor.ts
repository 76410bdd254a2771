import type { Random } from '#sample/random.ts'
import { fade, fillBox, fillEllipse, fillPolygon, mix, type Canvas, type Point } from './canvas.ts'

/** Scenes under the sky. Each draws something else for every state of `chance`. */

const skies = [
  [0x8ec5e8, 0xe6f2f7],
  [0xa9bccb, 0xe9ecec],
  [0x6fb1e0, 0xfdf3df],
  [0xb5c7d6, 0xf6efe6],
] as const

function sky(on: Canvas, chance: Random, horizon: number): void {
  const [above, below] = chance.pick(skies)
  fade(on, { x: 0, y: 0, w: on.width, h: horizon }, above, below)
  for (let i = 0; i < chance.whole(1, 4); i++) {
    const x = chance.whole(30, on.width - 30)
    const y = chance.whole(20, horizon / 2)
    for (const [dx, size] of [
      [-22, 12],
      [0, 18],
      [24, 11],
    ] as const)
      fillEllipse(on, { x: x + dx, y, w: size * 1.7, h: size * 0.6 }, 0xffffff)
  }
  hills(on, chance, horizon)
}

function hills(on: Canvas, chance: Random, horizon: number): void {
  for (const [shade, height] of [
    [0x9db8a6, 52],
    [0x7fa387, 34],
  ] as const)
    for (let x = -60; x < on.width + 60; x += 90) {
      const peak = chance.whole(height / 2, height)
      fillPolygon(
        on,
        [
          [x - 90, horizon],
          [x + chance.whole(-15, 15), horizon - peak],
          [x + 90, horizon],
        ],
        shade,
      )
    }
}

function tree(on: Canvas, chance: Random, x: number, foot: number): void {
  const size = chance.whole(16, 30)
  fillBox(on, { x: x - 3, y: foot - size, w: 6, h: size }, 0x6b4f3a)
  const green = chance.pick([0x4f8a4b, 0x5f9d55, 0x3f7546, 0x86a84d])
  for (const [dx, dy] of [
    [-size / 2, -size],
    [size / 2, -size],
    [0, -size * 1.6],
  ] as const)
    fillEllipse(on, { x: x + dx, y: foot + dy, w: size * 0.75, h: size * 0.7 }, green)
}

export function road(on: Canvas, chance: Random): void {
  const horizon = 120
  sky(on, chance, horizon)
  fillBox(on, { x: 0, y: horizon, w: on.width, h: 200 }, chance.pick([0x9dbb6e, 0xb4c07a, 0x8fae6b]))
  const bend = chance.whole(-70, 70)
  const far = 240 + bend
  fillPolygon(
    on,
    [
      [far - 14, horizon],
      [far + 14, horizon],
      [430, 320],
      [50, 320],
    ],
    0x5c5f63,
  )
  const edge = (from: number, to: number) =>
    fillPolygon(
      on,
      [
        [far + from / 12, horizon],
        [far + from / 12 + 2, horizon],
        [to + 8, 320],
        [to, 320],
      ],
      0xf4f4ee,
    )
  edge(-150, 62)
  edge(150, 412)
  for (let i = 0; i < 7; i++) {
    const y = horizon + 12 + i * i * 4.4
    const middle = far + (240 - far) * ((y - horizon) / 200)
    fillBox(on, { x: middle - 1 - i * 0.6, y, w: 2 + i * 1.2, h: 5 + i * 3 }, 0xf2d24b)
  }
  for (const [x, foot] of [
    [60, 200],
    [110, 165],
    [400, 175],
    [450, 215],
  ] as const)
    tree(on, chance, x + chance.whole(-14, 14), foot)
}

export function river(on: Canvas, chance: Random): void {
  const horizon = 110
  sky(on, chance, horizon)
  fillBox(on, { x: 0, y: horizon, w: on.width, h: 210 }, 0x8aa968)
  fillPolygon(
    on,
    [
      [200, horizon],
      [275, horizon],
      [500, 320],
      [-40, 320],
    ],
    0x6da9b8,
  )
  for (let i = 0; i < 26; i++) {
    const y = chance.whole(horizon + 10, 310)
    const spread = (y - horizon) * 0.9
    fillBox(on, { x: 235 + chance.whole(-spread, spread), y, w: chance.whole(14, 40), h: 2 }, 0x9fcbd4)
  }
  fillPolygon(
    on,
    [
      [275, horizon],
      [285, horizon],
      [520, 312],
      [500, 320],
    ],
    0xc9c4b6,
  )
  fillEllipse(on, { x: 395, y: 228, w: 19, h: 17 }, 0x8c8a84)
  fillEllipse(on, { x: 393, y: 230, w: 13, h: 12 }, 0x3d4043)
  for (let i = 0; i < chance.whole(2, 5); i++) tree(on, chance, chance.whole(10, 90), chance.whole(150, 240))
}

export function lamps(on: Canvas, chance: Random): void {
  const horizon = 170
  fade(on, { x: 0, y: 0, w: on.width, h: horizon }, 0x16233f, 0x4a5f86)
  for (let i = 0; i < 30; i++) fillBox(on, { x: chance.whole(0, on.width), y: chance.whole(0, 90), w: 2, h: 2 }, 0xdfe6f5)
  fillBox(on, { x: 0, y: horizon, w: on.width, h: 150 }, 0x2b3138)
  for (let x = 0; x < on.width; x += chance.whole(50, 80)) {
    const height = chance.whole(30, 70)
    fillBox(on, { x, y: horizon - height, w: 46, h: height }, 0x26304a)
    for (let y = horizon - height + 8; y < horizon - 8; y += 14)
      for (const dx of [8, 26]) if (chance.next() < 0.5) fillBox(on, { x: x + dx, y, w: 8, h: 7 }, 0xf3d98b)
  }
  for (let i = 0; i < 5; i++) {
    const x = 40 + i * 100 + chance.whole(-6, 6)
    fillPolygon(
      on,
      [
        [x + 22, 104],
        [x + 34, 104],
        [x + 66, 300],
        [x - 10, 300],
      ],
      mix(0x2b3138, 0xf6d77c, 0.35),
    )
    fillBox(on, { x, y: 96, w: 5, h: 190 }, 0x9aa2ad)
    fillBox(on, { x, y: 94, w: 34, h: 5 }, 0x9aa2ad)
    fillEllipse(on, { x: x + 30, y: 102, w: 11, h: 6 }, 0xfff1b8)
  }
}

export function building(on: Canvas, chance: Random): void {
  const ground = 262
  sky(on, chance, 190)
  fillBox(on, { x: 0, y: 190, w: on.width, h: 130 }, 0x93b06f)
  fillBox(on, { x: 0, y: ground, w: on.width, h: 60 }, 0xb9b6ae)
  const wall = chance.pick([0xf1e6d2, 0xe7d3c0, 0xe9ecef, 0xdfe7d8])
  const storeys = chance.whole(2, 4)
  const top = ground - storeys * 46
  fillBox(on, { x: 70, y: top, w: 340, h: ground - top }, wall)
  fillBox(on, { x: 60, y: top - 12, w: 360, h: 14 }, chance.pick([0x9a4a3c, 0x6f7f8f, 0x7b5b45]))
  for (let storey = 0; storey < storeys; storey++)
    for (let x = 92; x < 390; x += 52) {
      fillBox(on, { x, y: top + 12 + storey * 46, w: 32, h: 24 }, 0x5d7f96)
      fillBox(on, { x: x + 15, y: top + 12 + storey * 46, w: 2, h: 24 }, 0xf5f5f0)
    }
  fillBox(on, { x: 216, y: ground - 38, w: 48, h: 38 }, 0x8a5a3a)
  fillBox(on, { x: 180, y: ground - 56, w: 120, h: 14 }, 0xb3372f)
  for (let i = 0; i < chance.whole(2, 4); i++) tree(on, chance, chance.pick([24, 48, 432, 458]), ground + chance.whole(-4, 10))
}

export function greenhouse(on: Canvas, chance: Random): void {
  const horizon = 110
  sky(on, chance, horizon)
  fillBox(on, { x: 0, y: horizon, w: on.width, h: 210 }, 0xa98f63)
  const crop = chance.pick([0x6fa84a, 0x5d9b50, 0x98b83f])
  for (let i = 0; i < 15; i++) {
    const near = i * 62 - 220
    fillPolygon(
      on,
      [
        [180 + i * 9, horizon],
        [184 + i * 9, horizon],
        [near + 34, 320],
        [near, 320],
      ],
      i % 2 === 0 ? crop : mix(crop, 0x2d5a27, 0.35),
    )
  }
  const count = chance.whole(1, 2)
  for (let i = 0; i < count; i++) {
    const x = 105 + i * 235 + chance.whole(-20, 20)
    const arc = (scale: number): Point[] =>
      Array.from({ length: 13 }, (_, step) => [
        x - 88 * scale * Math.cos((step * Math.PI) / 12),
        190 - 66 * scale * Math.sin((step * Math.PI) / 12),
      ])
    fillPolygon(on, arc(1), 0xeaf3f4)
    for (let rib = -3; rib <= 3; rib++) {
      const height = 66 * Math.sqrt(1 - ((rib * 23) / 88) ** 2)
      fillBox(on, { x: x + rib * 23, y: 190 - height, w: 2, h: height }, 0xb9c9cd)
    }
    fillPolygon(on, arc(0.42), 0x9fb8ae)
    fillBox(on, { x: x - 90, y: 188, w: 180, h: 5 }, 0x8fa3a8)
  }
}
