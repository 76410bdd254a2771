import type { Day } from '#domain/day.ts'
import { asDay } from '#domain/day.ts'
import { hanNumber, hanYear } from '#domain/written-number.ts'

/** A date as written. `year` is null where the text leaves it out; `day` is null where there is no such day. */
export type DateMention = { from: number; to: number; year: number | null; month: number; dayOfMonth: number }
/** Two dates joined by 至. The second takes over what the first has and it lacks. */
export type DateRange = { start: DateMention; end: DateMention }

const arabic = /(?:(?<!\d)(\d{4})\s?年\s?)?(?<!\d)(\d{1,2})\s?月\s?(\d{1,2})\s?日/g
const han = /(?:([〇○零一二三四五六七八九]{4})年)([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g
const numeric = /(?<![\d./-])((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/-])/g

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** The day, or null where the calendar has none (30 February) or the year is not written. */
export const dayOf = ({ year, month, dayOfMonth }: Omit<DateMention, 'from' | 'to'>): Day | null => {
  if (year === null) return null
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
  return asDay(text) ?? null
}

/** Is there such a day in any year (29 February counts)? */
export const isPossible = (date: Omit<DateMention, 'from' | 'to'>): boolean => dayOf({ ...date, year: date.year ?? 2020 }) !== null

const mentionOf = (match: RegExpExecArray | RegExpMatchArray, year: number | null, month: number, dayOfMonth: number): DateMention => ({
  from: match.index ?? 0,
  to: (match.index ?? 0) + match[0].length,
  year,
  month,
  dayOfMonth,
})

/** Every whole date of a text, in order. */
export const datesIn = (plain: string): DateMention[] => {
  const found: DateMention[] = []
  if (plain.includes('日')) {
    for (const match of plain.matchAll(arabic))
      found.push(mentionOf(match, match[1] === undefined ? null : Number(match[1]), Number(match[2]), Number(match[3])))
    for (const match of plain.matchAll(han))
      found.push(mentionOf(match, hanYear(match[1] ?? ''), hanNumber(match[2] ?? '') ?? 0, hanNumber(match[3] ?? '') ?? 0))
  }
  for (const match of plain.matchAll(numeric)) found.push(mentionOf(match, Number(match[1]), Number(match[2]), Number(match[3])))
  return found.sort((a, b) => a.from - b.from)
}

const joint = /^\s?(?:至|到|—{1,2}|－|-|–|~|～)\s?$/
const shortEnd = /^\s?(?:至|到|—{1,2}|－|-|–|~|～)\s?(\d{1,2})\s?日/
const shortStart = /(?:(?<!\d)(\d{4})年)?(?<!\d)(\d{1,2})月(\d{1,2})(?:日)?(?:至|到|—{1,2}|－|-|–|~|～)(\d{1,2})日/g

/** Every 「5月8日至7月5日」, 「11月6日至12日」, 「5月17至18日」. */
export const rangesIn = (plain: string): DateRange[] => {
  const dates = datesIn(plain)
  const ranges: DateRange[] = []
  for (const [at, start] of dates.entries()) {
    const next = dates[at + 1]
    if (next !== undefined && next.from - start.to <= 4 && joint.test(plain.slice(start.to, next.from))) {
      ranges.push({ start, end: { ...next, year: next.year ?? start.year } })
    } else {
      const short = shortEnd.exec(plain.slice(start.to, start.to + 12))
      if (short !== null)
        ranges.push({ start, end: { ...start, dayOfMonth: Number(short[1]), from: start.to, to: start.to + short[0].length } })
    }
  }
  for (const match of plain.matchAll(shortStart)) {
    if (ranges.some((range) => range.start.from === match.index)) continue
    const start = mentionOf(match, match[1] === undefined ? null : Number(match[1]), Number(match[2]), Number(match[3]))
    ranges.push({ start, end: { ...start, dayOfMonth: Number(match[4]) } })
  }
  return ranges
}

/** 2021915日, 2022324日, 2021年915日: digits or 年月 were lost on the way. Such a date is flagged, never guessed. */
const lost =
  /(?<!\d)(?:(?:19|20)\d\d\d{1,4}日|(?:19|20)\d\d年\d{3,4}日|(?:19|20)\d\d\d{1,2}月\d{1,2}日|(?:19|20)\d\d年月\d{0,2}日|(?:19|20)\d\d年\d{1,2}月日)/g

export const lostDatesIn = (plain: string): { from: number; to: number }[] =>
  plain.includes('日') ? [...plain.matchAll(lost)].map((match) => ({ from: match.index, to: match.index + match[0].length })) : []
