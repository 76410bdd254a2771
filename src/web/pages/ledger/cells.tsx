import { daysBetween, type Day } from '#domain/day.ts'
import { cellOf, type Reading } from '#domain/ledger/cells.ts'
import { columnOf, type ColumnKey } from '#domain/ledger/columns.ts'
import type { LedgerLine } from '#domain/ledger/line.ts'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useText } from '#ui/i18n/language.tsx'
import { Light } from '#ui/tag/light.tsx'
import { Money } from '#ui/tag/money.tsx'
import { StateTag } from '#ui/tag/state-tag.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { addresses } from '#web/addresses.ts'
import type { Row } from './findings.query.ts'
import { ledgerWords } from './ledger.words.ts'
import { Marked } from './marked.tsx'

/** The API's row is the domain's line; only its days are plain text there. */
export const lineOf = (row: Row): LedgerLine => row as unknown as LedgerLine

type Props = { row: Row; q: string | undefined; reading: Reading }

const isDark = (key: ColumnKey): boolean => ['aspect', 'heading', 'text', 'category'].includes(key)

function TextCell({ row, q }: Props) {
  const kinds = useText(kindWords)
  return (
    <a href={addresses.finding(row.id)} className="r-grid__link" draggable={false} tabIndex={-1}>
      {row.weight === 'key' && <Tag tone="violet">{kinds('weight.key')}</Tag>} <Marked text={row.text} q={q} />
    </a>
  )
}

function StateCell({ row }: Props) {
  const text = useText(ledgerWords)
  return (
    <>
      <StateTag state={`finding.${row.state}`} />
      {row.reopenings > 0 && <strong className="r-grid__again">{text('count.reopenings', { n: row.reopenings })}</strong>}
    </>
  )
}

function DueCell({ row }: Props) {
  return (
    <>
      {row.due}
      {row.originalDue !== row.due && row.originalDue !== null && <del className="r-grid__was">{row.originalDue}</del>}
    </>
  )
}

const nearDays = 10

/** Days left, as people say them: what is overdue stands out by word and colour. */
function DaysCell({ row, reading }: Props) {
  const text = useText(ledgerWords)
  if (!row.open || row.due === null) return null
  const left = daysBetween(reading.today, row.due as Day)
  const tone = left < 0 ? 'r-due__left--over' : left <= nearDays ? 'r-due__left--near' : ''
  return <span className={tone}>{left < 0 ? text('days.over', { n: -left }) : text('days.left', { n: left })}</span>
}

const special: Partial<Record<ColumnKey, (props: Props) => React.ReactNode>> = {
  light: ({ row }) => <Light light={row.light} wordless />,
  text: TextCell,
  state: StateCell,
  due: DueCell,
  daysLeft: DaysCell,
  money: ({ row }) => (row.moneyMinor > 0 ? <Money minor={row.moneyMinor} /> : null),
  recovered: ({ row }) => (row.work && row.work.moneyRecovered > 0 ? <Money minor={row.work.moneyRecovered} /> : null),
}

/** What stands in a cell on the screen. */
export function CellContent({ column, ...props }: Props & { column: ColumnKey }) {
  const Special = special[column]
  if (Special) return <Special {...props} />
  const value = cellOf(lineOf(props.row), column, props.reading)
  if (value === null) return null
  if (isDark(column)) return <Marked text={String(value)} q={props.q} />
  return columnOf(column).kind === 'percent' ? `${value} %` : String(value)
}
