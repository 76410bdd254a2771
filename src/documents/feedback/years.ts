import type { Day } from '#domain/day.ts'
import type { DateMention } from './dates.ts'
import { datesIn, dayOf } from './dates.ts'

/** How far back in the text a year still carries to a date without one. */
const REACH = 400

/** What is known of the year outside the date itself: the day the page was published, and the text before the date. */
export type YearContext = { published: Day | null; before: string }

const fromPublished = (date: DateMention, published: Day): Day | null => {
  const year = Number(published.slice(0, 4))
  const same = dayOf({ ...date, year })
  return same !== null && same <= published ? same : dayOf({ ...date, year: year - 1 })
}

const yearAndMonth = /(?<!\d)((?:19|20)\d\d)年(\d{1,2})月/g

/**
 * The year of the last date (or year and month) named before, if no other year comes after it and the new date does not go back in time.
 */
const carried = (date: DateMention, before: string): Day | null => {
  const near = before.slice(-REACH)
  const last = [...near.matchAll(yearAndMonth)].at(-1)
  if (last === undefined) return null
  const year = Number(last[1])
  const after = near.slice(last.index + last[0].length)
  if ([...after.matchAll(/(?<!\d)((?:19|20)\d\d)年/g)].some((match) => Number(match[1]) !== year)) return null
  const day = dayOf({ ...date, year })
  const whole = datesIn(near).findLast((mention) => mention.year === year)
  const earliest = (whole === undefined ? null : dayOf(whole)) ?? `${year}-${(last[2] ?? '1').padStart(2, '0')}-01`
  return day !== null && day >= earliest ? day : null
}

/** The day a date means, null where its year is not stated and the context does not settle it. */
export const resolved = (date: DateMention, context: YearContext): Day | null => {
  if (date.year !== null) return dayOf(date)
  const byText = carried(date, context.before)
  const byPage = context.published === null ? null : fromPublished(date, context.published)
  if (byText !== null && byPage !== null && byText !== byPage) return null
  return byText ?? byPage
}
