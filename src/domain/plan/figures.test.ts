import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figuresIn, sameFigure } from './figures.ts'

test.each([
  ['专项资金1260.5万元长期闲置', [['money', 126_050_000_0, '1260.5万元']]],
  [
    '超标准报销差旅费3.6万元，涉及13人',
    [
      ['money', 3_600_000, '3.6万元'],
      ['count', 13, '13人'],
    ],
  ],
  ['13卷人事档案缺少材料', [['count', 13, '13卷']]],
  [
    '执行率仅为62.5%，下降3个百分点',
    [
      ['rate', 62.5, '62.5%'],
      ['rate', 3, '3个百分点'],
    ],
  ],
  ['百分之四十的项目没有验收', [['rate', 40, '百分之四十']]],
  ['占比百分之三十五点六', [['rate', 35.6, '百分之三十五点六']]],
  ['五分之二的村未公开', [['rate', 40, '五分之二']]],
  ['超概算1.2倍', [['count', 1.2, '1.2倍']]],
  ['欠薪２５．５万元', [['money', 25_500_000, '２５．５万元']]],
  ['涉及 1,234.56 万元', [['money', 1_234_560_000, '1,234.56 万元']]],
  [
    '三家企业、二十二处隐患',
    [
      ['count', 3, '三家'],
      ['count', 22, '二十二处'],
    ],
  ],
  ['2023年5月8日签订的合同', [['day', 20_230_508, '2023年5月8日']]],
  ['1.2万余户未发放', [['count', 12_000, '1.2万余户']]],
  ['3亿元债券', [['money', 30_000_000_000, '3亿元']]],
  [
    'a loss of $1.2 million in 14 contracts',
    [
      ['money', 120_000_000, '$1.2 million'],
      ['count', 14, '14 contracts'],
    ],
  ],
  [
    'RMB 185,000 was not recovered from 12 households',
    [
      ['money', 18_500_000, 'RMB 185,000'],
      ['count', 12, '12 households'],
    ],
  ],
  [
    '3 billion yuan, 45 per cent',
    [
      ['money', 300_000_000_000, '3 billion yuan'],
      ['rate', 45, '45 per cent'],
    ],
  ],
] as const)('%s', (text, expected) => {
  expect(figuresIn(text).map((one) => [one.kind, one.value, one.text])).toEqual(expected)
})

test.each([
  '落实“两个维护”不够到位，“三重一大”决策不规范',
  '违反中央八项规定精神',
  '违反第3条，第2次会议',
  '第三次会议、第一批名单',
  '一些干部、一个方面',
  '2021年以来整改不力',
  'in 2021 audits found within 30 days',
  '3个月内、2小时',
])('counts nothing in: %s', (text) => {
  expect(figuresIn(text)).toEqual([])
})

test('the same amount however it is written', () => {
  const [one, other] = [figuresIn('1260.5万元')[0]!, figuresIn('12,605,000元')[0]!]
  expect(sameFigure(one, other)).toBe(true)
  expect(sameFigure(figuresIn('13卷')[0]!, figuresIn('十三份')[0]!)).toBe(true)
  expect(sameFigure(figuresIn('13卷')[0]!, figuresIn('13%')[0]!)).toBe(false)
})

const piece = fc.oneof(
  fc.constantFrom('专项资金', '闲置', '，', '。', '\n', '元', '万', '第', '家', '%', ' files ', '年', '月', '日', '“', '三', '十'),
  fc.nat({ max: 99_999 }).map(String),
  fc.string({ maxLength: 5 }),
)

test('whatever the text: figures stand in order, apart from each other, and are what the text says there', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      let end = 0
      for (const one of figuresIn(text)) {
        expect(one.from).toBeGreaterThanOrEqual(end)
        expect(text.slice(one.from, one.to)).toBe(one.text)
        expect(Number.isFinite(one.value) && one.value !== 0).toBe(true)
        end = one.to
      }
    }),
  )
})
