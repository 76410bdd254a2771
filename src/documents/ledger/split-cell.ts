import type { Span } from '#documents/reading.ts'
import type { Cell } from './table.ts'

export type Piece = { text: string; mark: string | null; span: Span }

const lineMark = /^\s*([（(]?\d{1,2}[）)．.、]|[（(][一二三四五六七八九十]{1,3}[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}是)/u
const inline = /(?<=^|[。；;：:]\s*)([一二三四五六七八九十]{1,3}是)/gu

function startsOf(text: string): number[] {
  const starts: number[] = []
  let at = 0
  for (const line of text.split('\n')) {
    if (lineMark.test(line)) starts.push(at)
    at += line.length + 1
  }
  const ordered = [...text.matchAll(inline)].map(({ index }) => index)
  return ordered.length > starts.length ? ordered : starts
}

function piece(cell: Cell, from: number, to: number): Piece {
  const raw = cell.text.slice(from, to)
  const mark = lineMark.exec(raw)?.[1] ?? null
  const lead = mark === null ? raw.length - raw.trimStart().length : raw.indexOf(mark) + mark.length
  const text = raw
    .slice(lead)
    .trim()
    .replace(/[；;。]$/u, '')
  return { text, mark, span: { passage: cell.passage, from, to } }
}

/** A cell with several marked points gives each of them; any other cell is one piece. All pieces together hold every character. */
export function splitCell(cell: Cell): Piece[] {
  const starts = startsOf(cell.text)
  const whole: Piece = { text: cell.text.trim(), mark: null, span: { passage: cell.passage, from: 0, to: cell.text.length } }
  if (starts.length < 2) return [whole]
  const first = cell.text.slice(0, starts[0]).trim() === '' ? 0 : starts[0]!
  return starts.map((start, at) => piece(cell, at === 0 ? Math.min(first, start) : start, starts[at + 1] ?? cell.text.length))
}
