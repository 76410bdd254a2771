import type { Weekday } from '#domain/day.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { useNamed } from '#web/pages/inspection/pick/use-name.ts'
import { calendarsWords } from './calendars.words.ts'
import type { CalendarYear } from './calendars-query.ts'
import { changesBetween, days, inYear, type Exceptions } from './year-days.ts'

type Version = CalendarYear['history'][number]

const exceptionsIn = ({ data }: Version): Exceptions => ({
  weekdays: data.weekdays as Weekday[],
  holidays: days(data.holidays),
  workdays: days(data.workdays),
})

/** What a version changed against the one before it; the first says nothing, it is all new. */
function Changes({ number, version, before }: { number: number; version: Version; before: Version | undefined }) {
  const text = useText(calendarsWords)
  const { language } = useLanguage()
  if (!before) return null
  const changes = changesBetween(exceptionsIn(before), exceptionsIn(version))
  const said = changes.map(({ what, days: list }) =>
    text(`history.${what}`, { days: list.map((day) => inYear(day, number, language)).join(text('and')) }),
  )
  return <p className="r-muted">{said.length === 0 ? text('history.same') : said.join(text('history.next'))}</p>
}

/** Who kept the year, when, and what was before. */
export function YearHistory({ number, history }: { number: number; history: readonly Version[] }) {
  const text = useText(calendarsWords)
  const named = useNamed()
  if (history.every((one) => one.version === 0)) return null
  const who = ({ by, byEn, regionName }: Version): string => (by ? named(by, byEn) : (regionName ?? ''))
  return (
    <section className="r-year-history" aria-label={text('history')}>
      <h3>{text('history')}</h3>
      <ol reversed>
        {history.map((version, index) => (
          <li key={version.version}>
            <p>
              {version.version === 0
                ? text('history.shipped')
                : text('history.kept', { n: version.version, day: version.day ?? '', who: who(version) })}
              <span className="r-muted">{` · ${version.data.source}`}</span>
            </p>
            <Changes number={number} version={version} before={history[index + 1]} />
          </li>
        ))}
      </ol>
    </section>
  )
}
