import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons'
import type { State } from '#domain/finding/life.ts'
import { lightLabels, stateLabels } from '#domain/labels.ts'
import type { Light } from '#domain/light.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Money } from '#ui/tag/money.tsx'
import { nameIn } from '#web/parts/names.ts'
import type { Group } from './findings.query.ts'
import { cellId } from './ledger-row.tsx'
import { ledgerWords } from './ledger.words.ts'

type Props = {
  group: Group
  open: boolean
  index: number
  top: number
  span: number
  active: boolean
  onOpen: (key: string) => void
}

const labels: Record<string, { zh: string; en: string }> = { ...stateLabels, ...lightLabels } satisfies Record<
  State | Light,
  { zh: string; en: string }
>

/** The head of a group with its sums; it opens into the findings of the group. */
export function GroupHead({ group, open, index, top, span, active, onOpen }: Props) {
  const text = useText(ledgerWords)
  const { language } = useLanguage()
  const key = group.key ?? '-'
  const name = group.name
    ? nameIn(language, group.name.zh, group.name.en)
    : group.key === null
      ? text('group.none')
      : (labels[key]?.[language] ?? key)
  return (
    <div role="row" aria-rowindex={index + 2} data-row={index} className="r-grid__row r-grid__group" style={{ top }}>
      <div
        role="gridcell"
        id={cellId(index, 0)}
        data-column={0}
        aria-colspan={span}
        aria-expanded={open}
        className={active ? 'r-grid__cell r-grid__groupcell r-grid__cell--active' : 'r-grid__cell r-grid__groupcell'}
        onClick={() => onOpen(key)}
      >
        {open ? <CaretDownOutlined aria-hidden /> : <CaretRightOutlined aria-hidden />}
        <strong>{name}</strong>
        <span>{text('group.count', { n: group.count })}</span>
        <span className="r-muted">{text('group.open', { n: group.open })}</span>
        <span className={group.overdue > 0 ? 'r-due__left--over' : 'r-muted'}>{text('group.overdue', { n: group.overdue })}</span>
        {group.moneyMinor > 0 && <Money minor={group.moneyMinor} />}
      </div>
    </div>
  )
}
