import { formatWeekday, type Day } from '#domain/day.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { today } from '#web/api/me.ts'
import type { CalendarDay } from './calendar-page.tsx'
import { calendarWords } from './calendar.words.ts'
import { DayItem, MoreOfDay } from './day-item.tsx'
import { weeksOf } from './month.ts'

/** Lines a square of the calendar holds. */
const most = 3

type Props = { days: readonly CalendarDay[]; month: string; name: string; bodyId: string | undefined }

export function MonthGrid({ days, month, name, bodyId }: Props) {
  const text = useText(calendarWords)
  const { language } = useLanguage()
  return (
    <div className="r-calendar__scroll">
      <table className="r-calendar" aria-label={text('grid', { month: name })}>
        <thead>
          <tr>
            {days.slice(0, 7).map(({ day }) => (
              <th key={day} scope="col">
                {formatWeekday(day as Day, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((week) => (
            <tr key={week[0]!.day}>
              {week.map((day) => (
                <Square key={day.day} day={day} outside={!day.day.startsWith(month)} bodyId={bodyId} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const weekend = 6

function Square({ day, outside, bodyId }: { day: CalendarDay; outside: boolean; bodyId: string | undefined }) {
  const now = day.day === today()
  const looks = [
    'r-calendar__day',
    outside && 'r-calendar__day--outside',
    !day.working && 'r-calendar__day--off',
    now && 'r-calendar__day--today',
  ]
  return (
    <td className={looks.filter(Boolean).join(' ')} aria-current={now ? 'date' : undefined}>
      <p className="r-calendar__date">
        <time dateTime={day.day}>{Number(day.day.slice(8))}</time>
        <WorkMark day={day} />
      </p>
      <ul>
        {day.items.slice(0, most).map((item) => (
          <DayItem key={item.kind + item.id} item={item} />
        ))}
        <MoreOfDay day={day} shown={Math.min(most, day.items.length)} bodyId={bodyId} />
      </ul>
    </td>
  )
}

/** A weekday off and a weekend day that is worked are marked; the rest goes without saying. */
export function WorkMark({ day }: { day: CalendarDay }) {
  const text = useText(calendarWords)
  const isWeekend = day.weekday >= weekend
  if (day.working !== isWeekend) return null
  return (
    <abbr className={day.working ? 'r-calendar__worked' : 'r-calendar__off'} title={text(day.working ? 'worked.what' : 'off.what')}>
      {text(day.working ? 'worked' : 'off')}
    </abbr>
  )
}
