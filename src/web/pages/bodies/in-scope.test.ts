import { expect, test } from 'vitest'
import { seenAbove } from './in-scope.ts'

const path = ['city', 'county', 'town'].map((id) => ({ id }))

test.each([
  [['city'], ['city', 'county', 'town']],
  [['county'], ['county', 'town']],
  [
    ['town', 'county'],
    ['county', 'town'],
  ],
  [['another'], []],
  [[], []],
])('whose posts reach %j may open %j', (scopes, seen) => {
  expect([...seenAbove(path, scopes)]).toEqual(seen)
})
