import { expect, test } from 'vitest'
import { aspects, findings, read, states, totals, tree } from './fixtures/read-fixture.ts'

test('a county notice: parts, aspects, states, labels, totals, contact', () => {
  const reading = read('02-county-notice')
  expect(reading).toMatchObject({
    kind: 'progress-notice',
    body: '县教育体育局党组',
    inspector: '县委第一巡察组',
    dates: { fieldworkFrom: '2022-09-13', fieldworkTo: '2022-11-15', feedback: '2023-01-06', issued: '2023-08-02' },
    totalsAgree: true,
    sanctions: { 党纪处分: 2, 政务处分: 1, 组织处理: 4, 批评教育: 15 },
    moneyRecovered: '18.62万元',
    rulesMade: 22,
    contact: { phone: '0599-0000123', email: 'qljytyj@example.cn', mail: '青岚县城关镇学府路8号，邮编000000' },
  })
  expect(totals(reading)).toEqual({ aspects: 4, problems: 31, measures: 96, done: 26, keptOn: 3, inProgress: 2, rate: 83.87 })
  expect(states(reading)).toEqual({
    '“双减”政策落实不到位': 'complete',
    学前教育普及普惠发展滞后: 'in-progress-on-schedule',
    对下属学校监管不力: 'complete-kept-on',
    营养餐资金管理混乱: 'complete',
    干部轮岗交流不经常: 'not-done',
  })
  expect(findings(reading).map(({ measures }) => measures.length)).toEqual([2, 3, 0, 2, 0])
  expect(findings(reading)[4]?.fields).toEqual({ due: '2024年12月底', leadBody: '人事股', progress: '尚未完成整改' })
  expect(findings(reading)[1]?.measures[2]?.text).toBe('第三所幼儿园主体工程已封顶，计划2024年8月投用')
})

test('an audit letter: states, money, two currencies, sums', () => {
  const reading = read('07-audit-letter')
  expect(reading).toMatchObject({ kind: 'audit-letter', body: '市水利局', inspector: '市审计局', totalsAgree: true })
  expect(totals(reading)).toEqual({ classes: 3, problems: 8, money: '1.2亿元', done: 5, partial: 1, inProgress: 1, open: 1 })
  expect(Object.values(states(reading))).toEqual(['complete', 'partial', 'complete', 'extension-asked', 'not-done'])
  expect(findings(reading).flatMap(({ money }) => money.map(({ text, minor, currency }) => [text, minor, currency]))).toEqual([
    ['3,200万元', 3_200_000_000, 'CNY'],
    ['8000万元', 8_000_000_000, 'CNY'],
    ['4,000.50万元', 4_000_500_000, 'CNY'],
    ['35.5万美元', 35_500_000, 'USD'],
  ])
})

test('a damaged notice: lost digits and impossible days are flagged, wrong sums told, nothing guessed', () => {
  const reading = read('08-damaged-notice')
  expect(reading.dates).toEqual({})
  expect(reading.totalsAgree).toBe(false)
  expect(reading.warnings.map(({ code, values }) => [code, values['text'] ?? values['mark']])).toEqual(
    expect.arrayContaining([
      ['date-lost-digits', '2021915日'],
      ['date-lost-digits', '2022324日'],
      ['date-impossible', '2021年2月30日'],
      ['date-impossible', '2022年13月5日'],
      ['totals-disagree', '问题（12+5）'],
      ['totals-disagree', '完成率（12/18）'],
      ['numbering-gap', '三、'],
    ]),
  )
  expect(states(reading)).toEqual({ 保障房分配不公: 'complete', 项目监管不严: 'in-progress' })
})

test('a disclosure of a whole round', () => {
  const reading = read('09-round-disclosure')
  expect(reading).toMatchObject({
    kind: 'round-disclosure',
    body: null,
    totalsAgree: true,
    clues: { mentioned: true, count: 23 },
    sanctions: { 党纪政务处分: 6, 诫勉: 3, 提醒谈话: 41 },
    moneyRecovered: '88.72万元',
    rulesMade: 136,
    dates: { fieldworkFrom: '2022-03-01', fieldworkTo: '2022-04-29', feedback: '2022-06-10', issued: '2023-01-12' },
  })
  expect(totals(reading)).toEqual({ problems: 412, done: 398, keptOn: 9, open: 5, rate: 96.6 })
  expect(findings(reading)).toEqual([])
})

test('levels learnt from order: 一、 parts, 1. aspects, （1） findings, ① or 首先 measures', () => {
  const reading = read('10-parts-and-numbers')
  expect(aspects(reading)).toEqual({
    党的领导作用发挥不充分: ['前置研究事项清单不完善', '战略执行不力'],
    党建责任制落实不到位: ['党费收缴不及时', '支部换届不及时'],
    廉洁风险防控不严: ['采购管理不规范'],
  })
  expect(findings(reading).map(({ measures }) => measures.map(({ mark }) => mark))).toEqual([
    ['①', '②'],
    [],
    ['一是', '二是'],
    ['首先，', '其次，', '最后，'],
    [],
  ])
  expect(Object.values(states(reading))).toEqual([null, null, null, null, null])
  expect(reading).toMatchObject({ body: '云岭物流公司党总支', inspector: '集团党委巡察二组', contact: { signature: '云岭物流公司党总支' } })
})

test('findings with labels of their own', () => {
  const reading = read('11-labelled-notice')
  expect(reading.findings.map(tree)).toEqual([
    { 理论学习不深入: ['党组理论学习中心组学习不扎实', '学习成果转化不够'] },
    { 预算绩效管理弱化: ['绩效目标编制粗放'] },
    '干部交流轮岗不够',
  ])
  expect(Object.values(states(reading))).toEqual(['complete', 'in-progress', 'complete', 'complete'])
  expect(findings(reading)[0]?.children[0]?.fields['progress']).toBe('制定年度学习计划，明确责任人\n已开展集中学习6次')
})

test('numbered sections of one finding are not findings', () => {
  const reading = read('13-numbered-sections')
  expect(aspects(reading)).toEqual({
    贯彻落实党的路线方针政策: ['养老服务体系建设滞后', '社会救助不精准'],
    全面从严治党: ['内控制度执行不严'],
  })
  const [first] = findings(reading)
  expect(first).toMatchObject({ state: 'complete', stateText: '已完成整改', fields: { detail: '居家养老服务覆盖率低' } })
  expect(first?.measures.map(({ text }) => text)).toEqual(['新建日间照料中心5个', '出台补贴办法1项'])
  expect(totals(reading)).toEqual({ classes: 4, problems: 15, done: 13, keptOn: 1, inProgress: 1, rate: 86.7 })
})

test('findings numbered on through aspects, and matters kept on long', () => {
  const reading = read('14-continued-numbers')
  expect(states(reading)).toEqual({
    预算执行不严: 'complete',
    结余资金沉淀: 'in-progress',
    防范化解政府债务风险不力: 'complete-kept-on',
    '“一岗双责”履行不到位': 'complete',
    国库集中支付改革: 'in-progress',
  })
  expect(reading.dates.feedback).toBe('2022-09-20')
  expect(reading.contact).toMatchObject({ phone: '0000-12345678', email: 'czj@example.cn', mail: '子市人民路1号' })
})

test('one task of an environmental inspection, all labels and no number', () => {
  const reading = read('16-environment-task')
  expect(reading.findings).toHaveLength(1)
  expect(reading.findings[0]).toMatchObject({
    text: '沿河三家洗涤作坊污水直排，长期无人查处',
    state: 'complete',
    fields: { goal: '取缔违规作坊，恢复河岸原貌', leadBody: '白沙河街道' },
    measures: [{ text: '依法关停洗涤作坊3家，拆除设备11台' }, { text: '铺设截污管道860米' }],
  })
})
