import { expect, test } from 'vitest'
import { dayOf } from '#domain/day.ts'
import { findingIn } from '#domain/finding/example.ts'
import { cellOf } from './cells.ts'
import { columnKeys, columns, isColumnKey, needsWork, sortOfColumn, usualColumns, type ColumnKey } from './columns.ts'
import type { LedgerLine, TaskOfLine } from './line.ts'

const today = dayOf('2026-08-31')
const task = (changes: Partial<TaskOfLine>): TaskOfLine => ({
  number: 1,
  state: 'doing',
  text: '清退资金',
  criterion: '资金到账',
  measures: [{ text: '逐户核查', horizon: 'at-once' }],
  leader: { zh: '张局长', en: 'Zhang' },
  leadBody: { zh: '民政局', en: null },
  coBodies: [],
  person: null,
  start: dayOf('2026-03-10'),
  due: dayOf('2026-06-01'),
  originalDue: dayOf('2026-06-01'),
  percent: 50,
  ...changes,
})
const line: LedgerLine = {
  ...findingIn('rectifying', { headings: ['党的领导', '责任落实', '监管'], moneyMinor: 1_234_500, weight: 'key' }),
  inspectionCode: '九届-1-01',
  bodyName: '县民政局',
  bodyNameEn: 'Civil Affairs',
  roundName: '第一轮',
  sums: 1,
  suggestions: 0,
  extensions: 1,
  returns: 0,
  closureKind: null,
  light: 'yellow',
  holder: { role: null, seats: ['office', 'team'], waitsFor: 'verdicts' },
  work: {
    tasks: [
      task({}),
      task({ number: 2, text: '建章立制', percent: 25, due: dayOf('2026-07-01'), measures: [{ text: '修订办法', horizon: 'dated' }] }),
    ],
    progress: { day: dayOf('2026-05-01'), text: '已清退', percent: 50 },
    evidence: 3,
    moneyRecovered: 100_00,
    peopleDealtWith: 0,
    rulesMade: 1,
    sponsor: { zh: '赵书记', en: null },
    claimedBy: { zh: '李主任', en: null },
    claimedOn: dayOf('2026-03-05'),
  },
}

test.each([
  ['number', '九届-1-01-001'],
  ['light', '黄灯'],
  ['body', '县民政局'],
  ['aspect', '党的领导'],
  ['heading', '责任落实 › 监管'],
  ['weight', '重点'],
  ['money', 12_345],
  ['suggestions', null],
  ['state', '整改中'],
  ['holder', '巡察办、巡察组：各方核验销号申请'],
  ['daysLeft', 2],
  ['extensions', 1],
  ['closedOn', null],
  ['tasks', '1. 清退资金\n2. 建章立制'],
  ['measures', '1. 逐户核查\n2. 修订办法'],
  ['horizons', '立行立改、限期整改'],
  ['leader', '张局长'],
  ['leadBody', '民政局'],
  ['person', null],
  ['taskStart', '2026-03-10'],
  ['taskDue', '2026-07-01'],
  ['percent', 38],
  ['progress', '2026-05-01 已清退'],
  ['evidence', 3],
  ['recovered', 100],
  ['peopleDealtWith', null],
  ['rulesMade', 1],
  ['claimedBy', '李主任'],
] as [ColumnKey, unknown][])('%s says %j', (key, value) => {
  expect(cellOf(line, key, { language: 'zh', today })).toBe(value)
})

test('in English, names that have an English form use it', () => {
  const read = (key: ColumnKey) => cellOf(line, key, { language: 'en', today })
  expect([read('body'), read('leader'), read('leadBody'), read('light')]).toEqual(['Civil Affairs', 'Zhang', '民政局', 'Yellow'])
})

test('a finding without tasks leaves the columns of the work empty', () => {
  for (const key of columnKeys)
    if (needsWork([key])) expect(cellOf({ ...line, work: null }, key, { language: 'zh', today }), key).toBeNull()
})

test('every column has a name in both languages, none twice, and the usual ones need no tasks', () => {
  for (const language of ['zh', 'en'] as const) {
    const names = Object.values(columns).map((column) => column[language])
    expect(new Set(names).size).toBe(names.length)
  }
  expect(needsWork(usualColumns)).toBe(false)
  expect([isColumnKey('text'), isColumnKey('toString')]).toEqual([true, false])
  expect([sortOfColumn('daysLeft'), sortOfColumn('tasks'), sortOfColumn('money')]).toEqual(['due', null, 'money'])
})
