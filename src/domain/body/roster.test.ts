import { expect, test } from 'vitest'
import { directoryOf } from './roster-directory.ts'
import { planPeople } from './roster-people.ts'
import type { KnownBody, Listed } from './roster-rows.ts'
import { planBodies } from './roster.ts'

const row = (key: string, cells: Record<string, string>): Listed => ({
  key,
  cells: new Map(Object.entries(cells).map(([name, text], at) => [name, { at: `${String.fromCodePoint(65 + at)}${key}`, text }])),
})
const body = (id: string, parentId: string | null, name: string, more: Partial<KnownBody> = {}): KnownBody => ({
  id,
  version: 1,
  parentId,
  code: id,
  name,
  nameEn: null,
  kind: 'area',
  level: 2,
  ...more,
})
const county = body('county', null, '甲县', { level: 1 })
const known = [county, body('east', 'county', '东镇'), body('east-office', 'east', '党政办', { level: 3, kind: 'department' })]
const plan = (...rows: Listed[]) => planBodies(rows, known, county)
const told = (rows: ReturnType<typeof plan>) =>
  rows.map(({ act, label, fields, wrong, notes }) => [act, label, fields.code, ...[...wrong, ...notes].map(({ code }) => code)])

test('parents come before what hangs on them, whatever the order of the rows; codes follow the body above', () => {
  const rows = [
    row('2', { name: '一村', parent: '西镇' }),
    row('3', { name: '西镇', parent: '甲县', kind: '镇' }),
    row('4', { name: '二村', parent: '西镇' }),
  ]
  expect(told(plan(...rows)).map(([act, label, code]) => [act, label, code])).toEqual([
    ['found', '西镇', 'county-01'],
    ['found', '一村', 'county-01-01'],
    ['found', '二村', 'county-01-02'],
  ])
})

test('a name says which body only together with the one it hangs on: every township has its 党政办', () => {
  const rows = [
    row('2', { name: '党政办', parent: '东镇' }),
    row('3', { name: '党政办', parent: '甲县' }),
    row('4', { name: '党政办', code: 'east-office' }),
  ]
  expect(plan(...rows).map(({ act, notes }) => [act, notes.map(({ code }) => code).includes('roster-body-same-name')])).toEqual([
    ['same', false],
    ['found', true],
    ['same', false],
  ])
})

test('two new bodies of one name below two others stay two, also when the first has been entered meanwhile', () => {
  const rows = [row('2', { name: '财政所', parent: '东镇' }), row('3', { name: '财政所', parent: '甲县' })]
  expect(plan(...rows).map(({ act }) => act)).toEqual(['found', 'found'])
  const later = [...known, body('entered', 'east', '财政所', { level: 3, kind: 'department' })]
  expect(planBodies(rows, later, county).map(({ act }) => act)).toEqual(['same', 'found'])
})

test('what was given a code of its own keeps it while pieces before it are entered', () => {
  const rows = Array.from({ length: 30 }, (_, at) => row(String(at + 2), { name: `${at}组`, parent: '东镇', kind: '村' }))
  const codes = plan(...rows).map(({ fields }) => fields.code)
  const entered = [
    ...known,
    ...rows.slice(0, 10).map((one, at) => body(`n${at}`, 'east', one.cells.get('name')!.text, { code: codes[at]!, kind: 'village' })),
  ]
  const again = planBodies(rows, entered, county)
  expect(again.map(({ fields }) => fields.code)).toEqual(codes)
  expect(again.map(({ act }) => act)).toEqual([...Array.from({ length: 10 }, () => 'same'), ...Array.from({ length: 20 }, () => 'found')])
})

test('people are placed by the code or the name of a body; a name that several bear asks for the code', () => {
  const directory = directoryOf(known, plan(row('2', { name: '党政办', parent: '甲县' })))
  const [there, both] = planPeople(
    [row('9', { name: '甲', body: '东镇', role: '经办人' }), row('10', { name: '乙', body: '党政办', role: '经办人' })],
    directory,
  )
  expect(there).toMatchObject({ body: { id: 'east' }, wrong: [] })
  expect(both!.wrong.map(({ code }) => code)).toEqual(['roster-body-not-unique'])
})
