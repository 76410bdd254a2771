import { expect, test } from 'vitest'
import { areaOf, characterPitch, grid, headSize, linePitch, pointsOf, upright, wide } from './official-layout.ts'

test('the type area is 156 × 225 mm, upright and turned', () => {
  expect([upright.top, upright.left]).toEqual([37, 28])
  expect(areaOf(upright)).toEqual({ width: 156, height: 225 })
  expect(areaOf(wide)).toEqual({ width: 225, height: 156 })
})

test('22 lines of 28 characters fill it and no more', () => {
  expect(linePitch).toBeCloseTo(28.95, 2)
  expect(linePitch * grid.lines).toBeLessThanOrEqual(pointsOf(225))
  expect((linePitch + 0.05) * grid.lines).toBeGreaterThan(pointsOf(225))
  expect(characterPitch).toBe(15.75)
  expect(characterPitch * grid.characters).toBeLessThanOrEqual(pointsOf(156))
  expect(characterPitch * (grid.characters + 1)).toBeGreaterThan(pointsOf(156))
})

test.each([
  [4, 49],
  [19, 22],
  [40, 16],
])('the name of an office of %i characters is set in %i points', (characters, size) => expect(headSize(characters)).toBe(size))
