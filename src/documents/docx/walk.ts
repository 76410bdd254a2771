import type { Passage, Place } from '#documents/reading.ts'
import type { Range, Sheet } from '#documents/ledger/table.ts'
import { styleOf, type Styles } from './definitions.ts'
import type { Marks } from './numbering.ts'

export type Paragraph = {
  text: string
  style: string | null
  numId: string | null
  depth: number | null
  heading: number | null
  boldSigns: number
  signs: number
  /** Its end mark is deleted by a tracked change, so it goes on in the next paragraph. */
  endDeleted: boolean
}

export type OpenCell = { row: number; column: number; width: number; lines: string[]; merge: 'start' | 'go-on' | null }
export type OpenTable = { sheet: Sheet; row: number; column: number; cell: OpenCell | null; ranges: Range[]; growing: Map<number, Range> }

/** What a document's definitions say of a style's list level. */
export type StyleLevel = (style: string) => number | null

/** Where the walk through a Word part stands: the paragraphs and tables that are open, and what was put down so far. */
export type Walk = {
  passages: Passage[]
  tables: Sheet[]
  styles: Styles
  marks: Marks
  styleLevel: StyleLevel
  paragraphs: Paragraph[]
  /** Paragraphs of text boxes: they follow the paragraph that carries the box. */
  waiting: Paragraph[]
  openTables: OpenTable[]
  runs: number
  runBold: boolean | null
  properties: number
  skipped: number
  inText: boolean
  number: number
}

export const newWalk = (styles: Styles, marks: Marks, styleLevel: StyleLevel): Walk => ({
  styles,
  marks,
  styleLevel,
  passages: [],
  tables: [],
  paragraphs: [],
  waiting: [],
  openTables: [],
  runs: 0,
  runBold: null,
  properties: 0,
  skipped: 0,
  inText: false,
  number: 0,
})

export function pushPassage(walk: Walk, text: string, place: Place, style: NonNullable<Passage['style']>): number {
  const index = walk.passages.length
  walk.passages.push({ index, text, place, ...(Object.keys(style).length > 0 && { style }) })
  return index
}

export function addText(walk: Walk, text: string): void {
  const paragraph = walk.paragraphs.at(-1)
  if (!paragraph) return
  paragraph.text += text
  if (text.trim() === '') return
  paragraph.signs += text.length
  if (walk.runBold ?? styleOf(walk.styles, paragraph.style).bold) paragraph.boldSigns += text.length
}

const cjk = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2460-\u24ff]/u

/** A mark stands directly before Chinese text, and with a blank before other text, as it looks on the page. */
const joined = (mark: string, text: string): string =>
  (cjk.test(mark.at(-1) ?? '') || cjk.test(text.trimStart().at(0) ?? '') ? mark : `${mark} `) + text.trimStart()

function listMark(walk: Walk, paragraph: Paragraph): { mark: string | null; depth: number } {
  const style = styleOf(walk.styles, paragraph.style)
  const numId = paragraph.numId ?? style.numId
  const linked = paragraph.numId === null && paragraph.style !== null ? walk.styleLevel(paragraph.style) : null
  const depth = paragraph.depth ?? linked ?? style.depth ?? 0
  return { mark: numId === null || numId === '0' ? null : walk.marks(numId, depth), depth }
}

function putParagraph(walk: Walk, paragraph: Paragraph): void {
  const { mark, depth } = listMark(walk, paragraph)
  const text = mark ? joined(mark, paragraph.text) : paragraph.text
  const cell = walk.openTables.at(-1)?.cell
  if (cell) {
    if (text.trim() !== '') cell.lines.push(text)
    return
  }
  walk.number += 1
  const heading = paragraph.heading ?? styleOf(walk.styles, paragraph.style).heading
  const style = {
    ...(heading !== null && heading < 10 && { heading }),
    ...(paragraph.signs > 0 && paragraph.boldSigns === paragraph.signs && { bold: true }),
    ...(mark !== null && { list: depth }),
  }
  const place: Place = { in: 'paragraph', paragraph: walk.number }
  for (const line of text.split('\n')) if (line.trim() !== '') pushPassage(walk, line, place, style)
}

export function openParagraph(walk: Walk): void {
  const open = walk.paragraphs.at(-1)
  if (open?.endDeleted) open.endDeleted = false
  else walk.paragraphs.push({ text: '', style: null, numId: null, depth: null, heading: null, boldSigns: 0, signs: 0, endDeleted: false })
}

export function closeParagraph(walk: Walk): void {
  if (!walk.paragraphs.at(-1)?.endDeleted) endParagraph(walk)
}

function endParagraph(walk: Walk): void {
  const paragraph = walk.paragraphs.pop()
  if (!paragraph) return
  if (walk.paragraphs.length > 0) walk.waiting.push(paragraph)
  else for (const each of [paragraph, ...walk.waiting.splice(0)]) putParagraph(walk, each)
}

/** At the end of a cell or of the document nothing follows that a paragraph could go on in. */
export function endDangling(walk: Walk): void {
  while (walk.paragraphs.at(-1)?.endDeleted) endParagraph(walk)
}
