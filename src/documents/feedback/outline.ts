import type { Block, Cut } from './blocks.ts'
import { wholeOf } from './blocks.ts'
import { isClosingLine, isPlainAspect, partLineOf } from './lines.ts'
import { isSpeech } from './speech.ts'
import type { Learnt } from './levels.ts'
import { depthOf } from './levels.ts'
import type { Family } from './marks.ts'
import { isSoft } from './marks.ts'
import type { Run, Segment } from './segments.ts'
import { segmentsOf } from './segments.ts'
import type { PartRole } from './titles.ts'
import { partRole } from './titles.ts'

/** A numbered thing with the text that is its own (`head` and `rest`) and what stands below it. */
export type Node = {
  family: Family | 'root'
  mark: string | null
  number: string | null
  ordinal: number | null
  whole: Cut
  /** A line above that only gives the number. */
  above: Cut[]
  head: Cut
  rest: Cut[]
  run: Run | null
  /** For parts opened by words instead of a number. */
  part: { role: PartRole; stated: number | null } | null
  children: Node[]
}

export type Numbering = { code: 'numbering-gap' | 'numbering-repeat'; mark: string; at: Cut }
export type Outline = { root: Node; closing: Cut[]; numbering: Numbering[] }

type Builder = {
  blocks: Block[]
  stack: Node[]
  learnt: Learnt
  counted: Map<Family, number>
  pending: Cut[]
  outline: Outline
  feedback: boolean
}

const nothing: Cut = { block: 0, from: 0, to: 0 }
const blankNode = { above: [], mark: null, number: null, ordinal: null, rest: [], run: null, part: null, children: [] }
const rootNode = (): Node => ({ ...blankNode, family: 'root', whole: nothing, head: nothing, rest: [], children: [] })

const topOf = (builder: Builder): Node => builder.stack.at(-1) as Node
const steps = (builder: Builder) => builder.stack.map((node) => ({ family: node.family as Family, ordinal: node.ordinal }))

/** Paragraphs after 一是… belong to it only when 二是… follows; else to what the list stands under. */
const settle = (builder: Builder, next: Segment['mark']): void => {
  if (builder.pending.length === 0) return
  const top = topOf(builder)
  const goesOn = next !== null && next.family === top.family && (next.ordinal ?? 0) > (top.ordinal ?? 0)
  const owner = goesOn ? top : (builder.stack.findLast((node) => node.family === 'root' || !isSoft(node.family)) as Node)
  owner.rest.push(...builder.pending)
  builder.pending = []
}

const note = (builder: Builder, parent: Node, node: Node): void => {
  const family = node.family as Family
  if (node.ordinal === null || isSoft(family) || node.run?.inline === true) return
  const before = parent.children.findLast((child) => child.family === family)?.ordinal ?? 0
  // Some documents number straight through their chapters: 问题3 follows 问题2 under another aspect.
  const goesOn = node.ordinal === (builder.counted.get(family) ?? 0) + 1
  builder.counted.set(family, node.ordinal)
  if (node.ordinal === before + 1 || goesOn) return
  builder.outline.numbering.push({
    code: node.ordinal > before ? 'numbering-gap' : 'numbering-repeat',
    mark: node.mark ?? '',
    at: node.whole,
  })
}

const hang = (builder: Builder, node: Node): void => {
  const depth = depthOf(steps(builder), { family: node.family as Family, ordinal: node.ordinal }, builder.learnt)
  builder.stack.length = Math.max(1, depth)
  const parent = topOf(builder)
  note(builder, parent, node)
  if (node.run?.inline !== true && !builder.learnt.has(node.family as Family))
    builder.learnt.set(node.family as Family, parent.family as Family | 'root')
  parent.children.push(node)
  builder.stack.push(node)
}

/** A list inside a paragraph ends with the paragraph: what follows belongs to what the list stands under. */
const leaveList = (builder: Builder): void => {
  while (topOf(builder).run?.inline === true) builder.stack.pop()
}

/** 「整改进展：…」 below the measures of a labelled finding speaks of the finding, not of its last measure. */
const ofWhole = /^\s*(?:整改(?:进展|落实|完成|成效|结果|状态|时限|目标|情况)+|责任(?:单位|部门|领导|人)|下一步[^：。]{0,6})\s*：/

const leaveMeasures = (builder: Builder, cut: Cut): void => {
  const at = builder.stack.findLastIndex(({ family }) => family === 'labelled')
  const plain = builder.blocks[cut.block]?.plain.slice(cut.from, Math.min(cut.to, cut.from + 24)) ?? ''
  if (at < 0 || at === builder.stack.length - 1 || !ofWhole.test(plain)) return
  settle(builder, null)
  builder.stack.length = at + 1
}

const addText = (builder: Builder, cut: Cut): void => {
  leaveList(builder)
  leaveMeasures(builder, cut)
  const top = topOf(builder)
  if (top.family !== 'root' && isSoft(top.family)) builder.pending.push(cut)
  else top.rest.push(cut)
}

const addSegment = (builder: Builder, segment: Segment): void => {
  const { mark } = segment
  if (mark === null) {
    addText(builder, segment.whole)
    return
  }
  settle(builder, mark)
  const { family, text, number, ordinal } = mark
  hang(builder, {
    ...blankNode,
    family,
    mark: text,
    number,
    ordinal,
    whole: segment.whole,
    head: segment.body,
    run: segment.run,
    rest: [],
    children: [],
  })
}

const reset = (builder: Builder): void => {
  settle(builder, null)
  builder.stack.length = 1
}

const openPart = (builder: Builder, block: Block, line: NonNullable<ReturnType<typeof partLineOf>>): void => {
  reset(builder)
  if (line.title.from > wholeOf(block).from)
    topOf(builder).rest.push({ block: block.index, from: wholeOf(block).from, to: line.title.from })
  const node: Node = {
    ...blankNode,
    family: 'part',
    whole: line.title,
    head: line.title,
    part: { role: line.role, stated: line.stated },
    rest: [],
    children: [],
  }
  topOf(builder).children.push(node)
  builder.stack.push(node)
}

const titleOf = (builder: Builder, node: Node): string =>
  (builder.blocks[node.head.block]?.plain.slice(node.head.from, Math.min(node.head.to, node.head.from + 100)) ?? '')
    .trim()
    .replace(/[：。]$/, '')

/** Inside 「二、主要问题」 the line 「巡察发现的主要问题是：」 only introduces what follows. */
const introduces = (builder: Builder, role: PartRole): boolean => {
  const [, open] = builder.stack
  if (open === undefined || builder.stack.length > 2) return false
  return open.part?.role === role || partRole(titleOf(builder, open), builder.feedback) === role
}

const bullet = /^\s*[•●■◆▪◇○▶·]\s*/

/** Headings and list items without a number, as the file marks them; bullets count only below something. */
const styledFamily = (block: Block, open: boolean): Family | null => {
  if (block.style?.heading !== undefined) return `head-${block.style.heading}`
  if (open && block.style?.list !== undefined) return `list-${block.style.list}`
  if (open && bullet.test(block.plain)) return 'bullet'
  return isPlainAspect(block) ? 'plain' : null
}

/** 「整改任务：…」, 「反馈问题：…」 without a number: the label opens a finding of a notice. */
const label =
  /^\s*(?:整改任务|整改问题|(?:督察|巡视|巡察)?反馈(?:的)?(?:问题|意见)|问题描述|存在(?:的)?问题)(?:（[^）]{1,20}）)?\s*：\s*(?=\S)/

const opensByLabel = (builder: Builder, block: Block): boolean => {
  const top = topOf(builder)
  const waits = top.family !== 'root' && top.rest.length === 0 && top.head.from >= top.head.to
  return !builder.feedback && !waits && label.test(block.plain.slice(0, 60))
}

const onlyNumber = /^第?[一二三四五六七八九十百\d]{1,5}(?:项|条|号)?(?:任务)?[。；]?$/

/** 「整改任务：第十二项」 above 「反馈问题：…」 is the number of that finding. */
const takeNumber = (builder: Builder, whole: Cut, from: number): boolean => {
  const top = topOf(builder)
  const words = builder.blocks[top.head.block]?.plain.slice(top.head.from, top.head.to).trim() ?? ''
  if (top.family !== 'labelled' || top.rest.length > 0 || top.children.length > 0 || !onlyNumber.test(words)) return false
  top.number = words.replace(/[。；]$/, '')
  top.mark = top.number
  top.above = [top.whole]
  top.whole = whole
  top.head = { ...whole, from }
  return true
}

const hangStyled = (builder: Builder, block: Block, family: Family): void => {
  settle(builder, null)
  const whole = wholeOf(block)
  const from = Math.max(whole.from, (family === 'labelled' ? label : bullet).exec(block.plain.slice(0, 60))?.[0].length ?? 0)
  if (family === 'labelled' && takeNumber(builder, whole, from)) return
  hang(builder, { ...blankNode, family, whole, head: { ...whole, from }, rest: [], children: [] })
}

const addMarked = (builder: Builder, segments: Segment[]): void => {
  for (const segment of segments) addSegment(builder, segment)
}

const addBlock = (builder: Builder, block: Block): void => {
  const expects = (family: Family, ordinal: number): boolean =>
    builder.stack.some((node) => node.family === family && node.ordinal !== null && node.ordinal + 1 === ordinal)
  const segments = segmentsOf(block, expects)
  leaveList(builder)
  if (segments[0]?.mark != null) {
    addMarked(builder, segments)
    return
  }
  if (isClosingLine(block)) {
    reset(builder)
    builder.outline.closing.push(wholeOf(block))
    return
  }
  const part = partLineOf(block, builder.feedback, builder.stack.length > 1)
  if (part !== null && !introduces(builder, part.role)) {
    openPart(builder, block, part)
    return
  }
  if (builder.feedback && isSpeech(block.plain)) reset(builder)
  const family = segments.length === 1 ? (opensByLabel(builder, block) ? 'labelled' : styledFamily(block, builder.stack.length > 1)) : null
  if (family === null) addMarked(builder, segments)
  else hangStyled(builder, block, family)
}

/** Builds the tree of numbered things in one pass, learning from the order of first appearance which mark stands below which. */
export const outlineOf = (blocks: Block[], feedback: boolean, plainText: ReadonlySet<number>, tick: (at: number) => void): Outline => {
  const outline: Outline = { root: rootNode(), closing: [], numbering: [] }
  const builder: Builder = { blocks, stack: [outline.root], learnt: new Map(), counted: new Map(), pending: [], outline, feedback }
  for (const block of blocks) {
    tick(block.index)
    if (plainText.has(block.index) || block.style?.table !== undefined) outline.root.rest.push(wholeOf(block))
    else addBlock(builder, block)
  }
  settle(builder, null)
  return outline
}
