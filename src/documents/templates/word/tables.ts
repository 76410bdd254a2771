import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { areaOf, sizes, twipsOf, upright, wide } from '#documents/templates/official-layout.ts'
import { formShares, type Block, type Cell, type Column, type FormRow, type Lang, type Paper } from '#documents/templates/paper.ts'
import { run, type Style } from './text.ts'

type TableBlock = Extract<Block, { is: 'table' }>

const widthOf = (shape: Paper['shape']): number => twipsOf(areaOf(shape === 'wide' ? wide : upright).width)

/** Whole twips whose sum is exactly the whole, so that no program has to guess a column. */
export function shared(shares: readonly number[], whole: number): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0)
  const ends = shares.map((_, at) => Math.round((shares.slice(0, at + 1).reduce((sum, share) => sum + share, 0) / all) * whole))
  return ends.map((end, at) => end - (ends[at - 1] ?? 0))
}

const single = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const frame = { top: single, bottom: single, left: single, right: single, insideHorizontal: single, insideVertical: single }

const alignments = { centre: AlignmentType.CENTER, end: AlignmentType.RIGHT, start: AlignmentType.LEFT } as const
/** Many columns ask for smaller type. */
const sizeOf = (lang: Lang, columns: number): number => (columns > 12 ? 9 : lang === 'en' || columns > 7 ? sizes.small : sizes.table)

const line = (text: string, lang: Lang, style: Style & { size: number }, align: keyof typeof alignments): Paragraph =>
  new Paragraph({
    style: 'Cell',
    alignment: alignments[align],
    // Exact, because lines measured by their font would jump to the pitch of the page's grid.
    spacing: { before: 20, after: 20, line: Math.round(style.size * 20 * 1.4), lineRule: LineRuleType.EXACT },
    children: [run(text, lang, style)],
  })

type Look = { width: number; size: number; span?: number; head?: boolean; align?: keyof typeof alignments; bold?: boolean }

const cell = (lines: Cell, lang: Lang, { width, size, span = 1, head = false, align = 'start', bold = false }: Look): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 && { columnSpan: span }),
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: size < sizes.small ? 45 : 80, right: size < sizes.small ? 45 : 80 },
    children: (lines.length === 0 ? [''] : lines).map((text) =>
      line(text, lang, head || bold ? { size, face: 'heading' } : { size }, align),
    ),
  })

/** A table whose head stands again on every page and whose rows are not torn. */
export function listTable({ columns, rows, total }: TableBlock, lang: Lang, shape: Paper['shape']): Table {
  const widths = shared(
    columns.map((column) => column.share),
    widthOf(shape),
  )
  const size = sizeOf(lang, columns.length)
  const bodyRow = (cells: Cell[], bold: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      children: columns.map((column: Column, at) =>
        cell(cells[at] ?? [], lang, { width: widths[at]!, size, align: column.align ?? 'start', bold }),
      ),
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }, at) => cell([label], lang, { width: widths[at]!, size, head: true, align: 'centre' })),
  })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widthOf(shape), type: WidthType.DXA },
    columnWidths: widths,
    borders: frame,
    rows: [head, ...rows.map((row) => bodyRow(row, false)), ...(total ? [bodyRow(total, true)] : [])],
  })
}

/** Labelled fields in a frame. A field alone in its row has the whole width beside its label. */
export function formTable(rows: readonly FormRow[], lang: Lang, shape: Paper['shape']): Table {
  const widths = shared(formShares, widthOf(shape))
  const size = sizeOf(lang, 4)
  const rest = widths[1]! + widths[2]! + widths[3]!
  const cellsOf = (row: FormRow): TableCell[] =>
    row.flatMap((one, at) => [
      cell([one.label], lang, { width: widths[at * 2]!, size, head: true, align: 'centre' }),
      row.length === 1
        ? cell(one.lines, lang, { width: rest, size, span: 3 })
        : cell(one.lines, lang, { width: widths[at * 2 + 1]!, size }),
    ])
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widthOf(shape), type: WidthType.DXA },
    columnWidths: widths,
    borders: frame,
    // Torn only where it would leave half a page empty.
    rows: rows.map((row) => new TableRow({ cantSplit: row.every(({ lines }) => lines.length <= 16), children: cellsOf(row) })),
  })
}
