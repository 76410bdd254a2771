import { z } from 'zod'
import type { CellKind, SheetColumn, SheetRow } from '#documents/sheets/book.ts'
import { writeBook } from '#documents/sheets/write-book.ts'
import { cellOf } from '#domain/ledger/cells.ts'
import { columnOf, needsWork, type Column, type ColumnKey } from '#domain/ledger/columns.ts'
import { mayAnywhere } from '#domain/permission.ts'
import { stateAllows } from '#domain/finding/decide.ts'
import { columnsOfActs } from '#domain/sheet/returning.ts'
import type { Language } from '#platform/http/language.ts'
import { optionalText } from '#platform/http/fields.ts'
import type { ExportMaker } from '#platform/exports/maker.ts'
import { ledgerGroups } from '#features/findings/ledger-groups.store.ts'
import { ledgerRows, sliceOf, type LedgerView } from '#features/findings/ledger-rows.store.ts'
import { fileQuery, viewOf } from '#features/findings/ledger.schema.ts'
import { fileName, howTo, stateLine, wordsOf, xlsxType, type NamedBook, type SheetFor } from './book-lines.ts'
import { findingLists } from './finding-sheet.ts'

export type LedgerAsked = z.output<typeof fileQuery>

const kinds: Record<Column['kind'], CellKind> = { text: 'long', day: 'day', count: 'number', money: 'money', percent: 'percent' }
const lists: Partial<Record<ColumnKey, string>> = { state: 'states', weight: 'weights' }

/** The screen measures in pixels, a sheet in signs of its normal font. */
const signsWide = (pixels: number): number => Math.max(8, Math.round(pixels / 7.5))

const columnIn = (key: ColumnKey, lang: Language): SheetColumn => {
  const { kind, width, ...words } = columnOf(key)
  const unit = kind === 'money' ? { zh: '（元）', en: ' (CNY)' } : kind === 'percent' ? { zh: '（%）', en: ' (%)' } : { zh: '', en: '' }
  return { key, kind: kinds[kind], width: signsWide(width), title: `${words[lang]}${unit[lang]}`, ...(lists[key] && { list: lists[key] }) }
}

/** The views whose lines follow each other: the whole, or group after group as on the screen. */
async function* viewsOf({ db, actor, today }: SheetFor, view: LedgerView, group: LedgerAsked['group']): AsyncGenerator<LedgerView> {
  if (group === undefined) {
    yield view
    return
  }
  for (const { key } of await ledgerGroups(db, await sliceOf(db, actor, today, view), group)) yield { ...view, group: { by: group, key } }
}

async function* rowsOf(whom: SheetFor, asked: LedgerAsked, onRow: (row: number) => void): AsyncGenerator<SheetRow> {
  const { db, actor, today } = whom
  const { columns, lang, group, ...query } = asked
  const amends = mayAnywhere(actor, 'finding.amend')
  const open = columnsOfActs('findings', ['amend-finding'])
  let row = 0
  for await (const view of viewsOf(whom, { ...viewOf(query), work: needsWork(columns) }, group))
    for await (const line of ledgerRows(db, actor, today, view)) {
      const cells = Object.fromEntries(
        columns.map((key) => {
          const value = cellOf(line, key, { language: lang, today })
          return [key, columnOf(key).kind === 'money' && typeof value === 'number' ? Math.round(value * 100) : value]
        }),
      )
      onRow((row += 1))
      yield { id: line.id, version: line.version, cells, ...(amends && stateAllows(line.state, 'amend') && { open }) }
    }
}

/** Exactly a view of the ledger, as long as it is: rows are read while they are written. */
export async function ledgerSheet(whom: SheetFor, asked: LedgerAsked, onRow: (row: number) => void = () => {}): Promise<NamedBook> {
  const { lang } = asked
  const title = lang === 'zh' ? '问题台账' : 'Ledger'
  const part = {
    name: title,
    title,
    lines: [await stateLine({ ...whom, lang }), ...(mayAnywhere(whom.actor, 'finding.amend') ? [howTo(lang)] : [])],
    columns: asked.columns.map((key) => columnIn(key, lang)),
    frozen: Math.min(2, asked.columns.length - 1),
    rows: rowsOf(whom, asked, onRow),
    marked: true,
  }
  const about = { rectify: '1', kind: 'findings', lang, written: whom.now }
  return { name: fileName(title, whom.today), book: { sheets: [part], lists: findingLists(lang), about, words: wordsOf(lang) } }
}

/** The view as its address says it: `bodyId=…&state=issued,rectifying&columns=number,text`. */
const asked = z.strictObject({ view: optionalText(8000) })
const viewIn = (view: string, lang: Language): LedgerAsked | null =>
  fileQuery.safeParse({ lang, ...Object.fromEntries(new URLSearchParams(view)) }).data ?? null

/** The same in the background, for a ledger of many thousand lines. */
export const ledgerSheetExport: ExportMaker<typeof asked> = {
  kind: 'ledger-sheet',
  needs: 'finding.read',
  asked,
  describe: async ({ lang, today }, { view }) => {
    const wanted = viewIn(view, lang)
    return wanted && { name: fileName(wanted.lang === 'zh' ? '问题台账' : 'Ledger', today), type: xlsxType }
  },
  async *make({ db, actor, today, time, now, lang, progress, signal }, { view }) {
    const { book } = await ledgerSheet({ db, actor, today, time, now, lang }, viewIn(view, lang)!, (row) => {
      if (row % 500 !== 0) return
      progress(row, null)
      signal.throwIfAborted()
    })
    yield* writeBook(book)
  },
}
