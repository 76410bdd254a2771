import { calendarOf, type Calendar, type YearData } from '#domain/calendar.ts'
import { chinaYears } from '#domain/calendar/china.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'

/** The working calendar in force: the shipped years, each replaced as a whole by what the office has entered. */
export async function calendarInForce(db: Db | Tx): Promise<Calendar> {
  const edited = await db.selectFrom('calendarYear').distinctOn('year').select('data').orderBy('year').orderBy('version', 'desc').execute()
  return calendarOf([...chinaYears, ...edited.map((row) => row.data as YearData)])
}
