import { createHash } from 'node:crypto'
import type { BackRow, ReadBack } from '#documents/sheets/read-back.ts'
import { printOf } from '#documents/sheets/marks.ts'
import { postsWith } from '#domain/permission.ts'
import { unmet, type Unmet } from '#domain/refusal.ts'
import { addedRow, compareRow, type CellChange, type RowChange, type Standing } from '#domain/sheet/compare-row.ts'
import { severalIn, type Named } from '#domain/sheet/parse-cell.ts'
import { returning, type SheetAct, type SheetKind, type Takes } from '#domain/sheet/returning.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import type { Fields } from './act-fields.ts'
import { planOfSheet, type PlanOfSheet } from './added-rows.ts'
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

/** A row that somebody added: a new record of the plan whose sheet it is, known again by what it says; `times`: as often as it was said and removed. */
function addedItem(row: BackRow, kind: SheetKind, plan: PlanOfSheet, named: Named): SheetItem[] {
  const { act, cells, fields, wrong } = addedRow({ kind, cells: row.cells, named })!
  if (cells.length === 0) return []
  const said = { row: row.row, recordId: plan.id, version: 0, label: '', act, cells, fields: {}, unmet: wrong }
  if (wrong.length > 0) return [item(said)]
  const added = plan.added(fields)
  return added === 'there' ? [] : [item({ ...said, unmet: [], ...added, version: added.times })]
}

/** Looks up every name in the touched cells at once. */
async function namesIn(
  db: Db | Tx,
  { actor, today }: ForWhom,
  rows: { kind: SheetKind; touched: readonly BackRow[]; findings: PlanOfSheet['findings']; standing: (row: BackRow) => Standing['cells'] },
): Promise<Named> {
  // What stands is looked up beside what is asked for, so that another way to write the same is known.
  const texts = (...takes: readonly (Takes | undefined)[]): string[] =>
    rows.touched.flatMap((row) =>
      [...row.cells].flatMap(([key, cell]) =>
        cell.touched && takes.includes(returning[rows.kind][key]?.takes)
          ? [cell.text, ...(rows.standing(row)[key]?.slice(0, 1) ?? [])]
          : [],
      ),
    )
  const scopes = (act: 'person.read' | 'body.read'): string[] => [...new Set(postsWith(actor, act).map((post) => post.scopeId))]
  const people = await peopleNamed(db, scopes('person.read'), bareNames(texts('person')), today)
  const bodies = await bodiesNamed(db, scopes('body.read'), [...texts('body'), ...texts('bodies').flatMap(severalIn)])
  return namedAmong(people, bodies, rows.findings)
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
  const plan = await planOfSheet(db, whom, kind, read)
  const standing = (row: BackRow): Standing['cells'] => {
    const mark = row.mark === 'damaged' ? null : row.mark
    return mark ? (records.get(mark.id)?.standing(mark.version).cells ?? {}) : {}
  }
  const named = await namesIn(db, whom, { kind, touched, findings: plan?.findings ?? [], standing })
  const items = touched.flatMap((row): SheetItem[] => {
    if (row.mark === null && plan?.open) return addedItem(row, kind, plan, named)
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
