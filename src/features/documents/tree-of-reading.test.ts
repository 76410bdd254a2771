import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftsOf } from '#domain/document/drafts.ts'
import { nodesOf } from '#domain/document/tree.ts'
import type { TreeNode } from '#domain/document/document.ts'
import { readDocument } from '#documents/read-document.ts'
import type { Reading } from '#documents/reading.ts'
import { heldSpans } from '#documents/text/unread.ts'
import { clueWords, feedbackLines, workbook } from '#test/feedback-files.ts'
import { treeOfReading } from './tree-of-reading.ts'

const reading = async (bytes: Uint8Array, name = 'a.txt'): Promise<Reading> => {
  const result = await readDocument(bytes, name)
  if ('problem' in result) throw new Error(result.problem.code)
  return result.reading
}
const readLines = (lines: readonly string[]): Promise<Reading> => reading(new TextEncoder().encode(lines.join('\n')))

/** A tree as an outline: kind, depth, and what it says. */
const outline = (tree: readonly TreeNode[], depth = 0): string[] =>
  tree.flatMap(({ kind, mark, text, children }) => [`${'  '.repeat(depth)}${kind} ${mark ?? ''}|${text}`, ...outline(children, depth + 1)])

const notice = [
  '中共甲县民政局党组关于巡察整改进展情况的通报',
  '根据县委统一部署，2024年3月4日至4月20日，县委第一巡察组对县民政局党组进行了巡察。现将整改进展情况予以公布。',
  '一、具体问题整改落实情况',
  '（一）民生保障方面',
  '1.关于“低保核查不实”问题。',
  '整改情况：一是逐户核查；二是追缴3.2万元。已完成整改。',
  '2.关于“救助超时限”问题。',
  '整改情况：限时办结。正在整改。',
  '欢迎广大干部群众对巡察整改落实情况进行监督。如有意见建议，请及时反映。',
]

test('feedback: findings under their aspects, the clue without its words, what was not understood in its place', async () => {
  expect(outline(treeOfReading(await readLines(feedbackLines)))).toEqual([
    `unread |${feedbackLines[1]}`,
    'aspect （一）|落实民生保障责任有差距',
    '  finding 1|低保动态核查流于形式，37户超标准家庭仍领取低保金，涉及资金21.86万元。',
    '  finding 2|临时救助审批超过时限。抽查的60件申请中有19件超过规定时限。',
    'aspect （二）|全面从严治党责任落实不到位',
    '  finding 1|采购管理不严格，将168万元的服务拆分为7个合同。',
    'clue |',
    'suggestion 一|压实主体责任。健全动态核查机制，按月比对。',
    'suggestion 二|规范采购管理。',
  ])
})

test('a notice: the problem is the finding, the report on it stays a field, states are those stated', async () => {
  const tree = treeOfReading(await readLines(notice))
  const findings = [...nodesOf(tree)].filter(({ kind }) => kind === 'finding')
  expect(findings.map(({ text, state }) => [text, state])).toEqual([
    ['低保核查不实', 'complete'],
    ['救助超时限', 'in-progress'],
  ])
  expect(findings[1]!.fields).toMatchObject({ progress: '限时办结。正在整改', stateText: '正在整改' })
  expect([...nodesOf(tree)].filter(({ kind }) => kind === 'unread').map(({ text }) => text.at(-1))).toEqual(['。', '。'])
})

test('a ledger: headings of columns become headings, a merged piece of advice is one, weight and category are shown where they can be corrected', async () => {
  const bytes = await workbook({
    rows: [
      ['方面', '大项', '具体问题', '严重程度', '类别', '涉及金额（万元）', '整改建议'],
      ['甲方面', '一类', '问题一', '重点', '财务', 1.5, '一并整改'],
      [null, null, '问题二', '一般', '财务', '2万元', null],
      [null, '二类', '问题三', null, null, null, null],
    ],
    merged: ['A2:A4', 'B2:B3', 'G2:G3'],
  })
  const tree = treeOfReading(await reading(bytes, 'a.xlsx'))
  expect(outline(tree)).toEqual([
    'aspect |甲方面',
    '  aspect |一类',
    '    finding |问题一',
    '      suggestion |一并整改',
    '    finding |问题二',
    '  aspect |二类',
    '    finding |问题三',
  ])
  const { findings, suggestions } = draftsOf(tree, '台账')
  expect(findings.map(({ headings, text, weight, category, amount }) => [headings, text, weight, category, amount])).toEqual([
    [['甲方面', '一类'], '问题一', 'key', '财务', '15000元'],
    [['甲方面', '一类'], '问题二', 'ordinary', '财务', '2万元'],
    [['甲方面', '二类'], '问题三', 'ordinary', null, null],
  ])
  expect(findings.map((finding) => finding.suggestions)).toEqual([[suggestions[0]!.nodeId], [suggestions[0]!.nodeId], []])
})

test('a hidden sheet is unread row by row, and a huge one in groups a person can look at', async () => {
  const passages = Array.from({ length: 9000 }, (_, index) => {
    const [row, column] = [Math.floor(index / 3) + 1, (index % 3) + 1]
    return { index, text: `格${index}`, place: { in: 'cell', sheet: '藏', cell: `A${row}`, row, column } as const }
  })
  const unread = passages.map(({ index, text }) => ({ passage: index, from: 0, to: text.length }))
  const nothing = { aspects: [], findings: [], suggestions: [], totals: [], sources: {}, parts: [], contact: { spans: [] } }
  const tree = treeOfReading({ ...(await readLines(notice)), ...nothing, passages, unread })
  expect(tree.length).toBe(1500)
  expect(tree[0]!.text).toBe('格0格1格2格3格4格5')
})

const printable = /[\p{L}\p{N}]/u

/** Every character with a meaning that neither a node shows nor the reading holds. */
function lost(read: Reading, tree: TreeNode[]): string[] {
  const shown = read.passages.map(({ text }) => new Uint8Array(text.length))
  for (const { passage, from, to } of [...heldSpans(read), ...[...nodesOf(tree)].flatMap(({ spans }) => spans)])
    shown[passage]!.fill(1, from, to)
  return read.passages.flatMap(({ text }, at) => [...text].filter((char, index) => shown[at]![index] === 0 && printable.test(char)))
}

const words = ({ passages }: Reading, { spans }: TreeNode): string =>
  spans.map(({ passage, from, to }) => passages[passage]!.text.slice(from, to)).join('')

test('whatever is cut, doubled or shuffled: nothing is lost, every node says exactly what stands in its place, no clue is copied', async () => {
  const lines = [...feedbackLines, ...notice]
  const mutated = fc.oneof(fc.shuffledSubarray(lines), fc.subarray(lines), fc.array(fc.constantFrom(...lines), { maxLength: 25 }))
  await fc.assert(
    fc.asyncProperty(mutated, async (list) => {
      if (list.length === 0) return
      const read = await readLines(list)
      const tree = treeOfReading(read)
      expect(lost(read, tree)).toEqual([])
      for (const node of nodesOf(tree)) expect(node.text).toBe(node.kind === 'clue' ? '' : words(read, node))
      expect(JSON.stringify(tree)).not.toContain(clueWords)
      expect(new Set([...nodesOf(tree)].map(({ id }) => id)).size).toBe([...nodesOf(tree)].length)
    }),
    { numRuns: 150 },
  )
})

test('what the database cannot keep is replaced sign by sign', async () => {
  const read = await readLines(feedbackLines)
  const finding = read.aspects[0]!.items[0]!
  const broken = {
    ...read,
    suggestions: [{ number: null, text: '\uD800甲', detail: null, spans: [] }],
    aspects: [{ ...read.aspects[0]!, items: [{ ...finding, fields: { note: '\u0000' } }] }],
  }
  const nodes = [...nodesOf(treeOfReading(broken))]
  expect(nodes.find(({ kind }) => kind === 'suggestion')!.text).toBe('\uFFFD甲')
  expect(nodes.find(({ kind }) => kind === 'finding')!.fields['note']).toBe('\uFFFD')
})
