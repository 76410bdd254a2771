import { sizes } from '#documents/templates/official-layout.ts'
import { formShares, type Block, type Cell, type FormRow, type Lang } from '#documents/templates/paper.ts'
import { breakLines, type Line } from './break-lines.ts'
import { drawLine, turn, type Setting, type Sheet } from './sheet.ts'

const pad = { x: 4, y: 3 }
/** Small type stands closer to its lines. */
const padOf = (size: number): number => (size < 9 ? 2 : pad.x)

/** A cell with its lines set; `span` in widths of its own row. */
type Set = { x: number; width: number; lines: Line[]; align: Setting['align']; head: boolean }

const lineHeight = (size: number): number => size * 1.4

function setCell(
  sheet: Sheet,
  lines: Cell,
  at: { x: number; width: number },
  look: { size: number; align?: Setting['align']; head?: boolean },
): Set {
  const { size, align = 'start', head = false } = look
  const inner = at.width - padOf(size) * 2
  const face = head ? ('heading' as const) : ('text' as const)
  const set = (lines.length === 0 ? [''] : lines).flatMap((text) =>
    breakLines([{ text, face }], { first: inner, rest: inner }, sheet.measure(size)),
  )
  return { ...at, lines: set, align, head }
}

const heightOf = (cells: readonly Set[], size: number): number =>
  Math.max(...cells.map((cell) => cell.lines.length)) * lineHeight(size) + pad.y * 2

function drawRow(sheet: Sheet, cells: readonly Set[], size: number): void {
  const height = heightOf(cells, size)
  for (const { x, width, lines, align } of cells) {
    sheet.doc
      .lineWidth(0.5)
      .strokeColor('#000')
      .rect(sheet.left + x, sheet.y, width, height)
      .stroke()
    const free = (height - lines.length * lineHeight(size)) / 2
    for (const [at, line] of lines.entries()) {
      const place = { x: sheet.left + x + padOf(size), y: sheet.y + free + at * lineHeight(size), width: width - padOf(size) * 2 }
      drawLine(sheet, line, { ...place, size, pitch: lineHeight(size), align })
    }
  }
  sheet.y += height
}

/** A row too high for what is left goes to the next page; one too high for any page is torn between its lines. */
function putRow(sheet: Sheet, cells: readonly Set[], size: number, begin: () => void): void {
  const height = heightOf(cells, size)
  if (sheet.y + height <= sheet.bottom + 0.5) return drawRow(sheet, cells, size)
  const whole = sheet.bottom - sheet.top - lineHeight(size) * 4
  if (height <= whole) {
    begin()
    return drawRow(sheet, cells, size)
  }
  const room = Math.max(1, Math.floor((sheet.bottom - sheet.y - pad.y * 2) / lineHeight(size)))
  drawRow(
    sheet,
    cells.map((cell) => ({ ...cell, lines: cell.lines.slice(0, room) })),
    size,
  )
  begin()
  putRow(
    sheet,
    cells.map((cell) => ({ ...cell, lines: cell.lines.slice(room) })),
    size,
    begin,
  )
}

const placesOf = (shares: readonly number[], width: number): { x: number; width: number }[] => {
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share, at) => ({
    x: (shares.slice(0, at).reduce((sum, one) => sum + one, 0) / all) * width,
    width: (share / all) * width,
  }))
}

const sizeFor = (lang: Lang, columns: number): number =>
  columns > 12 ? (lang === 'en' ? 7 : 8) : lang === 'en' || columns > 7 ? 9 : sizes.small

/** A table whose head stands again on every page. */
export function setTable(sheet: Sheet, { columns, rows, total }: Extract<Block, { is: 'table' }>, lang: Lang): void {
  const size = sizeFor(lang, columns.length)
  const places = placesOf(
    columns.map(({ share }) => share),
    sheet.width,
  )
  const head = columns.map(({ label }, at) => setCell(sheet, [label], places[at]!, { size, head: true, align: 'centre' }))
  const begin = (): void => {
    turn(sheet)
    drawRow(sheet, head, size)
  }
  if (sheet.y + heightOf(head, size) + lineHeight(size) * 3 > sheet.bottom) turn(sheet)
  drawRow(sheet, head, size)
  const rowOf = (cells: Cell[], bold: boolean): Set[] =>
    columns.map(({ align = 'start' as const }, at) => setCell(sheet, cells[at] ?? [], places[at]!, { size, align, head: bold }))
  for (const row of rows) putRow(sheet, rowOf(row, false), size, begin)
  if (total) putRow(sheet, rowOf(total, true), size, begin)
  sheet.y += 6
}

/** Labelled fields in a frame; a field alone has the whole width beside its label. */
export function setForm(sheet: Sheet, rows: readonly FormRow[], lang: Lang): void {
  const size = sizeFor(lang, 4)
  const [label, value, label2, value2] = placesOf(formShares, sheet.width) as [Set, Set, Set, Set]
  const rest = { x: value.x, width: sheet.width - value.x }
  for (const row of rows) {
    const cells = row.flatMap((one, at) => [
      setCell(sheet, [one.label], at === 0 ? label : label2, { size, head: true, align: 'centre' }),
      setCell(sheet, one.lines, row.length === 1 ? rest : at === 0 ? value : value2, { size }),
    ])
    putRow(sheet, cells, size, () => turn(sheet))
  }
  sheet.y += 6
}
