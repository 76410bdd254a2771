import { expect, test } from 'vitest'
import { isIn, placesFor } from './places.tsx'

const of = (pathname: string): string[] =>
  placesFor(['finding.read', 'document.import', 'round.read', 'body.read', 'account.keep'])
    .filter((place) => isIn(place, pathname))
    .map((place) => place.key)

test.each([
  ['/', ['work']],
  ['/ledger', ['ledger']],
  ['/findings/1', ['ledger']],
  ['/import/1', ['imports']],
  ['/inspections/1/plan', ['rounds']],
  ['/people', ['bodies']],
  ['/people/1', ['bodies']],
  ['/bodies/1', ['bodies']],
  ['/administration/calendars/2026', ['administration']],
  ['/account', []],
])('%s lies in %j', (pathname, places) => expect(of(pathname)).toEqual(places))

test('whoever may do nothing has their work', () => expect(placesFor([]).map((place) => place.key)).toEqual(['work']))
