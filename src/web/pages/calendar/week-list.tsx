import { formatDay, formatWeekday, type Day } from '#domain/day.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Section } from '#ui/layout/section.tsx'
import { today } from '#web/api/me.ts'
import type { CalendarDay } from './calendar-page.tsx'
import { calendarWords } from './calendar.words.ts'
import { DayItem, MoreOfDay } from './day-item.tsx'
import { WorkMark } from './month-grid.tsx'
import { weeksOf } from './month.ts'

/** The same by weeks, for narrow windows and for reading through; weeks in which nothing is due are left out. */
export function WeekList({ days, bodyId }: { days: readonly CalendarDay[]; bodyId: string | undefined }) {
  const text = useText(calendarWords)
  const { language } = useLanguage()
  const weeks = weeksOf(days).filter((week) => week.some((day) => day.items.length > 0))
  return weeks.map((week) => (
    <Section key={week[0]!.day} title={text('week', { from: week[0]!.day, to: week.at(-1)!.day })}>
      <ol className="r-weeks">
        {week
          .filter((day) => day.items.length > 0)
          .map((day) => (
            <li key={day.day}>
              <h3>
                {formatDay(day.day as Day, language)} {formatWeekday(day.day as Day, language)}{' '}
                {day.day === today() && <strong>{text('today')}</strong>} <WorkMark day={day} />
                <span className="r-muted">
                  {[day.findings > 0 && text('day.findings', { n: day.findings }), day.tasks > 0 && text('day.tasks', { n: day.tasks })]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </h3>
              <ul>
                {day.items.map((item) => (
                  <DayItem key={item.kind + item.id} item={item} whole />
                ))}
                <MoreOfDay day={day} shown={day.items.length} bodyId={bodyId} />
              </ul>
            </li>
          ))}
      </ol>
    </Section>
  ))
}
