import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReadFinding, Reading } from '#documents/reading.ts'
import { lostSpans } from '#documents/text/unread.ts'
import { readRowsAs } from './make-sheet.ts'

const all = ({ aspects, findings }: Reading): ReadFinding[] => [...aspects.flatMap(({ items }) => items), ...findings]

test('no character of any table is lost, whatever its rows and merges', () => {
  const cell = fc.option(
    fc.constantFrom(
      '序号',
      '问题',
      '措施',
      '时限',
      '状态',
      '方面',
      '合计',
      '1',
      '2',
      '甲',
      '乙；二是丙',
      '2024-02-30',
      '已完成',
      '一、甲',
      '备注：x',
      ' ',
    ),
    { nil: null },
  )
  const corner = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 }))
  const merge = fc
    .tuple(corner, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 }))
    .map(([[row, column], down, right]) => `${'ABCDEFGH'[column - 1]}${row}:${'ABCDEFGH'[column - 1 + right]}${row + down}`)
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 9 }),
      fc.array(merge, { maxLength: 3 }),
      fc.boolean(),
      (body, merged, headed) => {
        const reading = readRowsAs(headed ? [['序号', '方面', '问题', '措施', '时限'], ...body] : body, merged)
        expect(lostSpans(reading)).toEqual([])
      },
    ),
    { numRuns: 600 },
  )
})

test('a table that is written comes back: findings, measures, people and days', () => {
  const text = fc.stringMatching(/^[甲乙丙丁戊己庚辛]{2,6}$/)
  const day = fc.integer({ min: 0, max: 27 }).map((at) => `2024-0${1 + (at % 9)}-${String(at + 1).padStart(2, '0')}`)
  const finding = fc.record({ text, measure: text, person: text, due: day, state: fc.constantFrom('已完成', '正在整改', '未完成') })
  fc.assert(
    fc.property(
      fc.array(finding, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 2 }),
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
      (findings, above, order) => {
        const parts = [
          ['问题', ...findings.map((each) => each.text)],
          ['整改措施', ...findings.map((each) => each.measure)],
          ['责任人', ...findings.map((each) => each.person)],
          ['完成时限', ...findings.map((each) => each.due.replaceAll('-', '/'))],
          ['状态', ...findings.map((each) => each.state)],
        ]
        const lines = Array.from({ length: findings.length + 1 }, (_, at) => order.map((column) => parts[column]![at]!))
        const read = all(readRowsAs([...Array.from({ length: above }, () => ['某局整改情况一览']), ...lines]))
        expect(read.map((each) => [each.text, each.measures[0]!.text, each.fields.person, each.fields.due, each.stateText])).toEqual(
          findings.map((each) => [each.text, each.measure, each.person, each.due, each.state]),
        )
      },
    ),
    { numRuns: 200 },
  )
})
