import { addDays, asDay, type Day } from './day.ts'

/** What a date cell says: a day; a day taken from a month (its last one); words that are no date; or a date that cannot be. */
export type ReadDate = { day: Day; rough: boolean } | { words: string } | { wrong: 'bad-date' | 'lost-digits' }

const two = (text: string): string => text.padStart(2, '0')

const lastOf = (year: string, month: string): Day | undefined =>
  ['31', '30', '29', '28'].map((day) => asDay(`${year}-${two(month)}-${day}`)).find((day) => day !== undefined)

/** `Date.parse` takes 2021-02-30 for 2 March, so a day must come back as it was written. */
export function realDay(year: string, month: string, day: string): Day | undefined {
  const found = asDay(`${year}-${two(month)}-${two(day)}`)
  return found && new Date(Date.parse(found)).toISOString().slice(0, 10) === found ? found : undefined
}

const full = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:前|以前|之前)?(?:完成)?$/
const compact = /^(\d{4})(\d{2})(\d{2})$/
const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
const month = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?(?:底|末|份)?(?:前|以前|之前)?(?:完成)?$/
const yearEnd = /^(\d{4})\s*年?\s*(?:年?底|年末)(?:前|以前|之前)?$/
const englishMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const english = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/i
/** 1-Feb-27, as Excel shows a day; 30 June 2027. */
const dayFirst = /^(\d{1,2})[-\s]([a-z]{3,9})\.?[-\s,]+((?:20)?\d{2})$/i
/** Pages that lost digits: 2021915日, 2022324日. What they were cannot be known. */
const lost = /^\d{5,7}\s*日$|^\d{4}年?\d{3,4}日$/

export function englishMonth(name: string): string | undefined {
  const at =
    name.length < 3 ? -1 : englishMonths.findIndex((full) => full.startsWith(name.toLowerCase().replace('sept', 'sep').slice(0, 3)))
  return at < 0 ? undefined : String(at + 1)
}

function exact(text: string): Day | undefined | null {
  const match = full.exec(text) ?? compact.exec(text)
  if (match) return realDay(match[1]!, match[2]!, match[3]!)
  const us = american.exec(text)
  if (us) return realDay(us[3]!, us[1]!, us[2]!)
  const words = english.exec(text)
  const number = words && englishMonth(words[1]!)
  if (words && number) return realDay(words[3]!, number, words[2]!)
  const turned = dayFirst.exec(text)
  const named = turned && englishMonth(turned[2]!)
  return turned && named ? realDay(turned[3]!.padStart(4, '20'), named, turned[1]!) : null
}

function rough(text: string): Day | undefined | null {
  const end = yearEnd.exec(text)
  if (end) return lastOf(end[1]!, '12')
  const match = month.exec(text)
  return match ? lastOf(match[1]!, match[2]!) : null
}

const bare = /^(\d{1,2})\s*月\s*(\d{1,2})\s*日?(?:前|以前|之前)?(?:完成)?$/

/** 6月30日, as Chinese spreadsheets show a day: the first one from some day on. */
export function dayWithoutYear(text: string, since: Day): Day | undefined {
  const match = bare.exec(text.normalize('NFKC').trim())
  if (!match) return undefined
  const year = Number(since.slice(0, 4))
  return [year, year + 1].map((one) => realDay(String(one), match[1]!, match[2]!)).find((day) => day !== undefined && day >= since)
}

/** A serial number as a day. Lotus counted a 29 February 1900 that never was, and Excel kept it. */
export function dayOfSerial(serial: number, from1904: boolean): Day | undefined {
  const whole = Math.floor(serial)
  if (!Number.isFinite(serial) || whole < 1 || whole > 2_958_465) return undefined
  if (from1904) return addDays('1904-01-01' as Day, whole)
  if (whole === 60) return undefined
  return asDay(addDays('1899-12-31' as Day, whole > 60 ? whole - 1 : whole))
}

/** Serial numbers of 1982 to 2064: a date whose format was lost when the file was made. */
const serial = /^[3-6]\d{4}(\.\d+)?$/

export function readDate({ text, day }: { text: string; day?: Day | undefined }): ReadDate {
  if (day) return { day, rough: false }
  const written = text.normalize('NFKC').trim()
  const found = exact(written)
  if (found !== null) return found ? { day: found, rough: false } : { wrong: 'bad-date' }
  const about = rough(written)
  if (about !== null) return about ? { day: about, rough: true } : { wrong: 'bad-date' }
  if (lost.test(written)) return { wrong: 'lost-digits' }
  const counted = serial.test(written) ? dayOfSerial(Number(written), false) : undefined
  if (counted) return { day: counted, rough: false }
  if (/^\d{4}\s*年$/.test(written)) return { words: written }
  return /^[\d\s/.\-年月日]+$/.test(written) ? { wrong: 'bad-date' } : { words: written }
}
