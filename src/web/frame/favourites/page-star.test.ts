import { expect, test } from 'vitest'
import { thingAt } from './page-star.tsx'

test.each([
  ['/findings/1', { kind: 'finding', id: '1' }],
  ['/inspections/2/plan', { kind: 'inspection', id: '2' }],
  ['/inspections/2', { kind: 'inspection', id: '2' }],
  ['/bodies/3', { kind: 'body', id: '3' }],
  ['/bodies', null],
  ['/ledger', null],
])('%s is the page of %j', (pathname, thing) => expect(thingAt(pathname)).toEqual(thing))
