import { describe, expect, test } from 'vitest'
import type { ReadFinding, Reading } from '#documents/reading.ts'
import { lostSpans, textOf } from '#documents/text/unread.ts'
import { columns, ledgerFields, type LedgerField } from './columns.ts'
import { makeSheets, readRowsAs, type Rows } from './make-sheet.ts'
import { readLedger } from './read-ledger.ts'

const fieldsOf = ({ ledger }: Reading): (LedgerField | null)[] => ledger!.mapping[0]!.columns.map(({ field }) => field)
const errorsOf = ({ ledger }: Reading): string[] => ledger!.errors.map(({ cell, code }) => `${cell} ${code}`)
const all = ({ aspects, findings }: Reading): ReadFinding[] => [...aspects.flatMap(({ items }) => items), ...findings]

describe('published forms are known by their headers', () => {
  const row = (header: string): string[] => header.split(' | ')
  test.each<[string, string, (LedgerField | null)[]]>([
    [
      'a company list',
      '序号 | 巡视反馈重点方面 | 巡视反馈重点内容 | 巡视反馈具体问题 | 整改计划 | 整改进度 | 整改描述 | 责任领导 | 分管领导 | 整体牵头部门/负责人 | 整改时限',
      ['number', 'aspect', 'item', 'finding', 'measure', 'state', 'progress', 'leader', 'leaderInCharge', 'leadBody', 'due'],
    ],
    ['a district ledger', '问题内容 | 整改措施 | 整改时限 | 责任人', ['finding', 'measure', 'due', 'person']],
    [
      'a university ledger',
      '方面 | 大项问题 | 子项问题 | 任务 | 措施 | 牵头领导 | 责任部门 | 完成时限',
      ['aspect', 'item', 'finding', 'task', 'measure', 'leader', 'leadBody', 'due'],
    ],
    [
      'an audit form',
      '审计整改通知书 | 审计项目名称 | 被审计单位 | 问题摘要 | 具体描述 | 涉及金额 | 问题定性依据 | 整改建议 | 整改类型 | 整改措施 | 完成时间 | 责任部门 | 责任人 | 其他',
      [
        'reference',
        'project',
        'body',
        'item',
        'finding',
        'amount',
        'basis',
        'suggestion',
        'kind',
        'measure',
        'due',
        'leadBody',
        'person',
        'note',
      ],
    ],
    [
      'a work order',
      '问题标题* | 问题描述 | 整改要求 | 来源 | 问题类别 | 法规依据 | 截止日期 | 严重度 | 责任部门 | 状态 | 完成率',
      ['project', 'finding', 'criterion', 'source', 'nature', 'basis', 'due', 'severity', 'leadBody', 'state', 'percent'],
    ],
    [
      'an English export',
      'Publication Name | Publication Number | Date Publication Issued | Director Name | Agency | Recommendation | Status | Priority | Comments',
      ['project', 'reference', 'issued', null, 'body', 'suggestion', 'state', 'severity', 'progress'],
    ],
    ['a plan of actions', 'ActionToBeTaken | ProposedDate | Response | RecommendationRefNo', ['measure', 'due', 'progress', 'number']],
  ])('%s', (_, header, fields) => {
    expect(fieldsOf(readRowsAs([row(header)]))).toEqual(fields)
  })

  test('every field is found by every word of the table', () => {
    for (const field of ledgerFields)
      for (const word of columns[field].words) {
        const found = fieldsOf(
          readRowsAs([
            ['序号', '整改措施', word],
            ['1', '甲', '乙'],
          ]),
        )
        if (!['number', 'measure'].includes(field)) expect([word, found[2]]).not.toEqual([word, null])
      }
  })
})

const title = ['某县甲局巡察整改台账', null, null, null, null, null]
const rows: Rows = [
  title,
  ['填报单位：甲局', null, null, '填报日期：2024年5月6日', null, null],
  ['序号', '方面', '问题', '整改情况', null, null],
  [null, null, null, '措施', '完成时限', '状态'],
  ['1', '党的领导', '学习不深入', '一是组织学习；二是修订制度。', '2024-06-30', '已完成'],
  ['2', null, '推进缓慢', '倒排工期', '2024年12月底前', '正在整改'],
  [null, null, null, '每月调度', '45658', '正在整改'],
  ['3', '作风建设', '发放补贴不合规', '清退', '长期坚持', '已完成，长期坚持'],
  ['合计', null, '共3项', null, null, null],
  ['备注：本表每月更新', null, null, null, null, null],
]
const merges = ['A1:F1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'B5:B7', 'A6:A7', 'C6:C7']

describe('a ledger with a title, groups of headers, merged cells and totals', () => {
  const check = (reading: Reading): void => {
    expect(reading).toMatchObject({
      kind: 'ledger',
      title: '某县甲局巡察整改台账',
      body: '甲局',
      dates: { issued: '2024-05-06' },
      totalsAgree: true,
    })
    expect(fieldsOf(reading)).toEqual(['number', 'aspect', 'finding', 'measure', 'due', 'state'])
    expect(reading.aspects.map(({ title: name, items }) => [name, items.map(({ number }) => number)])).toEqual([
      ['党的领导', ['1', '2']],
      ['作风建设', ['3']],
    ])
    const [first, second, third] = all(reading)
    expect(first).toMatchObject({ text: '学习不深入', headings: ['党的领导'], state: 'complete', fields: { due: '2024-06-30' } })
    expect(first!.measures.map(({ mark, text }) => [mark, text])).toEqual([
      ['一是', '组织学习'],
      ['二是', '修订制度'],
    ])
    expect(second!.measures.map(({ text, fields }) => [text, fields?.due])).toEqual([
      ['倒排工期', '2024-12-31'],
      ['每月调度', '2025-01-01'],
    ])
    expect(third).toMatchObject({ state: 'complete-kept-on', fields: { due: '长期坚持' } })
    expect(reading.totals).toMatchObject([{ key: 'problems', value: 3 }])
    expect(errorsOf(reading)).toEqual([])
    expect(lostSpans(reading)).toEqual([])
    expect(reading.unread.map((span) => textOf(reading.passages, span))).toEqual(['备注：本表每月更新'])
  }

  test('as a workbook holds it', () => check(readRowsAs(rows, merges)))
  test('as a text that lost its merges holds it', () => check(readRowsAs(rows)))

  test('every value points to the cell it was read from, also when filled down', () => {
    const reading = readRowsAs(rows, merges)
    const [, second] = all(reading)
    const cells = (second!.fieldSpans!.headings ?? []).map(({ passage }) => reading.passages[passage]!.place)
    expect(cells).toMatchObject([{ cell: 'B5' }])
    expect(second!.fieldSpans!.due!.map((span) => textOf(reading.passages, span))).toEqual(['2024年12月底前', '45658'])
  })
})

describe('what a person corrected leads', () => {
  const table: Rows = [
    ['编码', '内容', '对策'],
    ['1', '甲', '乙'],
  ]
  test('a header that no word knows is mapped by hand, and next month by the same hand', () => {
    const first = readRowsAs(table)
    expect([first.findings, first.warnings.map(({ code }) => code)]).toEqual([[], ['header-missing']])
    const given = [
      {
        sheet: '台账',
        headerFrom: 1,
        headerTo: 1,
        columns: (['number', 'finding', 'measure'] as const).map((field, at) => ({
          column: at + 1,
          letter: 'ABC'[at]!,
          header: table[0]![at]!,
          field,
          confidence: 1,
          reason: 'given' as const,
        })),
      },
    ]
    const second = readRowsAs(table, [], given)
    expect(second.findings).toMatchObject([{ number: '1', text: '甲', measures: [{ text: '乙' }] }])
    expect(readRowsAs([...table, ['2', '丙', '丁']], [], second.ledger!.mapping).findings).toHaveLength(2)
  })

  test('a column taken for the wrong field is taken for the given one, wherever it stands next time', () => {
    const first = readRowsAs([
      ['序号', '问题', '要求'],
      ['1', '甲', '乙'],
    ])
    const mapping = first.ledger!.mapping.map((sheet) => ({
      ...sheet,
      columns: sheet.columns.map((column) => (column.header === '要求' ? { ...column, field: 'criterion' as const } : column)),
    }))
    const second = readRowsAs(
      [
        ['月报', null, null],
        ['序号', '要求', '问题'],
        ['1', '乙', '甲'],
      ],
      [],
      mapping,
    )
    expect(second.findings).toMatchObject([{ text: '甲', fields: { criterion: '乙' } }])
  })

  test('a column without a field keeps its values under its header', () => {
    expect(
      readRowsAs([
        ['序号', '问题', '神秘列'],
        ['1', '甲', '丙'],
      ]).findings[0]!.fields,
    ).toEqual({ 神秘列: '丙' })
  })
})

describe('other shapes', () => {
  test('headings in rows of their own, columns numbered, the header printed again', () => {
    const reading = readRowsAs([
      ['序号', '问题', '措施'],
      ['1', '2', '3'],
      ['一、党的领导方面', null, null],
      ['1', '甲', '乙'],
      ['序号', '问题', '措施'],
      ['2', '丙', '丁'],
    ])
    expect(reading.aspects).toMatchObject([{ title: '一、党的领导方面', items: [{ text: '甲' }, { text: '丙' }] }])
  })

  test('a second sheet of tasks joins the findings of the first by number; a hidden one is left and said', () => {
    const { passages, sheets } = makeSheets({
      问题清单: {
        rows: [
          ['编号', '问题'],
          ['1', '甲'],
          ['2', '乙'],
        ],
      },
      任务清单: {
        rows: [
          ['编号', '任务', '责任单位'],
          ['2', '做乙', '甲局'],
          ['1', '做甲', '乙局'],
        ],
      },
      旧: {
        rows: [
          ['编号', '问题'],
          ['9', '藏'],
        ],
        hidden: true,
      },
    })
    const reading = readLedger(passages, sheets)
    expect(reading.findings.map(({ text, measures, fields }) => [text, measures.map((measure) => measure.text), fields.leadBody])).toEqual([
      ['甲', ['做甲'], '乙局'],
      ['乙', ['做乙'], '甲局'],
    ])
    expect(reading.warnings.map(({ code }) => code)).toEqual(['hidden-sheet'])
    expect(reading.unread.map((span) => textOf(passages, span))).toEqual(['编号', '问题', '9', '藏'])
    expect(lostSpans(reading)).toEqual([])
  })

  test('a sentence that contains a header word is no header', () => {
    expect(
      readRowsAs([
        ['经查，该单位存在问题较多，整改措施不够具体，需要加强', '另有说明'],
        ['甲', '乙'],
      ]).ledger!.mapping[0]!.headerFrom,
    ).toBe(0)
  })

  test('a form of statistics gives no findings, and a form without their text says so', () => {
    const statistics = readRowsAs([
      ['轮次', '被巡察院级党组织名称', '巡察反馈问题应整改数', '巡察反馈问题已整改数', '完成率'],
      ['第七轮', '甲学院', '12', '11', '91.7%'],
    ])
    expect([statistics.findings, statistics.warnings.map(({ code }) => code)]).toEqual([[], ['header-missing']])
    const progress = readRowsAs([
      ['整改情况', '主要原因', '整改进展情况', '完成时限', '下一步措施', '整改结果', '证明材料'],
      ['已整改', '甲', '乙', '2024年', '丙', '丁', '戊'],
    ])
    expect([progress.warnings.map(({ code }) => code), errorsOf(progress)]).toEqual([['text-column-missing'], []])
  })
})
