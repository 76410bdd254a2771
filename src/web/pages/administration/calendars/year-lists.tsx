import { formatWeekday, type Day } from '#domain/day.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { calendarsWords } from './calendars.words.ts'
import { inYear, stretches, workedIn, type Exceptions } from './year-days.ts'

/** The same year in words, to compare with the notice line by line. */
export function YearLists({ number, year }: { number: number; year: Exceptions }) {
  const text = useText(calendarsWords)
  const { language } = useLanguage()
  const said = (day: Day): string => `${inYear(day, number, language)} ${formatWeekday(day, language)}`
  const off = stretches(year)
  return (
    <div className="r-year-lists" aria-live="polite">
      <h3>{text('off')}</h3>
      {off.length === 0 && <p className="r-muted">{text('off.none')}</p>}
      <ul>
        {off.map(({ from, to, holidays }) => (
          <li key={from}>
            {from === to
              ? text('off.one', { from: said(from) })
              : text('off.stretch', { from: inYear(from, number, language), to: inYear(to, number, language) })}{' '}
            <span className="r-muted">{text('off.count', { n: holidays })}</span>
          </li>
        ))}
      </ul>
      <h3>{text('made')}</h3>
      {year.workdays.length === 0 && <p className="r-muted">{text('made.none')}</p>}
      <ul>
        {year.workdays.toSorted().map((day) => (
          <li key={day}>{said(day)}</li>
        ))}
      </ul>
      <p className="r-muted">{text('worked', { n: workedIn(year, number) })}</p>
    </div>
  )
}
