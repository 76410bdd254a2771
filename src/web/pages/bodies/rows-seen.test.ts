import { expect, test } from 'vitest'
import type { BodyRow } from './body-queries.ts'
import { rowsSeen } from './rows-seen.ts'

const body = (id: string, children: number): BodyRow => ({
  id,
  children,
  version: 1,
  region: 1,
  parentId: null,
  path: [id],
  level: 1,
  code: id,
  name: id,
  nameEn: null,
  kind: 'department',
  dissolved: false,
})

const below = new Map([
  ['top', [body('city', 2)]],
  ['city', [body('county', 1), body('bureau', 0)]],
  ['county', [body('town', 0)]],
])

test.each([
  [[], ['1 city +']],
  [['city'], ['1 city -', '2 county +', '2 bureau']],
  [
    ['city', 'county'],
    ['1 city -', '2 county -', '3 town', '2 bureau'],
  ],
  [['county'], ['1 city +']],
  [
    ['city', 'never fetched'],
    ['1 city -', '2 county +', '2 bureau'],
  ],
])('with %j open one sees %j', (open, seen) => {
  const rows = rowsSeen(below, new Set(open))
  expect(rows.map((row) => `${row.level} ${row.id}${row.open === null ? '' : row.open ? ' -' : ' +'}`)).toEqual(seen)
})

test('a body that is opened but still being fetched shows itself as open, with nothing below', () => {
  expect(rowsSeen(new Map([['top', [body('city', 2)]]]), new Set(['city'])).map((row) => row.open)).toEqual([true])
})

test('each row knows its place among its neighbours and what it stands under', () => {
  const [, county, bureau] = rowsSeen(below, new Set(['city']))
  expect([county?.position, county?.siblings, bureau?.position, bureau?.parent]).toEqual([1, 2, 2, 'city'])
})
