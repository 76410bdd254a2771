import { describe, expect, test } from 'vitest'
import { palettes, type Palette } from './palette.ts'

const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const luminance = (colour: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255)) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
/** Contrast as WCAG 2.2 counts it. */
const contrast = (a: string, b: string): number => {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const plain = ['ground', 'panel', 'quiet', 'stripe', 'chosen'] as const
const pairs: [keyof Palette, readonly (keyof Palette)[], number][] = [
  ['ink', [...plain, 'found', 'greenGround', 'yellowGround', 'redGround', 'blueGround', 'violetGround'], 4.5],
  ['muted', plain, 4.5],
  ['link', plain, 4.5],
  ['brand', plain, 4.5],
  ['seal', ['panel', 'ground'], 4.5],
  ['green', ['panel', 'ground', 'quiet', 'greenGround'], 4.5],
  ['yellow', ['panel', 'ground', 'quiet', 'yellowGround'], 4.5],
  ['red', ['panel', 'ground', 'quiet', 'redGround'], 4.5],
  ['blue', ['panel', 'ground', 'quiet', 'blueGround'], 4.5],
  ['violet', ['panel', 'ground', 'quiet', 'violetGround'], 4.5],
  ['on', ['green', 'yellow', 'red', 'blue', 'violet', 'muted', 'link', 'brand'], 4.5],
  ['field', ['panel'], 3],
]

describe.each(['light', 'dark'] as const)('%s', (name) => {
  const palette = palettes[name]
  test.each(pairs)('%s is readable on %j (%d:1)', (text, grounds, least) => {
    for (const ground of grounds) expect([ground, contrast(palette[text], palette[ground]) >= least]).toEqual([ground, true])
  })
  test('white is readable on the bar', () => expect(contrast('#ffffff', palette.bar)).toBeGreaterThan(7))
})
