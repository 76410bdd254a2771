/** A block of cells as another program put it on the clipboard. */
export type Block = string[][]

const closingQuote = (text: string, from: number): number => {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at
  return -1
}

/** One cell of tab-separated text; quoted where it holds line breaks or tabs. */
function cellAt(text: string, at: number): { value: string; end: number } {
  if (text[at] === '"') {
    const close = closingQuote(text, at + 1)
    const after = text[close + 1]
    if (close > 0 && (after === undefined || after === '\t' || after === '\n' || after === '\r'))
      return { value: text.slice(at + 1, close).replaceAll('""', '"'), end: close + 1 }
  }
  const rest = /[\t\n\r]/g
  rest.lastIndex = at
  const end = rest.exec(text)?.index ?? text.length
  return { value: text.slice(at, end), end }
}

/** What Excel and its like put down as plain text. */
export function blockOfText(text: string): Block {
  const rows: Block = []
  let row: string[] = []
  let at = 0
  while (at <= text.length) {
    const { value, end } = cellAt(text, at)
    row.push(value.replaceAll('\r\n', '\n'))
    if (text[end] === '\t') at = end + 1
    else {
      rows.push(row)
      row = []
      at = end + (text.startsWith('\r\n', end) ? 2 : 1)
      // The last line ends with a line break and begins no other.
      if (at >= text.length) break
    }
  }
  return rows
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

const wordsOf = (html: string): string =>
  unescaped(
    html
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ?<br\b[^>]*> ?/gi, '\n')
      .replaceAll(/<\/(?:p|div|li)>/gi, '\n')
      .replaceAll(/<[^>]*>/g, ''),
  )
    .replaceAll(' ', ' ')
    .trim()

const spanOf = (attributes: string, name: string): number =>
  Math.min(1000, Math.max(1, Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1)))

/** What stands between the name of a tag and its end; a sign of its end may stand in quotes. */
const inTag = String.raw`((?:[^>"']|"[^"]*"|'[^']*')*)`
const rowOf = new RegExp(String.raw`<tr\b${inTag}>([\s\S]*?)(?=</tr>|<tr\b|</table>)`, 'gi')
const cellOf = new RegExp(String.raw`<t[dh]\b${inTag}>([\s\S]*?)(?=</t[dh]>|<t[dh]\b|$)`, 'gi')

/** Excel ends a table with merged cells by a row that nobody sees and that only tells widths. */
const isUnseen = (attributes: string, inner: string): boolean => /display\s*:\s*none/i.test(attributes) && wordsOf(inner) === ''

/** A block whose cells know whether a cell above them was merged over them. */
export type Pasted = { block: Block; merged: readonly (readonly boolean[])[] }

/** The first table of the clipboard's HTML; a merged cell is said in every cell it covers. Null where there is none. */
export function tableOfHtml(html: string): Pasted | null {
  const table = /<table\b[\s\S]*?<\/table>/i.exec(html)?.[0]
  if (table === undefined) return null
  const grid: { words: string; merged: boolean }[][] = []
  const rows = [...table.matchAll(rowOf)].filter(([, attributes, cells]) => !isUnseen(attributes!, cells!))
  for (const [at, [, , cells]] of rows.entries()) {
    const row = (grid[at] ??= [])
    let column = 0
    for (const [, attributes, inner] of cells!.matchAll(cellOf)) {
      while (row[column] !== undefined) column += 1
      const words = wordsOf(inner!)
      const [down, across] = [Math.min(rows.length - at, spanOf(attributes!, 'rowspan')), spanOf(attributes!, 'colspan')]
      for (let i = 0; i < down; i += 1)
        for (let j = 0; j < across; j += 1) {
          const line = (grid[at + i] ??= [])
          line[column + j] = { words, merged: i > 0 }
        }
      column += across
    }
  }
  if (grid.length === 0) return null
  const whole = grid.map((row) => Array.from(row, (cell) => cell ?? { words: '', merged: false }))
  return { block: whole.map((row) => row.map((cell) => cell.words)), merged: whole.map((row) => row.map((cell) => cell.merged)) }
}

/** The block on the clipboard; its HTML knows merged cells, its text is there always. */
export const pastedOf = (html: string, text: string): Pasted =>
  (html === '' ? null : tableOfHtml(html)) ?? { block: blockOfText(text), merged: [] }

const quoted = (cell: string): string => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const escaped = (cell: string): string =>
  cell
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br style="mso-data-placement:same-cell">')

/** Cells for the clipboard, so that Excel takes them back cell by cell. */
export const textOfBlock = (block: Block): string => block.map((row) => row.map(quoted).join('\t')).join('\r\n')
export const htmlOfBlock = (block: Block): string =>
  `<table>${block.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`
