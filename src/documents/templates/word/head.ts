import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  Tab,
  RelativeVerticalPosition,
  TabStopType,
  WidthType,
} from 'docx'
import { areaOf, distances, headSize, lineWidths, pointsOf, sizes, twipsOf, upright } from '#documents/templates/official-layout.ts'
import type { Copies, Head, Lang, Paper } from '#documents/templates/paper.ts'
import { copyWords } from '#documents/templates/words.ts'
import { blank, onGrid, run, titleSize } from './text.ts'

const red = 'E60012'
/** Word counts the width of lines in eighths of a point. */
const eighths = (millimetres: number): number => Math.round(pointsOf(millimetres) * 8)

const marks = ({ secrecy, urgency }: Head, lang: Lang): Paragraph[] =>
  [secrecy, urgency].flatMap((text) =>
    text === null ? [] : [new Paragraph({ spacing: onGrid, children: [run(text, lang, { face: 'heading' })] })],
  )

/** So much of a sign's size lies between the top of its exact line and its own: the standard measures to the sign. */
const headLine = { height: 1.15, above: 0.09 } as const
/** A number on the grid has this much of its line below it; the standard measures from the number. */
const belowNumber = 6

/** The red head: the name 35 mm below the top of the type area, two lines, the number, 4 mm, the red line as wide as the area. */
export function redHead(head: Head, lang: Lang): Paragraph[] {
  const size = lang === 'zh' ? headSize([...head.agency].length) : 22
  const above = marks(head, lang)
  const before = Math.max(0, Math.round(twipsOf(distances.head) - above.length * onGrid.line - size * 20 * headLine.above))
  const agency = new Paragraph({
    style: 'Head',
    alignment: AlignmentType.CENTER,
    spacing: { before, after: 0, line: Math.round(size * 20 * headLine.height), lineRule: LineRuleType.EXACT },
    children: [run(head.agency, lang, { face: 'title', size, ...(lang === 'zh' && { colour: red }) })],
  })
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: onGrid,
    border: {
      bottom: {
        style: BorderStyle.SINGLE,
        size: eighths(lineWidths.red),
        space: Math.round(pointsOf(distances.redLine) - belowNumber),
        color: lang === 'zh' ? red : '000000',
      },
    },
    children: [run(head.number ?? '', lang)],
  })
  return [...above, agency, blank(lang), blank(lang), number, blank(lang), blank(lang)]
}

/** The title in size 2 小标宋, its lines broken by sense; a line stays free under it. */
export function titleLines({ title, under, lang }: Pick<Paper, 'title' | 'under' | 'lang'>): Paragraph[] {
  const line = (text: string, size: number, face: 'title' | 'second'): Paragraph =>
    new Paragraph({
      style: 'Title',
      alignment: AlignmentType.CENTER,
      spacing: onGrid,
      keepNext: true,
      children: [run(text, lang, { face, size })],
    })
  const rest = under === null ? [] : [line(under, lang === 'zh' ? sizes.text : 12, 'second')]
  return [...title.map((text) => line(text, titleSize[lang], 'title')), ...rest, blank(lang)]
}

/** One character in from both sides; whom copies go to hangs under the first sign after the colon (7.4.2). */
const copyLine = (left: string, right: string | null, lang: Lang, hanging = 0): Paragraph => {
  const said = (text: string): TextRun => run(text, lang, { size: lang === 'zh' ? sizes.copies : 10.5 })
  return new Paragraph({
    style: 'Cell',
    indent: {
      left: sizes.copies * 20 * (1 + hanging),
      right: sizes.copies * 20,
      ...(hanging > 0 && { hanging: sizes.copies * 20 * hanging }),
    },
    spacing: { before: 30, after: 30, line: sizes.copies * 28, lineRule: LineRuleType.EXACT },
    tabStops: [{ type: TabStopType.RIGHT, position: twipsOf(areaOf(upright).width) - sizes.copies * 20 }],
    children: right === null ? [said(left)] : [said(left), new TextRun({ children: [new Tab()] }), said(right)],
  })
}

/**
 * The copy block at the foot of its page, between thick lines, parted by a thin one. Its place is said from the edge of the paper: a table as wide as
 * the text and anchored to the text is left in the flow by LibreOffice; Word takes either for the same place. Without margins of cells it is not moved by them.
 */
export function copyBlock({ to, by, on }: Copies, lang: Lang): Table {
  const w = copyWords[lang]
  const lines = [...(to === null ? [] : [copyLine(`${w.copies}${to}`, null, lang, 3)]), copyLine(by, `${on}${w.printed}`, lang)]
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
  const drawn = (millimetres: number) => ({ style: BorderStyle.SINGLE, size: eighths(millimetres), color: '000000' }) as const
  const whole = twipsOf(areaOf(upright).width)
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
    columnWidths: [whole],
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: twipsOf(upright.left),
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    borders: {
      top: drawn(lineWidths.thick),
      bottom: drawn(lineWidths.thick),
      insideHorizontal: drawn(lineWidths.thin),
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: lines.map(
      (line) =>
        new TableRow({ cantSplit: true, children: [new TableCell({ width: { size: whole, type: WidthType.DXA }, children: [line] })] }),
    ),
  })
}
