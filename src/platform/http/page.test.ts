import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { decodeCursor, encodeCursor, pageOf, pageQuery } from './page.ts'

const keys = z.tuple([z.string().nullable(), z.uuid()])

test('a cursor gives back the keys it was made of', () => {
  fc.assert(
    fc.property(fc.option(fc.string()), fc.uuid(), (day, id) => {
      expect(decodeCursor(encodeCursor([day, id]), keys)).toEqual([day, id])
    }),
  )
})

test.each(['', 'x', encodeCursor(['2026-01-01']), encodeCursor(['2026-01-01', "' or 1=1"]), '💥', Buffer.from('[').toString('base64url')])(
  'a cursor nobody was given is refused: %s',
  (cursor) => {
    expect(() => decodeCursor(cursor, keys)).toThrow('bad-cursor')
  },
)

test('one row more than asked means there is a next page', () => {
  expect(pageOf([1, 2, 3], 2, (row) => [row])).toEqual({ items: [1, 2], next: encodeCursor([2]) })
  expect(pageOf([1, 2], 2, (row) => [row])).toEqual({ items: [1, 2], next: null })
  expect(pageOf([], 2, () => [])).toEqual({ items: [], next: null })
})

test('a page has an end', () => {
  const query = z.strictObject(pageQuery)
  expect(query.parse({}).limit).toBe(50)
  expect(query.safeParse({ limit: '201' }).success).toBe(false)
})
