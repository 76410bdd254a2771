import type { Heading } from './headings.ts'
import { isSoft } from './marks.ts'
import type { Node } from './outline.ts'
import type { Source } from './source.ts'
import { blockOf, plainAt } from './source.ts'
import { clausesOf } from './sentences.ts'
import { statementIn, statesFinding } from './stated.ts'
import { isAspectTitle, isFindingTitle } from './titles.ts'

/** Words a measure begins with; a problem does not. */
const action =
  /^(?:已|将|对|召开|开展|组织|制定|修订|印发|出台|建立|完善|健全|加强|强化|严格|督促|约谈|落实|推进|推动|压实|深化|加大|规范|成立|举办|清退|追缴|收回|整改|完成|优化|明确|梳理|排查|责令|配齐|补齐|提高|提升|坚持|通过|新建|责成|启动|计划|按照|进一步|第一时间|立即|及时|持续|全面|深入|认真|结合|定期|集中|专题|扎实|积极|切实|紧盯|细化|化解|处置|压减|核销|投入|实施|新增|补缴|退还|清理|关停|查处|聘请|选派|调整|充实)/

/** A heading that names a fault. */
const lack = /[不未无缺弱差欠]|滞后|短板|隐患|薄弱|违规|流于形式/

export const headOf = (source: Source, node: Node): string =>
  plainAt(source, { ...node.head, to: Math.min(node.head.to, node.head.from + 200) }).trim()

export const titledAsFinding = (source: Source, node: Node): boolean => isFindingTitle(headOf(source, node))

/** Only the first sentence is the title. */
export const titledAsAspect = (source: Source, node: Node): boolean => isAspectTitle(headOf(source, node).split('。')[0] as string)

export const isHard = (node: Node): boolean => node.family === 'root' || !isSoft(node.family)

const leadIn = /(?:^|[。；])\s*(?:具体)?(?:整改(?:进展|落实|完成)*情况|整改措施|整改举措|整改成效|进展情况|落实情况)(?:如下)?\s*：/

export const hasLeadIn = (source: Source, node: Node): boolean =>
  [node.head, ...node.rest].some((cut) => leadIn.test(plainAt(source, { ...cut, to: Math.min(cut.to, cut.from + 2000) })))

export const statesItself = (source: Source, node: Node): boolean =>
  [node.head, ...node.rest].some((cut) => clausesOf(blockOf(source, cut), cut).some((clause) => statementIn(source, clause) !== null))

/** Are the numbered things below a finding its measures, or smaller findings? Told from the lead-in, the state, and how they begin. */
export const childrenAreMeasures = (source: Source, node: Node, heading: Heading): boolean => {
  const hard = node.children.filter(isHard)
  if (source.kind === 'feedback' || hard.length === 0 || hard.some((child) => titledAsFinding(source, child))) return false
  if (heading.leadsToProgress || hasLeadIn(source, node) || statesItself(source, node)) return true
  const stating = hard.filter((child) => child.rest.some((cut) => statesFinding(source, cut)))
  if (hard.length >= 2 && stating.length === 1 && stating[0] === hard.at(-1)) return true
  const acts = hard.filter((child) => action.test(headOf(source, child))).length * 2 > hard.length
  return acts && (titledAsFinding(source, node) || lack.test(plainAt(source, heading.title)))
}
