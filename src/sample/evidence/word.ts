import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { Paper } from './paper.ts'

const font = { ascii: 'Times New Roman', eastAsia: '仿宋_GB2312' }
const text = (words: string, more: { bold?: boolean; size?: number } = {}): TextRun => new TextRun({ text: words, font, size: 32, ...more })

const paragraph = (words: string): Paragraph =>
  new Paragraph({ children: [text(words)], indent: { firstLine: 640 }, spacing: { line: 580 } })
const signed = (words: string): Paragraph =>
  new Paragraph({ children: [text(words)], alignment: AlignmentType.RIGHT, spacing: { line: 580 } })

const table = (rows: string[][]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row, index) =>
        new TableRow({
          children: row.map(
            (cell) => new TableCell({ children: [new Paragraph({ children: [text(cell, { bold: index === 0, size: 28 })] })] }),
          ),
        }),
    ),
  })

/** An office paper as Word. */
export async function wordOf(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const title = new Paragraph({
    children: [text(paper.title, { bold: true, size: 44 })],
    alignment: AlignmentType.CENTER,
    spacing: { after: 400 },
  })
  const children = [
    title,
    ...paper.lines.map(paragraph),
    ...(paper.table.length > 0 ? [table(paper.table)] : []),
    signed(paper.signature),
    signed(paper.day),
  ]
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })))
}
