import type { Reading, Span } from '#documents/reading.ts'
import { readDate } from '#domain/written-day.ts'
import { spanOf } from './finding-of.ts'
import type { ColumnMapping } from './mapping.ts'
import type { Cell, Sheet } from './table.ts'

type Head = Pick<Reading, 'title' | 'body' | 'dates'> & { sources: Record<string, Span[]> }

const bodyLabel = /(?:填报|报送|被巡察|被巡视|被审计|整改|责任)?(?:单位|部门|党组织)(?:名称)?(?:[(（][^)）]*[)）])?\s*[:：]\s*([^\s:：]+)/
const dateLabel = /(?:填报|制表|报送|更新)(?:日期|时间)\s*[:：]\s*([\d年月日./-]+)/
const address = /^\s*https?:\/\//

function cellsAbove(sheet: Sheet, { headerFrom }: ColumnMapping): Cell[] {
  return [...new Set(sheet.rows.filter(({ row }) => row < headerFrom).flatMap(({ cells }) => [...cells.values()]))]
}

function spanAt(cell: Cell, match: RegExpExecArray): Span {
  return { passage: cell.passage, from: match.index, to: match.index + match[0].length }
}

function readLabels(head: Head, cell: Cell): boolean {
  const body = bodyLabel.exec(cell.text)
  const date = dateLabel.exec(cell.text)
  if (body && head.body === null) {
    head.body = body[1]!
    head.sources.body = [spanAt(cell, body)]
  }
  const day = date && readDate({ text: date[1]! })
  if (date && day && 'day' in day && !head.dates.issued) {
    head.dates.issued = day.day
    head.sources['dates.issued'] = [spanAt(cell, date)]
  }
  return body !== null || date !== null
}

/** What stands above the header: the title of the table, who fills it in, and when. */
export function headOf(sheets: readonly Sheet[], mappings: readonly ColumnMapping[]): Head {
  const head: Head = { title: null, body: null, dates: {}, sources: {} }
  for (const mapping of mappings) {
    const sheet = sheets.find(({ name }) => name === mapping.sheet)
    for (const cell of sheet ? cellsAbove(sheet, mapping) : []) {
      if (readLabels(head, cell) || head.title !== null || address.test(cell.text) || cell.text.trim().length < 4) continue
      head.title = cell.text.trim()
      head.sources.title = [spanOf(cell)]
    }
  }
  return head
}
