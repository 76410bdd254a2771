import { Link } from 'react-router'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Light } from '#ui/tag/light.tsx'
import { addresses } from '#web/addresses.ts'
import { ledgerLink } from '#web/pages/overview/ledger-link.ts'
import { findingNumber, nameIn } from '#web/parts/names.ts'
import type { CalendarDay, Item } from './calendar-page.tsx'
import { calendarWords } from './calendar.words.ts'

const whereIs = (item: Item): string => {
  if (item.kind !== 'task') return addresses.finding(item.id)
  return item.findingId === null
    ? addresses.inspection(item.inspectionId, 'plan')
    : `${addresses.finding(item.findingId)}#task-${item.number}`
}

/** One thing on its day: its light, what it is, and the way to it. */
export function DayItem({ item, whole = false }: { item: Item; whole?: boolean }) {
  const text = useText(calendarWords)
  const { language } = useLanguage()
  const number = item.kind === 'task' ? `${item.code} ${text('task', { n: item.number })}` : findingNumber(item.code, item.number)
  const body = nameIn(language, item.bodyName, item.bodyNameEn)
  const kind = text(`kind.${item.kind}`)
  return (
    <li className={`r-dated r-dated--${item.kind}`}>
      <Light light={item.light} wordless />
      <Link to={whereIs(item)} title={`${kind} · ${number} · ${body}`}>
        {!whole && item.kind !== 'finding' && <span className="r-dated__kind">{kind} </span>}
        {item.text}
      </Link>
      {whole && (
        <span className="r-muted">
          {kind} · {number} · {body}
        </span>
      )}
    </li>
  )
}

/** What of a day does not stand in the page: the ledger has it. */
export function MoreOfDay({ day, shown, bodyId }: { day: CalendarDay; shown: number; bodyId: string | undefined }) {
  const text = useText(calendarWords)
  const due = day.items.filter((item) => item.kind === 'finding' || item.kind === 'task').length
  const left = day.findings + day.tasks - due + (day.items.length - shown)
  if (left <= 0) return null
  return (
    <li className="r-dated__more">
      <Link to={ledgerLink({ bodyId }, { open: 'true', dueFrom: day.day, dueTo: day.day })}>{text('more', { n: left })}</Link>
    </li>
  )
}
