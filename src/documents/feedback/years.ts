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

/** The year of the last whole date before, if no other year is named after it and the new date does not go back in time. */
const carried = (date: DateMention, before: string): Day | null => {
  const near = before.slice(-REACH)
  const last = datesIn(near).findLast((mention) => mention.year !== null)
  if (last === undefined) return null
  const other = [...near.slice(last.to).matchAll(/(?<!\d)((?:19|20)\d\d)年/g)].some((match) => Number(match[1]) !== last.year)
  const day = other ? null : dayOf({ ...date, year: last.year })
  const lastDay = dayOf(last)
  return day !== null && lastDay !== null && day >= lastDay ? day : null
}

/** The day a date means, null where its year is not stated and the context does not settle it. */
export const resolved = (date: DateMention, context: YearContext): Day | null => {
  if (date.year !== null) return dayOf(date)
  const byText = carried(date, context.before)
  const byPage = context.published === null ? null : fromPublished(date, context.published)
  if (byText !== null && byPage !== null && byText !== byPage) return null
  return byText ?? byPage
}
