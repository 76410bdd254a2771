import { AlignmentType, convertMillimetersToTwip, Paragraph, TableCell, TextRun, WidthType, type IPageMarginAttributes } from 'docx'

/** The page of GB/T 9704-2012: A4, top 37 mm, left 28 mm, type area 156 × 225 mm. Fonts are named as offices have them. */
const mm = convertMillimetersToTwip
const margin: IPageMarginAttributes = {
  top: mm(37),
  left: mm(28),
  right: mm(26),
  bottom: mm(35),
  footer: mm(28),
  header: mm(15),
  gutter: 0,
}
export const page = { size: { width: mm(210), height: mm(297) }, margin }

const named = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia })
export const fonts = { title: named('方正小标宋简体'), text: named('仿宋_GB2312'), heading: named('黑体'), second: named('楷体_GB2312') }

type LineStyle = { size?: number; font?: (typeof fonts)[keyof typeof fonts]; centred?: boolean; bold?: boolean }

/** One paragraph; sizes are half points, as Word counts them. */
export const line = (text: string, style: LineStyle = {}): Paragraph =>
  new Paragraph({
    alignment: style.centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { after: style.centred ? 240 : 40 },
    children: [new TextRun({ text, size: style.size ?? 24, font: style.font ?? fonts.text, bold: style.bold ?? false })],
  })

/** A table cell of several lines; `percent` of the table's width. */
export const cell = (lines: string[], percent: number, head = false): TableCell =>
  new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: lines.map((text) => line(text, head ? { font: fonts.heading } : {})),
  })
