import type { Actor } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import { lightLabels, stateLabels } from '#domain/labels.ts'
import { cellOf, type CellValue, type Reading } from '#domain/ledger/cells.ts'
import { columnOf, needsWork, type ColumnKey, type Grouping } from '#domain/ledger/columns.ts'
import type { State } from '#domain/finding/life.ts'
import type { Light } from '#domain/light.ts'
import { byteOrderMark, csvLine } from '#documents/csv/csv.ts'
import type { Db } from '#platform/db/open-db.ts'
import { ledgerGroups, type LedgerGroup } from './ledger-groups.store.ts'
import { ledgerRows, sliceOf, type LedgerView } from './ledger-rows.store.ts'

export type LedgerFile = {
  actor: Actor
  today: Day
  view: LedgerView
  columns: readonly ColumnKey[]
  group?: Grouping | undefined
  lang: 'zh' | 'en'
}

/** A line of a file: a group's sums, or the cells of a finding. */
export type FileLine = { group: LedgerGroup } | { cells: CellValue[] }

/** The name of a group in a file. */
export function groupName(by: Grouping, { key, name }: LedgerGroup, lang: 'zh' | 'en'): string {
  if (name) return lang === 'en' ? (name.en ?? name.zh) : name.zh
  if (key === null) return lang === 'en' ? '(none)' : '（无）'
  if (by === 'state') return stateLabels[key as State][lang]
  return by === 'light' ? lightLabels[key as Light][lang] : key
}

/** Exactly a view, line by line; grouped as on the screen. */
export async function* fileLines(db: Db, file: LedgerFile): AsyncGenerator<FileLine> {
  const { actor, today, columns, group } = file
  const reading: Reading = { language: file.lang, today }
  const view = { ...file.view, work: needsWork(columns) }
  const cells = async function* (narrower: LedgerView): AsyncGenerator<FileLine> {
    for await (const line of ledgerRows(db, actor, today, narrower)) yield { cells: columns.map((key) => cellOf(line, key, reading)) }
  }
  if (group === undefined) {
    yield* cells(view)
    return
  }
  for (const one of await ledgerGroups(db, await sliceOf(db, actor, today, view), group)) {
    yield { group: one }
    yield* cells({ ...view, group: { by: group, key: one.key } })
  }
}

/** Heads of the columns; money says its unit, because a spreadsheet shows the bare number. */
export const headsOf = ({ columns, lang }: Pick<LedgerFile, 'columns' | 'lang'>): string[] =>
  columns.map((key) => {
    const column = columnOf(key)
    if (column.kind === 'money') return lang === 'zh' ? `${column.zh}（元）` : `${column.en} (CNY)`
    return column.kind === 'percent' ? `${column[lang]}${lang === 'zh' ? '（%）' : ' (%)'}` : column[lang]
  })

/** Lines are sent in pieces of this many characters, because every piece costs. */
const piece = 32_000

/** A view as CSV for Excel: UTF-8 with its mark, and no text that would be run as a formula. The name of its group stands before each line. */
export async function* ledgerCsv(db: Db, file: LedgerFile): AsyncGenerator<string> {
  const grouped = file.group === undefined ? [] : [file.lang === 'zh' ? '分组' : 'Group']
  let text = byteOrderMark + csvLine([...grouped, ...headsOf(file)])
  let group: string[] = []
  for await (const line of fileLines(db, file)) {
    if ('group' in line) group = [groupName(file.group!, line.group, file.lang)]
    else text += csvLine([...group, ...line.cells])
    if (text.length < piece) continue
    yield text
    text = ''
  }
  yield text
}
