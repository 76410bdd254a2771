import type { Span } from '#documents/reading.ts'
import type { Cut } from './blocks.ts'
import { clausesOf } from './sentences.ts'
import type { Source } from './source.ts'
import { bare, blockOf, isEmpty, plainAt, spansOfCuts, textOfCuts } from './source.ts'

/** Labels in front of a finding's own text, and the field each opens (the union of ledger columns names them alike). */
const labels: [string, RegExp][] = [
  [
    'progress',
    /^(?:具体)?(?:整改(?:进展|落实|完成)*情况|整改进展|整改落实|整改措施|整改举措|整改成效|整改结果|整改进度|进展情况|落实情况|完成情况|工作进展)\s*：/,
  ],
  ['detail', /^(?:具体(?:表现|问题|情况)|(?:问题|主要)表现|问题描述|反馈原文|巡察反馈|巡视反馈)\s*：/],
  ['state', /^(?:整改状态|完成状态|销号情况|状态)\s*：/],
  ['due', /^(?:整改|完成)?(?:时限|期限|完成时间)\s*：/],
  ['leader', /^(?:责任|牵头|包案|分管|联系)领导\s*：/],
  ['leadBody', /^(?:(?:责任|牵头|主责)(?:单位|部门|科室|处室))\s*：/],
  ['coBodies', /^(?:配合|协办|协同)(?:单位|部门|科室|处室)\s*：/],
  ['person', /^(?:具体|整改|直接)?(?:责任人|经办人|联系人)\s*：/],
  ['goal', /^(?:整改)?目标\s*：/],
  ['criterion', /^(?:销号|完成)标准\s*：/],
  ['next', /^下一步(?:工作)?(?:打算|措施|计划|安排)\s*：/],
]

export type FieldPiece = { key: string; cut: Cut; labelled: boolean }

const labelAt = (plain: string): { key: string; length: number } | null => {
  const head = plain.slice(0, 24)
  if (!head.includes('：')) return null
  for (const [key, pattern] of labels) {
    const match = pattern.exec(head)
    if (match !== null) return { key, length: match[0].length }
  }
  return null
}

/** 「审计指出，…」 before 「整改情况：…」 is what was found, not what was done. */
const told = /^(?:审计|巡察|巡视|督察|督查|检查)(?:组)?(?:反馈)?(?:指出|发现|认为|提出)/

const tellApart = (source: Source, pieces: FieldPiece[]): FieldPiece[] => {
  const from = pieces.findIndex(({ key, labelled }) => labelled && key === 'progress')
  const [opening] = pieces
  if (from < 1 || opening === undefined || opening.labelled || !told.test(plainAt(source, bare(source, opening.cut)))) return pieces
  return pieces.map((piece, at) => (at < from && !piece.labelled ? { ...piece, key: 'detail' } : piece))
}

/** Divides a finding's own text by its labels; text before any label goes to `first`. Neighbouring clauses stay one piece. */
export const piecesOf = (source: Source, cuts: Cut[], first: string): FieldPiece[] => {
  const pieces: FieldPiece[] = []
  let key = first
  for (const cut of cuts) {
    let open: FieldPiece | null = null
    for (const clause of clausesOf(blockOf(source, cut), cut)) {
      const label = labelAt(plainAt(source, clause))
      if (label !== null) {
        key = label.key
        open = { key, cut: { ...clause, from: clause.from + label.length }, labelled: true }
        pieces.push(open)
      } else if (open === null) {
        open = { key, cut: clause, labelled: false }
        pieces.push(open)
      } else open.cut = { ...open.cut, to: clause.to }
    }
  }
  return tellApart(source, pieces)
}

type Fields = { fields: Record<string, string>; fieldSpans: Record<string, Span[]> }

/** The fields as text, verbatim, a line for each place, with the places; empty ones left out. */
export const fieldsOf = (source: Source, pieces: FieldPiece[]): Fields => {
  const byKey = new Map<string, Cut[]>()
  for (const { key, cut } of pieces) {
    const cuts = byKey.get(key) ?? []
    const words = bare(source, cut)
    if (!isEmpty(words)) cuts.push({ ...cut, from: words.from })
    byKey.set(key, cuts)
  }
  const read: Fields = { fields: {}, fieldSpans: {} }
  for (const [key, cuts] of byKey) {
    if (cuts.length === 0) continue
    read.fields[key] = cuts.map((cut) => textOfCuts(source, [cut])).join('\n')
    read.fieldSpans[key] = spansOfCuts(source, cuts)
  }
  return read
}
