import { addDays, weekdayOf, yearOf, type Day } from '#domain/day.ts'

/** The day itself, or the Friday before a weekend: office work is done on weekdays. The order of days is kept. */
export const officeDay = (day: Day): Day => addDays(day, -Math.max(0, weekdayOf(day) - 5))

/** The office day `offset` days from today; negative is past. */
export const onOffset = (today: Day, offset: number): Day => officeDay(addDays(today, Math.round(offset)))

export const chineseDay = (day: Day): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** `{y0}` is the year of the inspection, `{y1}` the year before it, and so on. */
export const fillYears = (text: string, inspected: Day): string =>
  text.replace(/\{y(\d)\}/g, (_, back: string) => String(yearOf(inspected) - Number(back)))
