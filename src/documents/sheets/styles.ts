import type { CellKind } from './book.ts'

/** Looks of cells: `open` ones may be filled in, `quoted` ones begin with a sign that Excel would take for a formula. */
type Look = { kind: CellKind; open: boolean; quoted: boolean }

const kinds: readonly CellKind[] = ['text', 'long', 'day', 'number', 'percent', 'money']
const formats: Record<CellKind, number> = { text: 49, long: 49, day: 164, number: 3, percent: 1, money: 4 }
const toTheRight = new Set<CellKind>(['number', 'percent', 'money'])

const fixed = ['plain', 'title', 'line', 'head', 'openHead'] as const
type Fixed = (typeof fixed)[number]

const looks: readonly Look[] = kinds.flatMap((kind) =>
  [false, true].flatMap((open) => [false, true].map((quoted) => ({ kind, open, quoted }))),
)

export const styleOf = (name: Fixed): number => fixed.indexOf(name)

/** The index of a look among the cell formats of the workbook. */
export const cellStyle = ({ kind, open, quoted }: Look): number =>
  fixed.length + kinds.indexOf(kind) * 4 + (open ? 2 : 0) + (quoted ? 1 : 0)

const fixedXfs = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="center"/></xf>',
  '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="center"/></xf>',
  '<xf numFmtId="49" fontId="3" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>',
  '<xf numFmtId="49" fontId="3" fillId="4" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>',
]

const xfOf = ({ kind, open, quoted }: Look): string => {
  const across = toTheRight.has(kind) ? ' horizontal="right"' : kind === 'day' ? ' horizontal="center"' : ''
  return `<xf numFmtId="${formats[kind]}" fontId="0" fillId="${open ? 3 : 0}" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"${open ? ' applyFill="1"' : ''}${quoted ? ' quotePrefix="1"' : ''} applyAlignment="1"><alignment${across} vertical="top" wrapText="1"/></xf>`
}

const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`
const side = (name: string): string => `<${name} style="thin"><color rgb="FFBFC7D1"/></${name}>`
const font = (size: number, more = ''): string =>
  `<font>${more.includes('<b/>') ? '<b/>' : ''}<sz val="${size}"/>${more.replace('<b/>', '')}<name val="宋体"/><family val="3"/><charset val="134"/></font>`

/** The one style sheet of every workbook. */
export const stylesXml = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="4">${font(11)}${font(16, '<b/>')}${font(10, '<color rgb="FF56606D"/>')}${font(11, '<b/>')}</fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('FFE8ECF1')}${solid('FFFFFBE6')}${solid('FFFFE58F')}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${fixedXfs.length + looks.length}">${fixedXfs.join('')}${looks.map(xfOf).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
