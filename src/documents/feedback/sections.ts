import type { Cut } from './blocks.ts'
import type { FieldPiece } from './fields.ts'
import { piecesOf } from './fields.ts'
import { headOf } from './kinds-of-child.ts'
import type { Node } from './outline.ts'
import type { Source } from './source.ts'
import { bare, isEmpty, withoutClues } from './source.ts'

/** Numbered headings that divide one finding instead of naming another: 「1.问题表现」, 「2.整改落实情况」. */
const rows: [string, RegExp][] = [
  ['progress', /^(?:具体)?(?:整改(?:落实|进展|完成|措施|举措|成效|工作)*(?:情况)?|进展情况|落实情况|完成情况|主要做法)\s*(?:：|。|$)/],
  ['detail', /^(?:具体|主要)?(?:问题(?:表现|描述|情况)|具体表现|主要表现|存在的?问题|反馈原文)\s*(?:：|。|$)/],
  ['cause', /^(?:问题)?(?:原因|成因)(?:分析|剖析)?\s*(?:：|。|$)/],
  ['goal', /^整改目标\s*(?:：|。|$)/],
  ['next', /^下一步(?:工作)?(?:打算|措施|计划|安排)\s*(?:：|。|$)/],
]

type Section = { key: string; text: Cut[] }

/** The section a numbered child is, null where it is a thing of its own. */
export const sectionOf = (source: Source, node: Node): Section | null => {
  const head = headOf(source, node)
  for (const [key, pattern] of rows) {
    const match = pattern.exec(head)
    if (match === null) continue
    const from = bare(source, node.head).from + match[0].length
    return { key, text: [{ ...node.head, from: Math.min(from, node.head.to) }, ...node.rest] }
  }
  return null
}

export const sectionPieces = (source: Source, section: Section): FieldPiece[] =>
  piecesOf(
    source,
    section.text.flatMap((cut) => withoutClues(source, cut)).filter((cut) => !isEmpty(bare(source, cut))),
    section.key,
  )
