import { expect, test } from 'vitest'
import type { NodeKind, TreeNode } from './document.ts'
import { bareSentence, cluesIn, draftsOf, unmetDrafts } from './drafts.ts'

let count = 0
const node = (kind: NodeKind, text: string, more: Partial<TreeNode> = {}): TreeNode => ({
  id: `n${(count += 1)}`,
  kind,
  text,
  mark: null,
  state: null,
  edited: false,
  spans: [],
  fields: {},
  children: [],
  ...more,
})
const title = '关于巡察某局的反馈意见'
const seen = (...tree: TreeNode[]) => draftsOf(tree, title).findings.map(({ headings, text }) => [...headings, text].join(' › '))

test.each([
  [
    'under an aspect',
    [node('aspect', '一方面', { children: [node('finding', '甲。'), node('finding', '乙；')] })],
    ['一方面 › 甲', '一方面 › 乙'],
  ],
  [
    'a finding above findings is their heading',
    [node('aspect', '一方面', { children: [node('finding', '大项。', { children: [node('finding', '子项')] })] })],
    ['一方面 › 大项 › 子项'],
  ],
  ['measures below a finding make it no heading', [node('finding', '甲', { children: [node('measure', '措施')] })], [`${title} › 甲`]],
  [
    'mere text between does not count',
    [node('aspect', '一方面', { children: [node('measure', '措施', { children: [node('finding', '甲')] })] })],
    ['一方面 › 甲'],
  ],
  ['what is unread, noted or a clue is no finding', [node('unread', '甲'), node('note', '乙'), node('clue', '')], []],
])('headings: %s', (_, tree, wanted) => {
  expect(seen(...tree)).toEqual(wanted)
})

test('of more than four levels the aspect and the nearest three stay', () => {
  const deep = ['一', '二', '三', '四', '五', '六'].reduceRight<TreeNode[]>(
    (children, text) => [node(text === '六' ? 'finding' : 'aspect', text, { children })],
    [],
  )
  expect(seen(...deep)).toEqual(['一 › 三 › 四 › 五 › 六'])
})

test('findings keep the order of the document', () => {
  const one = node('finding', '大项', { children: [node('finding', '1'), node('finding', '2')] })
  expect(seen(node('aspect', '方面', { children: [one, node('finding', '3')] })).map((text) => text.at(-1))).toEqual(['1', '2', '3'])
})

test('fields become weight, category and sum; a suggestion is tied where it stands or where it is named, once', () => {
  const advice = node('suggestion', '建议一。具体是，先查后改。')
  const below = node('suggestion', '建议二')
  const fields = { weight: 'key', category: ' money ', amount: '3万元', suggestions: `${advice.id}、gone ${below.id}` }
  const finding = node('finding', '甲', { fields, children: [below] })
  const { findings, suggestions } = draftsOf([finding, advice], title)
  expect(findings[0]).toMatchObject({ weight: 'key', category: 'money', amount: '3万元', suggestions: [advice.id, below.id] })
  expect(suggestions.map(({ text, detail }) => [text, detail])).toEqual([
    ['建议二', null],
    ['建议一', '具体是，先查后改。'],
  ])
})

test.each([
  ['nothing', [node('note', '甲')], [['nothing-to-confirm', {}]]],
  ['a finding without text', [node('finding', ' 。')], [['draft-text-missing', { heading: title }]]],
  [
    'too long a text',
    [node('finding', '长'.repeat(8001))],
    [['draft-text-too-long', { length: 8001, limit: 8000, text: `${'长'.repeat(24)}…` }]],
  ],
  [
    'one heading too long, told once',
    [node('aspect', '题'.repeat(301), { children: [node('finding', '甲'), node('finding', '乙')] })],
    [['heading-too-long', { length: 301, limit: 300, text: `${'题'.repeat(24)}…` }]],
  ],
  ['too long a category', [node('finding', '甲', { fields: { category: '类'.repeat(101) } })], [['category-too-long', { length: 101 }]]],
])('%s stands against registering', (_, tree, wanted) => {
  expect(unmetDrafts(draftsOf(tree, title)).map(({ code, values }) => [code, values])).toMatchObject(wanted)
})

test('advice alone can be registered', () => {
  expect(unmetDrafts(draftsOf([node('suggestion', '建议')], title))).toEqual([])
})

test('clues are mentioned where one stands in the tree, with the number the document states', () => {
  expect(cluesIn([node('aspect', '甲', { children: [node('clue', '')] })], 5)).toEqual({ mentioned: true, count: 5 })
  expect(cluesIn([node('aspect', '甲')], 5)).toEqual({ mentioned: false, count: null })
})

test.each([
  ['  甲。 ', '甲'],
  ['甲；。', '甲'],
  ['“甲。”', '“甲。”'],
  ['。', ''],
])('%j is kept as %j', (text, kept) => {
  expect(bareSentence(text)).toBe(kept)
})
