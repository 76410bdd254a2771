import { expect, test } from 'vitest'
import type { Passage } from '#documents/reading.ts'
import { passagesOf } from './passages.ts'
import { readChinese } from './read-chinese.ts'

const read = (text: string) => readChinese(passagesOf(text))
const codes = (text: string) => read(text).warnings.map(({ code }) => code)

test('nothing at all', () => {
  expect(read('')).toMatchObject({ kind: 'unknown', aspects: [], findings: [], suggestions: [], unread: [] })
  expect(codes('')).toEqual(['document-empty'])
})

test('text of another kind stays unread, whole', () => {
  const text = '关于召开职工运动会的通知\n各科室：\n定于下周五举行运动会，请准时参加。'
  const reading = read(text)
  expect(reading.kind).toBe('unknown')
  expect(reading.aspects.length + reading.findings.length + reading.suggestions.length).toBe(0)
  expect(reading.warnings.map(({ code }) => code)).toEqual(['kind-unknown'])
})

test('a stated number binds the list, and a difference is told', () => {
  const text = (count: string, list: string): string => `市委第一巡察组向市甲局党组反馈巡察情况\n巡察组提出了${count}点整改建议：${list}`
  expect(read(text('两', '一是甲；二是乙。')).suggestions.map((each) => each.text)).toEqual(['甲', '乙'])
  expect(read(text('两', '一是甲；二是乙；三是丙。')).suggestions.map((each) => each.text)).toEqual(['甲', '乙'])
  expect(codes(text('两', '一是甲；二是乙；三是丙。'))).toContain('count-mismatch')
  expect(codes(text('五', '一是甲；二是乙。'))).toContain('count-mismatch')
})

test('what other people say, in the same paragraph or another, is not the inspectors’', () => {
  const reading = read(
    '市委第一巡察组向市甲局党组反馈巡察情况\n主要问题：一是甲不实；二是乙不严。巡察组提出两点建议：一是丙；二是丁。局党组书记表示，一是认账；二是整改。\n刘某强调，一是提高认识；二是压实责任。',
  )
  expect(reading.findings.map(({ text }) => text)).toEqual(['甲不实', '乙不严'])
  expect(reading.suggestions.map(({ text }) => text)).toEqual(['丙', '丁'])
})

test('problems named only by their fields are no list', () => {
  const reading = read('市委第一巡察组向市甲局党组反馈巡察情况\n指出了在党的建设、作风建设等方面存在的问题，要求认真整改。')
  expect(reading.findings).toEqual([])
  expect(reading.warnings.map(({ code }) => code)).toContain('findings-not-listed')
})

test('a notice that states no state has none', () => {
  const reading = read('关于巡察整改情况的通报\n一、某方面\n（一）关于“甲”问题\n一是开展检查12次；二是完成维修40处。')
  expect(reading.aspects[0]?.items[0]).toMatchObject({ text: '甲', state: null, stateText: null })
  expect(reading.aspects[0]?.items[0]?.measures.map(({ state }) => state)).toEqual([null, null])
})

test('two states that do not fit are told, and neither is chosen', () => {
  const reading = read('关于巡察整改情况的通报\n一、关于“甲”问题\n该问题已完成整改。该问题正在整改。')
  expect(reading.findings[0]?.state).toBe('mixed')
  expect(reading.warnings.map(({ code }) => code)).toContain('state-conflict')
})

test('headings by the styles of a Word file', () => {
  const lines: [string, Passage['style']][] = [
    ['关于巡察整改情况的通报', { heading: 1 }],
    ['党的建设', { heading: 2 }],
    ['学习不深入', { heading: 3 }],
    ['整改情况：组织学习6次。该问题已完成整改。', undefined],
    ['制度不健全', { heading: 3 }],
    ['整改情况：修订制度2项。正在整改。', undefined],
  ]
  const passages = lines.map(([text, style], index): Passage => ({
    index,
    text,
    place: { in: 'paragraph', paragraph: index + 1 },
    ...(style ? { style } : {}),
  }))
  const reading = readChinese(passages)
  expect(reading.aspects.map(({ title, items }) => [title, items.map(({ text, state }) => [text, state])])).toEqual([
    [
      '党的建设',
      [
        ['学习不深入', 'complete'],
        ['制度不健全', 'in-progress'],
      ],
    ],
  ])
})

test('a line broken inside a sentence is one paragraph, and every span points into its own line', () => {
  const reading = read('关于巡察整改情况的通报\n一、关于“学习不深入，\n制度不健全”问题\n正在整改\n。')
  expect(reading.findings[0]).toMatchObject({ text: '学习不深入，制度不健全', state: 'in-progress' })
  expect(new Set(reading.findings[0]?.spans.map(({ passage }) => passage))).toEqual(new Set([1, 2, 3, 4]))
})

test('newspaper sentences behind the announced one that name faults go on with its list, until somebody speaks', () => {
  const reading = read(
    '市委第一巡察组向市甲局党组反馈巡察情况\n李某指出，巡察发现了一些问题，主要是：履行职责有差距，统筹谋划不够有力。管党治党责任落实不到位，重点领域存在薄弱环节。基层党建抓得不够实。同时，巡察组还收到一些问题线索，已按规定移交。',
  )
  expect(reading.aspects.map(({ title, items }) => [title, items.map(({ text }) => text)])).toEqual([
    ['履行职责有差距', ['统筹谋划不够有力']],
    ['管党治党责任落实不到位', ['重点领域存在薄弱环节']],
  ])
  expect(reading.findings.map(({ text }) => text)).toEqual(['基层党建抓得不够实'])
  expect(reading.clues.mentioned).toBe(true)
})

test('a sum at the end of a part is the document’s, not the last finding’s', () => {
  const reading = read(
    '关于巡察整改情况的通报\n一、制定方案，明确整改任务3个方面12类36项。\n二、整改情况\n（一）关于“甲”问题\n整改进展：已完成。开展检查4轮。\n（二）关于“乙”问题\n正在整改。\n截至目前，36个问题，已完成整改30个，正在推进6个，整改完成率83.3%。\n三、下一步打算\n继续整改。',
  )
  const found = [...reading.aspects.flatMap(({ items }) => items), ...reading.findings]
  expect(found.map(({ text, state }) => [text, state])).toEqual([
    ['甲', 'complete'],
    ['乙', 'in-progress'],
  ])
  const totals = Object.fromEntries(reading.totals.map(({ key, value }) => [key, value]))
  expect(totals).toMatchObject({ aspects: 3, classes: 12, tasks: 36, problems: 36, done: 30, inProgress: 6, rate: 83.3 })
})

test('what the auditors said stands apart from what was done about it', () => {
  const reading = read(
    '审计整改情况报告\n一、关于预算编制不细化的问题\n审计指出，5个部门预算未细化，涉及资金420万元。\n整改情况：已全部细化。已完成整改。',
  )
  const [finding] = [...reading.aspects.flatMap(({ items }) => items), ...reading.findings]
  expect(finding?.fields).toMatchObject({ detail: '审计指出，5个部门预算未细化，涉及资金420万元', progress: '已全部细化。已完成整改' })
})

test('a labelled task: its number above, its measures, and what was done about the whole of it', () => {
  const reading = read(
    '督察反馈问题整改情况公示\n整改任务：第十二项\n反馈问题：污水处理能力不足。\n责任单位：市水务局\n整改措施：\n（一）扩建城北厂；\n（二）改造管网120公里。\n整改进展：\n改造86公里。达到序时进度。\n整改任务：第十三项\n反馈问题：矿山未修复。\n整改进展：已完成整改。',
  )
  expect(reading.findings.map(({ number, text, state }) => [number, text, state])).toEqual([
    ['第十二项', '污水处理能力不足', 'in-progress-on-schedule'],
    ['第十三项', '矿山未修复', 'complete'],
  ])
  expect(reading.findings[0]?.measures.map(({ text }) => text)).toEqual(['扩建城北厂', '改造管网120公里'])
  expect(reading.findings[0]?.fields).toMatchObject({ leadBody: '市水务局', progress: '改造86公里。达到序时进度' })
  expect(reading.unread).toEqual([])
})

test('a round told by its figures alone is the disclosure of a round', () => {
  const text =
    '十三届市委第四轮巡察完成反馈\n近日，巡察完成对18个单位党组织的反馈。\n本轮共发现问题462个。截至目前，已完成整改401个，其余61个正在整改。'
  expect(read(text)).toMatchObject({ kind: 'round-disclosure', totalsAgree: true })
})
