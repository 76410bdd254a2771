import { addDays, formatDay, type Day } from '#domain/day.ts'
import type { Language } from './i18n/catalogue.ts'

const short = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A day as lists and lines say it: 2026-11-22 in Chinese, where figures are read fastest, 22 Nov 2026 in English. */
export const shortDay = (day: string, language: Language): string =>
  language === 'zh' ? day : `${Number(day.slice(8))} ${short[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`

const near = { zh: ['今天', '昨天', '明天'], en: ['today', 'yesterday', 'tomorrow'] } as const

/** A day beside today: today, yesterday, tomorrow, or its full name as official papers write it. */
export function nearDay(day: string, today: Day, language: Language): string {
  const [now, before, after] = near[language]
  if (day === today) return now
  if (day === addDays(today, -1)) return before
  if (day === addDays(today, 1)) return after
  return formatDay(day as Day, language)
}

/** A month by its name: 2026年11月, November 2026. */
export const monthName = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )
