import type { KeyboardEvent } from 'react'
import { formatDay, formatWeekday, weekdayOf, type Day } from '#domain/day.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { calendarsWords } from './calendars.words.ts'
import { kindOf, type DayKind, type Exceptions } from './year-days.ts'

type Props = {
  title: string
  days: readonly Day[]
  year: Exceptions
  /** The day the Tab key comes to, and what pressing one does; absent where one may only look. */
  edit?: { tabbed: Day; onPress: (day: Day) => void; onFocus: (day: Day) => void } | undefined
}

/** A Monday to begin the header with. */
const monday = '2024-01-01' as Day
const week = Array.from({ length: 7 }, (_, index) => `2024-01-0${index + 1}` as Day)

function weeksOf(days: readonly Day[]): (Day | null)[][] {
  const cells = [...Array.from({ length: weekdayOf(days[0] ?? monday) - 1 }, () => null), ...days]
  const padded = [...cells, ...Array.from({ length: (7 - (cells.length % 7)) % 7 }, () => null)]
  return Array.from({ length: padded.length / 7 }, (_, index) => padded.slice(index * 7, index * 7 + 7))
}

const shortWeekday = (day: Day, language: 'zh' | 'en'): string =>
  language === 'zh' ? formatWeekday(day, 'zh').slice(-1) : formatWeekday(day, 'en').slice(0, 2)

/** One month as on a wall calendar; days that differ from the week carry a mark. */
export function MonthTable({ title, days, year, edit }: Props) {
  const { language } = useLanguage()
  return (
    <table className="r-month">
      <caption>{title}</caption>
      <thead>
        <tr>
          {week.map((day) => (
            <th key={day} scope="col" abbr={formatWeekday(day, language)}>
              {shortWeekday(day, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((cells, index) => (
          <tr key={cells.find(Boolean) ?? index}>
            {cells.map((day, column) =>
              day === null ? <td key={`blank ${week[column]}`} /> : <DayCell key={day} day={day} kind={kindOf(year, day)} edit={edit} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayCell({ day, kind, edit }: { day: Day; kind: DayKind; edit: Props['edit'] }) {
  const text = useText(calendarsWords)
  const { language } = useLanguage()
  const number = Number(day.slice(8))
  const mark = kind === 'holiday' || kind === 'workday' ? text(`mark.${kind}`) : null
  const told = text('day', { day: formatDay(day, language), weekday: formatWeekday(day, language), kind: text(`kind.${kind}`) })
  if (!edit)
    return (
      <td className={`r-month__day r-month__day--${kind}`}>
        {number}
        {mark && <small>{mark}</small>}
      </td>
    )
  return (
    <td className={`r-month__day r-month__day--${kind}`}>
      <button
        type="button"
        data-day={day}
        tabIndex={day === edit.tabbed ? 0 : -1}
        aria-pressed={mark !== null}
        aria-label={told}
        data-mark={mark}
        onClick={() => edit.onPress(day)}
        onFocus={() => edit.onFocus(day)}
      >
        {number}
      </button>
    </td>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** How many days an arrow key goes. */
export const stepOf = (event: KeyboardEvent): number | undefined => steps[event.key]
