import fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf } from './pieces.ts'

test('every key once and in order, no record in two pieces', () => {
  const part = fc.record({ key: fc.uuid(), recordId: fc.constantFrom('a', 'b', 'c', 'd', 'e') })
  fc.assert(
    fc.property(fc.uniqueArray(part, { selector: ({ key }) => key, maxLength: 60 }), (some) => {
      const parts = some.toSorted((a, b) => (a.recordId < b.recordId ? -1 : 1))
      const pieces = piecesOf(parts, 5)
      expect(pieces.flat()).toEqual(parts.map(({ key }) => key))
      for (const id of ['a', 'b', 'c', 'd', 'e']) {
        const mine = parts.filter(({ recordId }) => recordId === id).map(({ key }) => key)
        expect(pieces.filter((piece) => piece.some((key) => mine.includes(key))).length).toBeLessThanOrEqual(1)
      }
    }),
  )
})
