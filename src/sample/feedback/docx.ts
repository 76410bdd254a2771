import { AlignmentType, Document, Packer, Paragraph, TextRun, type IParagraphOptions } from 'docx'
import type { Block } from './blocks.ts'

/** Fonts and indents of official papers (GB/T 9704-2012: title size 2, text size 3 仿宋, headings 黑体 and 楷体). */
const faces: Record<Block['as'], { font: string; size: number; bold?: boolean }> = {
  title: { font: '方正小标宋简体', size: 44 },
  addressee: { font: '仿宋_GB2312', size: 32 },
  part: { font: '黑体', size: 32 },
  aspect: { font: '楷体_GB2312', size: 32 },
  item: { font: '仿宋_GB2312', size: 32, bold: true },
  body: { font: '仿宋_GB2312', size: 32 },
  signature: { font: '仿宋_GB2312', size: 32 },
}

const places: Partial<Record<Block['as'], IParagraphOptions>> = {
  title: { alignment: AlignmentType.CENTER, spacing: { after: 580, line: 640 } },
  addressee: { spacing: { line: 580 } },
  signature: { alignment: AlignmentType.RIGHT, spacing: { line: 580 } },
}

const ordinary: IParagraphOptions = { indent: { firstLine: 640 }, spacing: { line: 580 } }

const paragraph = ({ as, text }: Block): Paragraph => {
  const { font, ...face } = faces[as]
  return new Paragraph({
    ...(places[as] ?? ordinary),
    children: [new TextRun({ text, font: { ascii: 'Times New Roman', eastAsia: font }, ...face })],
  })
}

/** A4 with the margins of official papers, in twentieths of a point. */
const page = { size: { width: 11906, height: 16838 }, margin: { top: 2098, bottom: 1984, left: 1588, right: 1474 } }

export async function docxOf(blocks: readonly Block[]): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({ sections: [{ properties: { page }, children: blocks.map(paragraph) }] })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
