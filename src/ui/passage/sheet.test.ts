import { expect, test } from 'vitest'
import { columnsOf, placeIn, rowsOf } from './sheet.ts'

const cell = (row: number, column: number, text: string) => ({ text, cell: { sheet: '台账', row, column } })
const sheet = [
  cell(1, 1, '某县巡察整改台账（一个很长很长的题目，占满整行，不应该把第一列撑宽）'),
  cell(2, 1, '序号'),
  cell(2, 2, '问题'),
  cell(2, 5, '责任人'),
  ...Array.from({ length: 20 }, (_, at) => [
    cell(3 + at, 1, `${at + 1}`),
    cell(3 + at, 2, '资金拨付不及时'),
    cell(3 + at, 5, '张三'),
  ]).flat(),
  cell(23, 1, '21'),
  cell(23, 2, '长'.repeat(90)),
]

test('columns are as wide as most of their cells, within bounds, and titles do not count', () => {
  expect(columnsOf(sheet)).toEqual([
    { column: 1, width: 4 },
    { column: 2, width: 7 },
    { column: 5, width: 4 },
  ])
  expect(columnsOf([cell(1, 1, '甲'), cell(1, 2, '长'.repeat(90))])[1]).toEqual({ column: 2, width: 18 })
})

test('cells of a row stand together; a cell alone takes the row', () => {
  expect(rowsOf(sheet).map(([, row]) => row.length)).toEqual([1, 3, ...Array.from({ length: 20 }, () => 3), 2])
  const columns = columnsOf(sheet)
  expect(placeIn(columns, sheet[0]!.cell, true)).toBe('2 / -1')
  expect(placeIn(columns, sheet[3]!.cell, false)).toBe('4')
})
