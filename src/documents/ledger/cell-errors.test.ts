import { describe, expect, test } from 'vitest'
import type { ReadFinding, Reading } from '#documents/reading.ts'
import { makeSheets, readRowsAs } from './make-sheet.ts'
import { readLedger } from './read-ledger.ts'

const errorsOf = ({ ledger }: Reading): string[] => ledger!.errors.map(({ cell, code }) => `${cell} ${code}`)
const all = ({ aspects, findings }: Reading): ReadFinding[] => [...aspects.flatMap(({ items }) => items), ...findings]

describe('errors stand at their cell', () => {
  const header = ['序号', '问题', '措施', '开始时间', '完成时限', '状态']
  test.each<[string, (string | null)[], string[]]>([
    ['a day that does not exist', ['1', '甲', '乙', null, '2021-02-30', null], ['E2 bad-date']],
    ['a month that does not exist', ['1', '甲', '乙', null, '2021年13月1日', null], ['E2 bad-date']],
    ['lost digits', ['1', '甲', '乙', null, '2021915日', null], ['E2 lost-digits']],
    ['due before start', ['1', '甲', '乙', '2024-05-01', '2024/4/30', null], ['E2 due-before-start']],
    ['an unknown state', ['1', '甲', '乙', null, null, '差不多'], ['F2 unknown-state']],
    ['a text too long', ['1', '甲'.repeat(10_001), '乙', null, null, null], ['B2 text-too-long']],
    ['no text', ['1', null, '乙', null, null, '已完成'], ['B2 text-missing']],
    ['all is well', ['1', '甲', '乙', '2024.5.1', '2024年5月1日', '已销号'], []],
  ])('%s', (_, row, errors) => {
    expect(errorsOf(readRowsAs([header, row]))).toEqual(errors)
  })

  test('a number used twice, a total that is wrong, a subtotal that is right', () => {
    const reading = readRowsAs([
      ['序号', '问题', '涉及金额（万元）'],
      ['1', '甲', '10.5'],
      ['小计', null, '10.5'],
      ['1', '乙', '2'],
      ['合计', '共2项', '13'],
    ])
    expect(errorsOf(reading)).toEqual(['A4 number-twice', 'C5 total-disagrees'])
    expect(reading.totalsAgree).toBe(false)
    expect(all(reading).map(({ money }) => money.map(({ minor }) => minor))).toEqual([[10_500_000], [2_000_000]])
  })

  test('a formula keeps its stored value and is said', () => {
    const { passages, sheets } = makeSheets({
      甲: {
        rows: [
          ['问题', '措施'],
          ['甲', '乙'],
        ],
      },
    })
    sheets[0]!.rows[1]!.cells.get(2)!.formula = true
    const reading = readLedger(passages, sheets)
    expect(errorsOf(reading)).toEqual(['B2 formula-cell'])
    expect(reading.findings[0]!.measures[0]!.text).toBe('乙')
  })
})
