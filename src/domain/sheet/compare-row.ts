import { unmet, type Unmet } from '#domain/refusal.ts'
import { parseCell, type Named } from './parse-cell.ts'
import { addedRows, returning, type ColumnRule, type SheetAct, type SheetKind } from './returning.ts'

/** A cell as it came back: `touched` where it no longer says what was written out, whose print it keeps. */
export type CellBack = { at: string; text: string; touched: boolean; print: string }

/** The record behind a row as it stands now: each cell in every way it may be spelt, the one that is shown first. */
export type Standing = {
  cells: Readonly<Record<string, readonly string[]>>
  /** What was said already by the fresh columns, so that the same file sent twice says it once. */
  said: (act: SheetAct, texts: Readonly<Record<string, string>>) => boolean
}

export type CellChange = { column: string; at: string; old: string; text: string }
/** What a row asks for: one act with its fields, or why a cell cannot be taken over. */
export type RowChange = { act: SheetAct | null; cells: CellChange[]; fields: Record<string, unknown>; wrong: Unmet[] }

type Asked = { kind: SheetKind; cells: ReadonlyMap<string, CellBack>; standing: Standing; named: Named; printOf: (text: string) => string }

const shownNow = (standing: Standing, column: string): readonly string[] => standing.cells[column] ?? ['']

const change = (column: string, cell: CellBack, standing: Standing): CellChange => ({
  column,
  at: cell.at,
  old: shownNow(standing, column)[0] ?? '',
  text: cell.text,
})

/** Other words for what stands already: a list of measures numbered by hand, a name with its post. */
function meansSame({ takes }: ColumnRule, text: string, now: string, named: Named): boolean {
  const [written, standing] = [parseCell(takes, text, named), parseCell(takes, now, named)]
  return 'value' in written && 'value' in standing && JSON.stringify(written.value) === JSON.stringify(standing.value)
}

/** What is said of one touched cell before anybody asks which act it is. */
function cellVerdict(
  rule: ColumnRule | undefined,
  column: string,
  cell: CellBack,
  asked: Asked,
): 'nothing' | 'locked' | 'meanwhile' | 'asked' {
  if (!cell.touched) return 'nothing'
  const now = shownNow(asked.standing, column)
  if (rule?.fresh) return cell.text === '' ? 'nothing' : 'asked'
  if (now.includes(cell.text)) return 'nothing'
  if (!rule) return 'locked'
  if (meansSame(rule, cell.text, now[0] ?? '', asked.named)) return 'nothing'
  return now.some((text) => asked.printOf(text) === cell.print) ? 'asked' : 'meanwhile'
}

const refused = (column: string, cell: CellBack, asked: Asked, code: string): RowChange => {
  const cells = [change(column, cell, asked.standing)]
  return {
    act: returning[asked.kind][column]?.act ?? null,
    cells,
    fields: {},
    wrong: [unmet(code, { now: cells[0]!.old, given: cell.text })],
  }
}

function actOf(
  act: SheetAct,
  touched: readonly (readonly [string, CellBack])[],
  asked: Pick<Asked, 'kind' | 'standing' | 'named'>,
): RowChange {
  const one: RowChange = { act, cells: [], fields: {}, wrong: [] }
  for (const [column, cell] of touched) {
    const rule = returning[asked.kind][column]!
    const parsed = parseCell(rule.takes, cell.text, asked.named)
    one.cells.push(change(column, cell, asked.standing))
    if ('wrong' in parsed) one.wrong.push(unmet(parsed.wrong.code, { ...parsed.wrong.values, cell: cell.at }))
    else one.fields[rule.field] = parsed.value
  }
  return one
}

/** A row without a record, where its kind of sheet takes new ones: everything written into the columns that may be changed, as one act. */
export function addedRow(asked: Pick<Asked, 'kind' | 'cells' | 'named'>): RowChange | null {
  const added = addedRows[asked.kind]
  if (!added) return null
  const filled = [...asked.cells].filter(([column, { text }]) => text !== '' && returning[asked.kind][column]?.act === added.from)
  const nothing: Standing = { cells: {}, said: () => false }
  return actOf(added.act, filled, { ...asked, standing: nothing })
}

/** What a row that came back asks for, act by act. A row that says what stands already asks for nothing. */
export function compareRow(asked: Asked): RowChange[] {
  const changes: RowChange[] = []
  const touched = new Map<SheetAct, [string, CellBack][]>()
  for (const [column, cell] of asked.cells) {
    const rule = returning[asked.kind][column]
    const verdict = cellVerdict(rule, column, cell, asked)
    if (verdict === 'locked') changes.push(refused(column, cell, asked, 'cell-locked'))
    else if (verdict === 'meanwhile') changes.push(refused(column, cell, asked, 'changed-meanwhile'))
    else if (verdict === 'asked') touched.set(rule!.act, [...(touched.get(rule!.act) ?? []), [column, cell]])
  }
  for (const [act, cells] of touched) {
    const texts = Object.fromEntries(cells.map(([column, cell]) => [column, cell.text]))
    if (!asked.standing.said(act, texts)) changes.push(actOf(act, cells, asked))
  }
  return changes
}
