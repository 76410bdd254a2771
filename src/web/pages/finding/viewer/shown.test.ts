import { expect, test } from 'vitest'
import type { Evidence } from '#web/pages/finding/finding-view.ts'
import { besides, foundIn, newestOf, stepFrom } from './shown.ts'

const piece = (id: string, versions: number): Evidence =>
  ({ id, versions: Array.from({ length: versions }, (_, index) => ({ version: index + 1 })) }) as Evidence
const list = [piece('a', 1), piece('b', 3), piece('c', 1)]

test('the list is a ring, entered at the newest version', () => {
  expect(stepFrom(list, { id: 'a', version: 1 }, 1)).toEqual({ id: 'b', version: 3 })
  expect(stepFrom(list, { id: 'a', version: 1 }, -1)).toEqual({ id: 'c', version: 1 })
  expect(newestOf(list[1]!)).toEqual({ id: 'b', version: 3 })
})

test('beside a later version stands the one before, beside a first one the next piece, beside a single one nothing', () => {
  expect(besides(list, { id: 'b', version: 3 })).toEqual({ id: 'b', version: 2 })
  expect(besides(list, { id: 'b', version: 1 })).toEqual({ id: 'c', version: 1 })
  expect(besides([list[0]!], { id: 'a', version: 1 })).toBeNull()
})

test('a version that is not there is the newest', () => expect(foundIn(list, { id: 'b', version: 9 }).version.version).toBe(3))
