import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import PDFDocument from 'pdfkit'

/** The same lines as a Word file and as a PDF whose lines are broken by the page, as offices send them. */
export const asDocx = async (lines: readonly string[]): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] })))

export const chineseFont = (): string =>
  join(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc'), '../../fonts/NotoSansHans-Regular.otf')

export function asPdf(lines: readonly string[]): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 72 })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  document.font(chineseFont()).fontSize(16)
  for (const line of lines) document.text(line, { indent: 32 })
  document.end()
  return new Promise((resolve) => document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))))
}
