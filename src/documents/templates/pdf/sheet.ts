import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import PDFDocument from 'pdfkit'
import { areaOf, pointsOf, upright, wide, type PageShape } from '#documents/templates/official-layout.ts'
import type { Face, Paper } from '#documents/templates/paper.ts'
import type { Line } from './break-lines.ts'

/** Open fonts that hold all of GB 2312. There is one Chinese face among them, so the standard's four are told apart by weight. */
const weights: Record<Face, string> = { title: 'Bold', heading: 'Bold', second: 'Medium', text: 'Regular' }
// The package shows only its entry; the fonts lie beside it.
const fontDir = join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '..', 'fonts')

type Doc = InstanceType<typeof PDFDocument>

/**
 * Chinese and Latin are set sign by sign. Asked for ligatures and pairs, the font decodes its tables anew for every line, which takes a tenth of a
 * second a line and changes nothing that is seen.
 */
function withoutShaping(doc: Doc): void {
  const { font } = (doc as unknown as { _font: { font: { _tables: Record<string, unknown> } } })._font
  Object.assign(font._tables, { GSUB: undefined, GPOS: undefined, kern: undefined })
}

/** Takes up a face; each weight is opened when it is first needed, because opening one costs as much as setting several pages. */
function faceOpener(doc: Doc): (face: Face) => Doc {
  const open = new Set<string>()
  return (face) => {
    const weight = weights[face]
    if (!open.has(weight)) doc.registerFont(weight, join(fontDir, `NotoSansHans-${weight}.otf`))
    doc.font(weight)
    if (!open.has(weight)) withoutShaping(doc)
    open.add(weight)
    return doc
  }
}

/** The page being set: where the next line stands, how wide the measure is, and how to begin another page. */
export type Sheet = {
  doc: Doc
  take: (face: Face) => Doc
  left: number
  width: number
  top: number
  bottom: number
  y: number
  measure: (size: number, spacing?: number) => (text: string, face: Face) => number
  /** A bookmark on the page being set, below the last one of a higher level. */
  mark: (level: number, text: string) => void
}

type Bookmark = { level: number; item: Pick<Doc['outline'], 'addItem'> }
const longestMark = 60

function marker(doc: Doc): Sheet['mark'] {
  let open: Bookmark[] = []
  return (level, text) => {
    open = open.filter((one) => one.level < level)
    const short = [...text].length > longestMark ? `${[...text].slice(0, longestMark - 1).join('')}…` : text
    open.push({ level, item: (open.at(-1)?.item ?? doc.outline).addItem(short) })
  }
}

const shapeOf = (paper: Paper): PageShape => (paper.shape === 'wide' ? wide : upright)

export function openSheet(paper: Paper): Sheet {
  const shape = shapeOf(paper)
  const doc = new PDFDocument({
    size: [pointsOf(shape.width), pointsOf(shape.height)],
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    bufferPages: true,
    displayTitle: true,
    lang: paper.lang === 'zh' ? 'zh-CN' : 'en',
    info: { Title: paper.title.join(''), Producer: 'Rectify', Creator: 'Rectify', Subject: paper.state },
  })
  const take = faceOpener(doc)
  const known = new Map<string, number>()
  const thousandth = (sign: string, face: Face): number => {
    const key = weights[face] + sign
    const width = known.get(key) ?? take(face).fontSize(1000).widthOfString(sign)
    known.set(key, width)
    return width
  }
  const area = areaOf(shape)
  return {
    doc,
    take,
    mark: marker(doc),
    left: pointsOf(shape.left),
    width: pointsOf(area.width),
    top: pointsOf(shape.top),
    bottom: pointsOf(shape.top + area.height),
    y: pointsOf(shape.top),
    measure:
      (size, spacing = 0) =>
      (text, face) =>
        [...text].reduce((sum, sign) => sum + (thousandth(sign, face) * size) / 1000 + spacing, 0),
  }
}

export function turn(sheet: Sheet): void {
  sheet.doc.addPage()
  sheet.y = sheet.top
}

/** Room for so many points, on this page or the next. */
export function ensure(sheet: Sheet, height: number): void {
  if (sheet.y + height > sheet.bottom + 0.5 && sheet.y > sheet.top) turn(sheet)
}

export type Setting = {
  x: number
  y: number
  width: number
  size: number
  pitch: number
  align: 'justify' | 'start' | 'centre' | 'end'
  spacing?: number
  colour?: string
}

const signs = (line: Line): number => line.tokens.reduce((sum, { text }) => sum + [...text].length, 0)

/** One line in its place, run by run. A full line is spread to the measure, between all of its characters. */
export function drawLine({ take }: Sheet, line: Line, { x, y, width, size, pitch, align, spacing = 0, colour = '#000' }: Setting): void {
  const spread = align === 'justify' && line.full && signs(line) > 1 ? Math.min((width - line.width) / (signs(line) - 1), size * 0.3) : 0
  const rest = width - line.width
  let at = x + (align === 'centre' ? rest / 2 : align === 'end' ? rest : 0)
  const groups: { face: Face; text: string; width: number }[] = []
  for (const token of line.tokens) {
    const last = groups.at(-1)
    if (last?.face === token.face) Object.assign(last, { text: last.text + token.text, width: last.width + token.width })
    else groups.push({ face: token.face, text: token.text, width: token.width })
  }
  for (const group of groups) {
    const doc = take(group.face).fontSize(size).fillColor(colour)
    const high = doc.currentLineHeight()
    doc.text(group.text, at, y + (pitch - high) / 2, { lineBreak: false, characterSpacing: spread + spacing })
    at += group.width + spread * [...group.text].length
  }
}
