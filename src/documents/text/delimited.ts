/** One record of a delimited text, its cells by column from 1; blank cells are absent. */
export type Record = { row: number; cells: Map<number, string> }

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at
  return -1
}

const lineEnd = /\r\n|\n|\r/g

/** The end of a quoted value and its text; null where the quote is only a sign of the text (an inch, an unbalanced quote). */
function quoted(text: string, at: number, delimiter: string): { value: string; end: number } | null {
  const close = closingQuote(text, at + 1)
  if (close < 0) return null
  const after = text[close + 1]
  const ends = after === undefined || after === delimiter || after === '\n' || after === '\r'
  return ends ? { value: text.slice(at + 1, close).replaceAll('""', '"'), end: close + 1 } : null
}

function bare(text: string, at: number, delimiter: string): { value: string; end: number } {
  lineEnd.lastIndex = at
  const line = lineEnd.exec(text)?.index ?? text.length
  const next = text.indexOf(delimiter, at)
  const end = next >= 0 && next < line ? next : line
  return { value: text.slice(at, end), end }
}

/** Splits csv or tsv as RFC 4180 has it, forgiving quotes that are only signs of the text. Rows count as a spreadsheet counts them. */
export function* splitDelimited(text: string, delimiter: string): Generator<Record> {
  let at = 0
  for (let row = 1; at < text.length; row += 1) {
    const cells = new Map<number, string>()
    for (let column = 1; ; column += 1) {
      const { value, end } = (text[at] === '"' ? quoted(text, at, delimiter) : null) ?? bare(text, at, delimiter)
      if (value.trim() !== '') cells.set(column, value)
      at = end + 1
      if (text[end] !== delimiter) {
        if (text[end] === '\r' && text[end + 1] === '\n') at += 1
        break
      }
    }
    yield { row, cells }
  }
}

const delimiters = ['\t', ',', ';'] as const

/** Delimiters that could cut this text into columns, the one that cuts most lines equally first. */
export function likelyDelimiters(text: string): string[] {
  const lines = text
    .slice(0, 200_000)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 200)
  const share = (delimiter: string): number => lines.filter((line) => line.includes(delimiter)).length / Math.max(lines.length, 1)
  return delimiters
    .map((delimiter) => ({ delimiter, share: share(delimiter) }))
    .filter((each) => each.share >= 0.3)
    .sort((a, b) => b.share - a.share)
    .map(({ delimiter }) => delimiter)
}
