import { DueDate } from '#ui/tag/due-date.tsx'
import { Light } from '#ui/tag/light.tsx'
import { Money } from '#ui/tag/money.tsx'
import { StateTag } from '#ui/tag/state-tag.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { today } from '#web/api/me.ts'
import { findingNumber, nameIn } from '#web/parts/names.ts'
import type { Row } from './findings.query.ts'
import { ledgerWords } from './ledger.words.ts'
import { Marked } from './marked.tsx'

type Cell = (props: { row: Row; q: string | undefined }) => React.ReactNode
export type LedgerColumn = {
  key: 'light' | 'number' | 'text' | 'state' | 'due' | 'holder' | 'money'
  width: number | null
  end?: true
  /** Where the window is narrow: without its title, or not at all when it is empty. */
  bare?: true
  empty?: (row: Row) => boolean
  Cell: Cell
}

const LightCell: Cell = ({ row }) => <Light light={row.light} wordless />

const NumberCell: Cell = ({ row }) => {
  const { language } = useLanguage()
  return (
    <>
      <span className="r-nowrap">{findingNumber(row.inspectionCode, row.number)}</span>
      <span className="r-ledger__line r-muted">{nameIn(language, row.bodyName, row.bodyNameEn)}</span>
    </>
  )
}

/** The last heading names the matter; those above it are shown only where the search hit them. */
const headingOf = ({ headings }: Row, q: string | undefined): string => {
  const path = headings.join(' › ')
  const last = headings.at(-1) ?? ''
  const hit = (text: string) => q !== undefined && text.toLowerCase().includes(q.toLowerCase())
  return hit(path) && !hit(last) ? path : last
}

const TextCell: Cell = ({ row, q }) => {
  const kinds = useText(kindWords)
  return (
    <span className="r-ledger__words">
      {row.weight === 'key' && <Tag tone="violet">{kinds('weight.key')}</Tag>}{' '}
      <span className="r-muted">
        <Marked text={headingOf(row, q)} q={q} />
      </span>{' '}
      <Marked text={row.text} q={q} />
    </span>
  )
}

const StateCell: Cell = ({ row }) => {
  const text = useText(ledgerWords)
  return (
    <>
      <StateTag state={`finding.${row.state}`} />
      <span className="r-ledger__counts">
        {row.reopenings > 0 && <strong>{text('count.reopenings', { n: row.reopenings })}</strong>}
        {row.returns > 0 && <span>{text('count.returns', { n: row.returns })}</span>}
        {row.extensions > 0 && <span>{text('count.extensions', { n: row.extensions })}</span>}
      </span>
    </>
  )
}

/** The original day stands beside an extended one; how often it was extended stands with the state. */
const DueCell: Cell = ({ row }) => (
  <DueDate due={row.due} today={today()} original={row.originalDue} provisional={row.dueProvisional} done={!row.open} />
)

const HolderCell: Cell = ({ row }) => {
  const life = useText(lifeWords)
  const { language } = useLanguage()
  if (row.holder === null) return null
  const { role, seats, waitsFor } = row.holder
  const who = role ? life(`role.${role}`) : seats.map((seat) => life(`seat.${seat}`)).join(language === 'zh' ? '、' : ', ')
  return (
    <span className="r-ledger__holder">
      <span className="r-ledger__line" title={who}>
        {who}
      </span>
      <span className="r-ledger__line r-muted">{life(`wait.${waitsFor}`)}</span>
    </span>
  )
}

const MoneyCell: Cell = ({ row }) => (row.moneyMinor > 0 ? <Money minor={row.moneyMinor} /> : null)

/** The columns of the ledger in their order; the text takes what room the others leave. */
export const columns: readonly LedgerColumn[] = [
  { key: 'light', width: 52, bare: true, Cell: LightCell },
  { key: 'number', width: 152, bare: true, Cell: NumberCell },
  { key: 'text', width: null, bare: true, Cell: TextCell },
  { key: 'state', width: 134, bare: true, Cell: StateCell },
  { key: 'due', width: 184, empty: (row) => row.due === null, Cell: DueCell },
  { key: 'holder', width: 142, empty: (row) => row.holder === null, Cell: HolderCell },
  { key: 'money', width: 108, end: true, empty: (row) => row.moneyMinor === 0, Cell: MoneyCell },
]
