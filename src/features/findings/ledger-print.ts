import { columnOf } from '#domain/ledger/columns.ts'
import type { CellValue } from '#domain/ledger/cells.ts'
import type { Db } from '#platform/db/open-db.ts'
import { conditionsOf } from './ledger-conditions.store.ts'
import { fileLines, groupName, headsOf, type LedgerFile } from './ledger-file.ts'
import type { LedgerGroup } from './ledger-groups.store.ts'

/** Longer than this nobody prints; the sheet says so at its end. */
export const longestPrint = 5000

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const safe = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => signs[sign]!)

const words = {
  zh: {
    title: '问题台账',
    day: '数据日期',
    by: '打印人',
    cut: '只打印前 {n} 条，请缩小范围后再打印其余部分。',
    end: '共 {n} 条',
    open: '未办结',
    overdue: '逾期',
    of: '条',
    money: '金额 {n} 元',
    narrowed: '条件',
  },
  en: {
    title: 'Ledger',
    day: 'Data of',
    by: 'Printed by',
    cut: 'Only the first {n} are printed; narrow the view for the rest.',
    end: '{n} findings',
    open: 'open',
    overdue: 'overdue',
    of: 'findings',
    money: 'CNY {n}',
    narrowed: 'Narrowed to',
  },
}

const styles = `@page{size:A4 landscape;margin:12mm 10mm 14mm}
*{box-sizing:border-box}body{margin:0;font:9pt/1.45 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','SimSun',sans-serif;color:#000}
h1{margin:0;font-size:15pt;text-align:center}p{margin:1mm 0 3mm;text-align:center}
table{width:100%;border-collapse:collapse;table-layout:fixed}th,td{border:.5pt solid #555;padding:1mm 1.4mm;text-align:left;vertical-align:top;overflow-wrap:anywhere;white-space:pre-line}
th{background:#eee;print-color-adjust:exact}.n{text-align:right}thead{display:table-header-group}tr{break-inside:avoid}
.g td{background:#f5f5f5;font-weight:600;print-color-adjust:exact;break-after:avoid}@media screen{body{padding:10mm;max-width:297mm;margin:auto}}`

const shown = (value: CellValue): string => {
  if (value === null) return ''
  return typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 2 }) : safe(value)
}

const isNumber = (file: LedgerFile, at: number): boolean => ['money', 'count', 'percent'].includes(columnOf(file.columns[at]!).kind)

const head = (file: LedgerFile, conditions: readonly string[]): string => {
  const say = words[file.lang]
  const total = file.columns.reduce((sum, key) => sum + columnOf(key).width, 0)
  const widths = file.columns.map((key) => `<col style="width:${((columnOf(key).width / total) * 100).toFixed(2)}%">`).join('')
  const told = conditions.length === 0 ? '' : `<p>${say.narrowed}${file.lang === 'zh' ? '：' : ': '}${safe(conditions.join('；'))}</p>\n`
  const heads = headsOf(file).map((text, at) => `<th scope="col"${isNumber(file, at) ? ' class="n"' : ''}>${safe(text)}</th>`)
  return `<!doctype html><html lang="${file.lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>${say.title} ${file.today}</title>
<style>${styles}</style></head><body><h1>${say.title}</h1><p>${say.day} ${file.today} · ${say.by} ${safe(file.actor.name)}</p>
${told}<table><colgroup>${widths}</colgroup><thead><tr>${heads.join('')}</tr></thead><tbody>`
}

const groupLine = (file: LedgerFile, group: LedgerGroup): string => {
  const say = words[file.lang]
  const money = group.moneyMinor === 0 ? '' : ` · ${say.money.replace('{n}', (group.moneyMinor / 100).toLocaleString('en-US'))}`
  const sums = `${group.count} ${say.of} · ${say.open} ${group.open} · ${say.overdue} ${group.overdue}${money}`
  return `<tr class="g"><td colspan="${file.columns.length}">${safe(groupName(file.group!, group, file.lang))} · ${sums}</td></tr>`
}

/** A view as a sheet to print: A4 across, its heads on every page, group by group as on the screen. */
export async function* ledgerSheet(db: Db, file: LedgerFile): AsyncGenerator<string> {
  const say = words[file.lang]
  let text = head(file, await conditionsOf(db, file))
  let count = 0
  for await (const line of fileLines(db, file)) {
    if (count === longestPrint) break
    if ('group' in line) text += groupLine(file, line.group)
    else {
      count += 1
      text += `<tr>${line.cells.map((value, at) => `<td${isNumber(file, at) ? ' class="n"' : ''}>${shown(value)}</td>`).join('')}</tr>`
    }
    if (text.length < 32_000) continue
    yield text
    text = ''
  }
  const end = count === longestPrint ? say.cut : say.end
  yield `${text}</tbody></table><p>${end.replace('{n}', String(count))}</p></body></html>`
}
