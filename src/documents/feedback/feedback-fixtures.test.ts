import { describe, expect, test } from 'vitest'
import { aspects, codes, findings, read, totals } from './fixtures/read-fixture.ts'

describe('a full written feedback document', () => {
  const reading = read('01-written-feedback')

  test('its head', () => {
    expect(reading).toMatchObject({
      kind: 'feedback',
      title: '中共云溪市委第三巡察组关于巡察市水务局党组的反馈意见',
      body: '市水务局党组',
      bodies: ['市水务局党组'],
      inspector: '市委第三巡察组',
      dates: { fieldworkFrom: '2024-03-11', fieldworkTo: '2024-05-10', issued: '2024-06-18' },
      contact: { signature: '中共云溪市委第三巡察组' },
    })
    expect(reading.parts?.map(({ role, title }) => [role, title])).toEqual([
      ['overall', '总体评价'],
      ['problems', '巡察发现的主要问题'],
      ['suggestions', '意见建议'],
    ])
  })

  test('its aspects and findings; an aspect of running text holds that text as its finding', () => {
    expect(aspects(reading)).toEqual({
      学习贯彻党的理论和路线方针政策有差距: ['理论学习不深不实', '落实治水部署打折扣'],
      全面从严治党责任落实不到位: [
        '主体责任压得不实',
        { 财务管理不规范: ['下属供水公司超标准报销差旅费3.6万元', '违规发放值班补贴12.84万元，涉及37人'] },
        '“四风”问题仍有发生',
      ],
      领导班子和干部队伍建设存在短板: ['民主集中制执行不严格', '干部人事档案管理混乱'],
      巡察整改责任落实不力: ['上轮巡察反馈的4个问题整改后又反弹，局党组未开展督促检查'],
    })
    expect(reading.findings).toEqual([])
  })

  test('what goes with a finding', () => {
    const [, second] = reading.aspects[0]?.items ?? []
    expect(second).toMatchObject({ number: '2', headings: ['学习贯彻党的理论和路线方针政策有差距'], state: null, measures: [] })
    expect(second?.fields['detail']).toMatch(/^城区内涝治理项目.*闲置超过一年$/)
    expect(second?.money).toMatchObject([{ text: '1,260.5万元', minor: 1_260_500_000, currency: 'CNY' }])
  })

  test('its advice, and its clues, which are in no finding', () => {
    expect(reading.suggestions.map(({ number, text }) => [number, text])).toEqual([
      ['一', '提高政治站位，强化理论武装'],
      ['二', '压实管党治党责任'],
      ['三', '加强班子和队伍建设'],
    ])
    expect(reading.suggestions[2]?.detail).toBe('严格执行民主集中制，年内完成干部档案专项审核')
    expect(reading.clues).toMatchObject({ mentioned: true, count: 5 })
    expect(JSON.stringify([reading.aspects, reading.findings, reading.suggestions])).not.toContain('线索')
    expect(codes(reading)).toEqual([])
  })
})

test('一、 as aspects, （一） as findings, and advice under a bare heading', () => {
  const reading = read('03-aspects-without-heading')
  expect(aspects(reading)).toEqual({
    党的领导弱化: ['贯彻乡村振兴部署不力', '议事规则不健全'],
    基层党建薄弱: ['党员发展程序不规范', '“三会一课”制度落实不严', '村级后备力量不足'],
    群众身边的腐败和作风问题: ['惠农补贴发放不及时，涉及资金23万元', '低保动态管理不到位'],
  })
  expect(reading.suggestions.map(({ text, detail }) => [text, detail])).toEqual([
    ['加强党的全面领导', '健全党委议事决策制度'],
    ['抓实基层党建', null],
    ['整治群众身边不正之风和腐败问题，对违规问题严肃处理', null],
  ])
  expect(reading.dates.issued).toBe('2023-05-20')
})

test('a list of problems numbered through its aspects, with their owners', () => {
  const reading = read('04-problem-list')
  expect(reading).toMatchObject({ kind: 'feedback', body: '县交通运输局党组', inspector: '县委第四巡察组' })
  expect(reading.aspects.map(({ title, items }) => [title, items.length])).toEqual([
    ['落实党的路线方针政策方面', 2],
    ['党风廉政建设方面', 3],
  ])
  expect(findings(reading).map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5'])
  expect(findings(reading)[0]?.fields).toMatchObject({ leader: '分管副局长', leadBody: '公路管理站', due: '2024年6月30日前' })
  expect(codes(reading)).toEqual([])
})

test('news: semicolons part aspects, inline （1） advice, and nobody else’s lists', () => {
  const reading = read('05-feedback-news-semicolons')
  expect(aspects(reading)).toEqual({
    学习贯彻习近平文化思想不深入: ['文旅融合发展思路不清'],
    公共文化服务供给不足: ['“送戏下乡”流于形式', '图书馆总分馆建设滞后'],
    落实中央八项规定精神不严: ['公务接待超标准'],
  })
  expect(reading.findings.map(({ text }) => text)).toEqual(['选人用人程序不规范'])
  expect(reading.suggestions.map(({ text }) => text)).toEqual([
    '强化理论武装，提高政治站位',
    '聚焦主责主业，补齐公共文化服务短板',
    '严格落实中央八项规定精神，坚决纠治“四风”',
  ])
  expect(reading.clues).toMatchObject({ mentioned: true, count: null })
  expect(reading.dates).toEqual({ feedback: '2023-11-08' })
})

test('news: lists in paragraphs of their own, ended by an answer', () => {
  const reading = read('06-feedback-news-paragraphs')
  expect(reading.findings.map(({ number, text }) => [number, text])).toEqual([
    ['1', '贯彻国企改革三年行动部署不坚决，主业不突出'],
    ['2', '投资决策程序不规范，2020年以来有5个项目未履行可行性论证程序'],
    ['3', '选人用人“近亲繁殖”问题突出'],
    ['4', '对下属公司监管不力，形成呆坏账2.3亿元'],
  ])
  expect(reading.suggestions.map(({ text, detail }) => [text, detail])).toEqual([
    ['提高政治站位', '要完整准确全面贯彻新发展理念'],
    ['健全现代企业制度', null],
    ['压实管党治党政治责任', null],
  ])
  expect(reading.dates).toEqual({ feedback: '2022-06-30' })
  expect(reading.findings[3]?.money[0]?.minor).toBe(23_000_000_000)
})

test('a small feedback document with lists inside its paragraphs', () => {
  const reading = read('12-village-feedback')
  expect(aspects(reading)).toEqual({
    党建引领方面: ['组织生活不正常', '发展党员不规范', '阵地建设滞后'],
    '集体“三资”管理方面': ['村集体资产底数不清，合同管理混乱', '支出报账不规范，白条入账1.2万元'],
  })
  expect(totals(reading)).toEqual({ aspects: 2, problems: 5 })
  expect(codes(reading)).toEqual([])
})

test('headings without numbers, bullets below findings', () => {
  const reading = read('15-plain-headings')
  expect(aspects(reading)).toEqual({
    党的领导方面: ['把方向、管大局作用发挥不充分', '意识形态工作责任制落实不到位'],
    党的建设方面: [{ 党支部标准化建设推进不力: ['3个支部未按期换届', '党员教育管理宽松'] }],
  })
  expect(reading).toMatchObject({ body: '某局党委', inspector: '市委第五巡察组' })
  expect(reading.suggestions).toHaveLength(2)
})

test('inspection news in the wording of the capital: 一要 lists, and a later speaker', () => {
  const reading = read('17-central-news')
  expect(reading.aspects.map(({ title, items }) => [title, items.length])).toEqual([
    ['党委领导下的校长负责制落实不够好', 2],
    ['基层组织建设薄弱', 1],
    ['管党治党偏软', 2],
  ])
  expect(reading.suggestions.map(({ text, detail }) => [text, detail])).toEqual([
    ['坚持党委统一领导，健全议事规则', '要带头执行民主集中制'],
    ['夯实基层基础', null],
    ['从严管党治党，清理附属企业', null],
  ])
  expect(reading.clues.mentioned).toBe(true)
  expect(reading.dates).toEqual({ feedback: '2017-03-20' })
})

test('有的…；有的… are findings without aspects; what the inspectors demand is no advice', () => {
  const reading = read('18-some-of-them')
  expect(reading.findings.map(({ text }) => text)).toEqual([
    '有的学用结合不紧，推动绿化项目落地迟缓',
    '有的支部组织生活走过场',
    '有的对基层网点监管缺位',
  ])
  expect(reading.suggestions).toEqual([])
  expect(reading.bodies).toEqual(['区园林中心党组', '区供销社党委'])
})
