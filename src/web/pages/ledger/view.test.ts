import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weights } from '#domain/finding/finding.ts'
import { states } from '#domain/finding/life.ts'
import { lights } from '#domain/light.ts'
import { readView, writeView, type LedgerView } from './view.ts'

const id = '01a20276-7fb2-70b0-b219-8c7700000001'

test.each([
  ['', {}],
  ['q=危房&state=closed&light=red&open=true&weight=key', { q: '危房', state: 'closed', light: 'red', open: 'true', weight: 'key' }],
  ['q=危', {}],
  [`q=${'很'.repeat(101)}`, {}],
  [`bodyId=${id}&roundId=1&inspectionId=${id}'--`, { bodyId: id }],
  ['state=gone&light=blue&open=maybe&weight=&page=3', {}],
] as [string, LedgerView][])('%s', (search, view) => {
  expect(readView(new URLSearchParams(search))).toEqual(view)
})

test('every view comes back from the address bar as it was', () => {
  const view = fc.record(
    {
      q: fc.string({ minLength: 2, maxLength: 40, unit: 'grapheme' }).filter((q) => [...q.trim()].length >= 2 && q.length <= 100),
      bodyId: fc.constant(id),
      roundId: fc.constant(id),
      light: fc.constantFrom(...lights),
      state: fc.constantFrom(...states),
      open: fc.constantFrom('true' as const, 'false' as const),
      weight: fc.constantFrom(...weights),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(view, (one) => {
      expect(readView(new URLSearchParams(writeView(one as LedgerView).toString()))).toEqual(one)
    }),
  )
})
