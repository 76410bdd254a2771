import { createHash } from 'node:crypto'
import type { BackRow, ReadBack } from '#documents/sheets/read-back.ts'
import { printOf } from '#documents/sheets/marks.ts'
import { postsWith } from '#domain/permission.ts'
import { unmet, type Unmet } from '#domain/refusal.ts'
import { compareRow, type CellChange, type RowChange } from '#domain/sheet/compare-row.ts'
import type { Named } from '#domain/sheet/parse-cell.ts'
import { returning, type SheetAct, type SheetKind } from '#domain/sheet/returning.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import type { Fields } from './act-fields.ts'
import { bareNames, namedAmong } from './labels-in-sheet.ts'
import { sheetRecords, type ForWhom, type SheetRecord } from './sheet-records.ts'
import { bodiesNamed, peopleNamed } from './sheets.store.ts'

/** One thing a sheet asks for: an act with its cells, or why it cannot be. `key` names exactly this act on exactly this version. */
export type SheetItem = {
  key: string
  row: number
  recordId: string | null
  version: number
  label: string
  act: SheetAct | null
  cells: CellChange[]
  fields: Fields
  unmet: Unmet[]
}

/** `absent`: the numbers of records that were written out and are no longer in the file; nothing is done to them. */
export type Comparison = { items: SheetItem[]; rows: number; absent: number; missing: string[] }

const keyOf = (item: Omit<SheetItem, 'key'>): string =>
  createHash('sha256')
    .update(JSON.stringify([item.recordId, item.version, item.act, item.fields, item.recordId === null ? item.row : 0]))
    .digest('hex')
    .slice(0, 32)

const item = (given: Omit<SheetItem, 'key'>): SheetItem => ({ ...given, key: keyOf(given) })

/** A row that is about nothing we know, or about the wrong thing: refused as a whole. */
function rowFault(row: BackRow, times: ReadonlyMap<string, number>, record: SheetRecord | undefined): string | null {
  if (row.mark === null) return 'row-unknown'
  if (row.mark === 'damaged') return 'row-damaged'
  if (!record) return 'row-not-yours'
  if ((times.get(row.mark.id) ?? 0) > 1) return 'row-duplicated'
  const number = row.cells.get('number')
  return number?.touched && number.text !== record.label ? 'row-mixed-up' : null
}

const refusedRow = (row: BackRow, record: SheetRecord | undefined, code: string): SheetItem =>
  item({
    row: row.row,
    recordId: record?.id ?? null,
    version: record?.version ?? 0,
    label: row.cells.get('number')?.text ?? '',
    act: null,
    cells: [],
    fields: {},
    unmet: [unmet(code)],
  })

function changeItem(row: BackRow, record: SheetRecord, { act, cells, fields, wrong }: RowChange): SheetItem {
  const said = { row: row.row, recordId: record.id, version: record.version, label: record.label, act, cells }
  if (wrong.length > 0 || act === null) return item({ ...said, fields: {}, unmet: wrong })
  const weighed = record.weigh(act, fields)
  return 'unmet' in weighed ? item({ ...said, fields, unmet: weighed.unmet }) : item({ ...said, fields: weighed.fields, unmet: [] })
}

/** Looks up every name in the touched cells at once. */
async function namesIn(db: Db | Tx, { actor, today }: ForWhom, kind: SheetKind, rows: readonly BackRow[]): Promise<Named> {
  const texts = (takes: 'person' | 'body'): string[] =>
    rows.flatMap(({ cells }) =>
      [...cells].flatMap(([key, cell]) => (cell.touched && returning[kind][key]?.takes === takes && cell.text !== '' ? [cell.text] : [])),
    )
  const scopes = (act: 'person.read' | 'body.read'): string[] => [...new Set(postsWith(actor, act).map((post) => post.scopeId))]
  const people = await peopleNamed(db, scopes('person.read'), bareNames(texts('person')), today)
  const bodies = await bodiesNamed(db, scopes('body.read'), texts('body'))
  return namedAmong(people, bodies)
}

const markedId = ({ mark }: BackRow): string[] => (mark !== null && mark !== 'damaged' ? [mark.id] : [])

/** What a sheet that came back asks for, against what stands now: every touched row in the order of the file. */
export async function compareSheet(db: Db | Tx, whom: ForWhom, kind: SheetKind, read: ReadBack): Promise<Comparison> {
  const touched = read.rows.filter(
    (row) => row.mark === null || row.mark === 'damaged' || [...row.cells.values()].some((cell) => cell.touched),
  )
  const ids = read.rows.flatMap(markedId)
  const times = new Map([...Map.groupBy(ids, (id) => id)].map(([id, all]) => [id, all.length]))
  const doubled = read.rows.filter((row) => markedId(row).some((id) => (times.get(id) ?? 0) > 1))
  const records = await sheetRecords(db, whom, kind, [...new Set(touched.flatMap(markedId))])
  const named = await namesIn(db, whom, kind, touched)
  const items = touched.flatMap((row): SheetItem[] => {
    const mark = row.mark === null || row.mark === 'damaged' ? null : row.mark
    const record = mark ? records.get(mark.id) : undefined
    const fault = rowFault(row, times, record)
    if (fault !== null) return [refusedRow(row, record, fault)]
    const asked = { kind, cells: row.cells, standing: record!.standing(mark!.version), named, printOf }
    return compareRow(asked).map((change) => changeItem(row, record!, change))
  })
  const there = new Set(ids)
  return {
    items,
    rows: read.rows.length - doubled.length + new Set(doubled.flatMap(markedId)).size,
    absent: read.about.rows.filter((id) => !there.has(id)).length,
    missing: read.missing.flatMap(({ key, title }) => (returning[kind][key] ? [title] : [])),
  }
}
