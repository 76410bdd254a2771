import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupings, columnKeys, sortKeys } from '#domain/ledger/columns.ts'
import { weights } from '#domain/finding/finding.ts'
import { states } from '#domain/finding/life.ts'
import { lights } from '#domain/light.ts'
import { moved, narrowest, readLayout, resized, toggled, usualLayout, widest } from './layout.ts'
import { readView, writeView, type LedgerFilters, type LedgerView } from './view.ts'

const id = '01a20276-7fb2-70b0-b219-8c7700000001'

test.each([
  ['', {}],
  [
    'q=危房&state=closed,issued&light=red&open=true&weight=key',
    { q: '危房', state: 'closed,issued', light: 'red', open: 'true', weight: 'key' },
  ],
  ['q=危', {}],
  [`q=${'很'.repeat(101)}`, {}],
  [`bodyId=${id}&roundId=1&inspectionId=${id}'--`, { bodyId: id }],
  [`bodyId=${id},${id}`, { bodyId: `${id},${id}` }],
  ['state=gone&light=red,blue&open=maybe&weight=&page=3', {}],
  ['dueFrom=2026-02-30&dueTo=2026-02-28&moneyFrom=-1&moneyTo=12.5', { dueTo: '2026-02-28', moneyTo: '12.5' }],
] as [string, LedgerFilters][])('%s', (search, filters) => {
  expect(readView(new URLSearchParams(search)).filters).toEqual(filters)
})

test('an address that names no order, no groups and no layout leaves them open', () => {
  expect(readView(new URLSearchParams('sort=text&group=person'))).toEqual({ filters: {}, sort: null, group: null, layout: null })
})

test('every view comes back from the address bar as it was', () => {
  const filters = fc.record(
    {
      q: fc.string({ minLength: 2, maxLength: 40, unit: 'grapheme' }).filter((q) => [...q.trim()].length >= 2 && q.length <= 100),
      bodyId: fc.constantFrom(id, `${id},${id}`),
      light: fc.subarray([...lights], { minLength: 1 }).map((list) => list.join()),
      state: fc.subarray([...states], { minLength: 1 }).map((list) => list.join()),
      open: fc.constantFrom('true', 'false'),
      weight: fc.constantFrom(...weights),
      dueFrom: fc.constant('2026-11-22'),
      moneyTo: fc.constant('100000'),
    },
    { requiredKeys: [] },
  )
  const layout = fc.record({
    columns: fc.subarray(columnKeys, { minLength: 1 }).map((keys) => keys.map((key, at) => ({ key, width: narrowest + at }))),
    frozen: fc.integer({ min: 0, max: 5 }),
    density: fc.constantFrom('comfortable' as const, 'compact' as const),
    preview: fc.boolean(),
  })
  const view = fc.record({
    filters,
    sort: fc.option(fc.constantFrom(...sortKeys.flatMap((key) => [key, `-${key}`]))),
    group: fc.option(fc.constantFrom(...groupings)),
    layout: fc.option(layout),
  })
  fc.assert(
    fc.property(view, (one) => {
      expect(readView(new URLSearchParams(writeView(one as LedgerView).toString()))).toEqual(one)
    }),
  )
})

test('columns are moved, resized, hidden and shown; one always stays, and none stands twice', () => {
  const keys = (layout: typeof usualLayout) => layout.columns.map((column) => column.key)
  expect(keys(moved(usualLayout, 'text', 0))[0]).toBe('text')
  expect(keys(moved(usualLayout, 'light', 99)).at(-1)).toBe('light')
  expect(resized(usualLayout, 'text', 3).columns[3]).toEqual({ key: 'text', width: narrowest })
  expect(resized(usualLayout, 'text', 30_000).columns[3]).toEqual({ key: 'text', width: widest })
  expect(keys(toggled(usualLayout, 'leader')).at(-1)).toBe('leader')
  expect(keys(toggled(usualLayout, 'light'))).not.toContain('light')
  const one = { ...usualLayout, columns: [{ key: 'text' as const, width: 100 }] }
  expect(toggled(one, 'text')).toEqual(one)
  expect(keys(readLayout(new URLSearchParams('columns=text.100,drop,text,number.x&frozen=9'))!)).toEqual(['text', 'number'])
  expect(readLayout(new URLSearchParams('frozen=9'))!.frozen).toBe(usualLayout.frozen)
})
