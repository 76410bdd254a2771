import { describe, expect, test } from 'vitest'
import { sheetColumns } from './columns.ts'
import { asDay } from '#domain/day.ts'
import { tableOfHtml } from './clipboard-block.ts'
import { pastingWord } from './deeds.ts'
import { changesOfRow, choiceKey, chosenFor, isForeign, layoutOf, planPaste } from './paste.ts'
import { readCell, type Lookups } from './read-cell.ts'
import type { SheetRow } from './sheet-rows.ts'
import { emptyFields } from './sheet-state.ts'

const person = (id: string, name: string, hint = '') => ({ id, label: name, hint, names: [name] })
const lookups: Lookups = {
  since: asDay('2026-11-05')!,
  people: [person('p1', '童思齐'), person('p2', '游抱朴'), person('p3', '李明', '一科'), person('p4', '李明', '二科')],
  bodies: [person('b1', '县信访局'), person('b2', '县民政局')],
  coBodies: [person('b1', '县信访局'), person('b2', '县民政局')],
  findings: [
    { id: 'f1', number: 1, text: '重复信访治理成效不明显，2025年交办的74件中有29件以“程序性答复”代替' },
    { id: 'f2', number: 2, text: '网上信访办理质量不高' },
    { id: 'f3', number: 3, text: '领导接访制度落实不到位' },
  ],
}
let ids = 0
const newId = () => `m${(ids += 1)}`
const around = { before: emptyFields, lookups, newId }

describe('a cell', () => {
  test.each([
    ['due', '2026-3-5', { due: '2026-03-05' }],
    ['due', '2026年3月5日', { due: '2026-03-05' }],
    ['due', '3/5/2026', { due: '2026-03-05' }],
    ['due', '6月30日前', { due: '2027-06-30' }],
    ['due', '12月1日', { due: '2026-12-01' }],
    ['due', '1-Feb-27', { due: '2027-02-01' }],
    ['due', '30 June 2027', { due: '2027-06-30' }],
    ['due', '2026年12月31日前完成', { due: '2026-12-31' }],
    ['due', '46086', { due: '2026-03-05' }],
    ['due', '2026/3/5 0:00', { due: '2026-03-05' }],
    ['due', '2026年2月底', { due: '2026-02-28' }],
    ['personId', '童思齐', { personId: 'p1' }],
    ['leaderId', ' 童 思 齐 ', { leaderId: 'p1' }],
    ['leaderId', '童思齐（局长）', { leaderId: 'p1' }],
    ['leaderId', '局长 童思齐', { leaderId: 'p1' }],
    ['leadBodyId', '县信访局', { leadBodyId: 'b1' }],
    ['coBodyIds', '县信访局、县民政局；县信访局', { coBodyIds: ['b1', 'b2'] }],
    ['findingIds', '问题1、3', { findingIds: ['f1', 'f3'] }],
    ['findingIds', '2. 网上信访办理质量不高', { findingIds: ['f2'] }],
    ['findingIds', '重复信访治理成效不明显，2025年交办的74件中有29件以“程序性答复”代替', { findingIds: ['f1'] }],
    ['findingIds', '领导接访制度落实', { findingIds: ['f3'] }],
    ['findingIds', '（3）接访不够，2025年只有 2 次', { findingIds: ['f3'] }],
    ['text', ' 逐件化解 ', { text: '逐件化解' }],
    ['personId', '', { personId: null }],
    ['measures', '', { measures: [] }],
  ] as const)('%s: %s', (column, text, changes) => {
    expect(readCell(column, text, around)).toEqual({ changes })
  })

  test.each([
    ['due', '2026-02-30', 'day'],
    ['due', '尽快', 'day'],
    ['personId', '查无此人', 'person'],
    ['personId', '童思齐、游抱朴', 'several'],
    ['leadBodyId', '某局', 'body'],
    ['coBodyIds', '县信访局、某局', 'body'],
    ['findingIds', '99', 'finding'],
    ['findingIds', '全部', 'finding'],
    ['findingIds', '2025年以来接访只有 2 次', 'finding'],
    ['criterion', '长'.repeat(2001), 'long'],
  ] as const)('%s: %s is wrong', (column, text, wrong) => {
    expect(readCell(column, text, around)).toEqual({ wrong })
  })

  test('a name that is not unique is a choice', () => {
    expect(readCell('personId', '李明', around)).toEqual({ choose: [lookups.people[2], lookups.people[3]] })
  })
})

const row = (id: string | null, findingId: string, more: Partial<SheetRow['fields']> = {}): SheetRow => ({
  key: id ?? `blank-${findingId}`,
  id,
  findingId,
  number: 1,
  fields: { ...emptyFields, findingIds: [findingId], ...more },
  task: null,
  draft: null,
  refusal: null,
})
const rows = [row('t1', 'f1', { text: '旧', leaderId: 'p1' }), row(null, 'f2')]
const bare = (block: string[][]) => ({ block, merged: [] })
const onto = { rows, from: 0, lookups, newId, asNew: false, empty: emptyFields }

describe('a block', () => {
  test('without heads goes in from the cursor on, with heads where they say', () => {
    expect(layoutOf([['a', 'b']], 1)).toEqual({ columns: ['text', 'measures'], head: 0 })
    expect(layoutOf([['x', 'y', 'z']], 9)).toEqual({ columns: ['criterion', null, null], head: 0 })
    expect(layoutOf([['序号', '整改措施', '责任 单位', '备注', '完成时限']], 0)).toEqual({
      columns: ['findingIds', 'measures', 'leadBodyId', null, 'due'],
      head: 1,
    })
  })

  test('is laid upon lines, an empty line and beyond the end; what names no finding there is told', () => {
    const block = [
      ['新', '查无此人'],
      ['二', '李明'],
      ['三', '童思齐'],
    ]
    const layout = { columns: ['text', 'leaderId'] as const, head: 0 }
    const told = planPaste(bare(block), { ...layout, columns: [...layout.columns] }, onto)
    expect(told.map((one) => [one.target?.id ?? null, one.findingIds, one.homeless])).toEqual([
      ['t1', ['f1'], false],
      [null, ['f2'], false],
      [null, [], true],
    ])
    expect(changesOfRow(told[0]!, new Map())).toEqual({ text: '新' })
    expect(changesOfRow(told[1]!, new Map([[choiceKey(told[1]!, 'leaderId'), 'p4']]))).toEqual({ text: '二', leaderId: 'p4' })
  })

  test('with finding numbers of its own makes tasks of its own', () => {
    const block = [
      ['问题', '任务', '责任领导'],
      ['3', '甲', ''],
      ['2', '乙', '童思齐'],
    ]
    const layout = layoutOf(block, 0)
    expect(isForeign(planPaste(bare(block), layout, onto))).toBe(true)
    const told = planPaste(bare(block), layout, { ...onto, asNew: true })
    expect(told.map((one) => [one.target, one.findingIds])).toEqual([
      [null, ['f3']],
      [null, ['f2']],
    ])
    const same = [
      ['问题', '任务'],
      ['1', '甲'],
    ]
    expect(isForeign(planPaste(bare(same), layoutOf(same, 0), onto))).toBe(false)
  })

  test('a title and heads of two levels stand above; of two columns that could name the finding the plainer one does', () => {
    const block = [
      ['整改台账', '整改台账', '整改台账', '整改台账', '整改台账'],
      ['序号', '反馈问题', '整改措施', '整改责任', '整改责任'],
      ['序号', '反馈问题', '整改措施', '责任领导（姓名）', '责任人'],
      ['1', '领导接访制度落实不到位', '公布名单', '童思齐', ''],
    ]
    expect(layoutOf(block, 0)).toEqual({ columns: [null, 'findingIds', 'measures', 'leaderId', 'personId'], head: 3 })
  })

  test('rows below one merged task are one task; a row without a finding goes on with the one above', () => {
    const pasted = tableOfHtml(`<table><tr><td>问题编号</td><td>整改任务</td><td>措施</td><td>责任人</td></tr>
      <tr><td>2</td><td rowspan=3>甲</td><td>一</td><td rowspan=3>童思齐</td></tr><tr><td></td><td>二</td></tr><tr><td></td><td>二</td></tr>
      <tr><td></td><td>乙</td><td>三</td><td>游抱朴</td></tr></table>`)!
    const told = planPaste(pasted, layoutOf(pasted.block, 0), { ...onto, asNew: true })
    expect(told.map((one) => [one.findingIds, one.homeless])).toEqual([
      [['f2'], false],
      [['f2'], false],
    ])
    expect(changesOfRow(told[0]!, new Map())).toMatchObject({ text: '甲', personId: 'p1', measures: [{ text: '一' }, { text: '二' }] })
  })

  test('one word from elsewhere goes into every selected cell, or nowhere', () => {
    const box = { top: 0, bottom: 1, left: 3, right: 3 }
    expect(pastingWord(rows, box, '游抱朴', around)).toEqual([
      { id: 't1', changes: { leaderId: 'p2' } },
      { id: '', changes: { leaderId: 'p2' } },
    ])
    expect(pastingWord(rows, box, '李明', around)).toBeNull()
    expect(pastingWord(rows, { ...box, left: 2 }, '查无此人', around)).toBeNull()
  })

  test('a name chosen once is chosen wherever it stands, unless it was chosen otherwise', () => {
    const block = [['李明'], ['李明'], ['李明']]
    const told = planPaste(bare(block), { columns: ['personId'], head: 0 }, { ...onto, asNew: true })
    const other = new Map([[choiceKey(told[2]!, 'personId'), 'p3']])
    const next = chosenFor(told, other, { row: told[0]!, cell: told[0]!.cells[0]! }, 'p4')
    expect(told.map((row) => next.get(choiceKey(row, 'personId')))).toEqual(['p4', 'p4', 'p3'])
  })

  test('days out of order are told before anything is written', () => {
    const layout = { columns: ['start' as const, 'due' as const], head: 0 }
    const [told] = planPaste(bare([['2026-5-1', '2026-4-1']]), layout, onto)
    expect(told!.cells[1]!.reading).toEqual({ wrong: 'order' })
    expect(changesOfRow(told!, new Map())).toEqual({ start: '2026-05-01' })
  })

  test('an empty cell clears without heads and says nothing with them', () => {
    const told = planPaste(bare([['', '']]), { columns: ['text', 'leaderId'], head: 0 }, onto)
    expect(changesOfRow(told[0]!, new Map())).toEqual({ text: '', leaderId: null })
    expect(
      planPaste(
        bare([
          ['任务', '责任领导'],
          ['甲', ''],
        ]),
        { columns: ['text', 'leaderId'], head: 1 },
        onto,
      )[0]!.cells,
    ).toHaveLength(1)
  })

  test('five hundred rows of ten columns are read in no time worth speaking of', () => {
    const line = [
      '1',
      '逐件化解',
      '1. 逐户核查（立行立改）\n2. 修订办法（治本）',
      '童思齐',
      '县信访局',
      '县民政局',
      '游抱朴',
      '2026-3-1',
      '46086',
      '全部办结',
    ]
    const block = Array.from({ length: 500 }, () => line)
    const told = planPaste(bare(block), layoutOf(block, 0), { ...onto, asNew: true })
    expect(told).toHaveLength(500)
    expect(told.every((one) => one.cells.length === sheetColumns.length && one.cells.every((cell) => 'changes' in cell.reading))).toBe(true)
  })
})
