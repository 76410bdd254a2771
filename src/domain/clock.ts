import { addWorkingDays, missingYears, rollForward, type Calendar } from './calendar.ts'
import { addDays, addMonths, type Day } from './day.ts'
import type { DueEvent, Lang, Limit, Period, Regime, Source, StartEvent, Unit } from './regime.ts'

/** How a day was reached: enough to write the sentence again in any language, years later. */
export type Explanation = {
  start: Day
  from: StartEvent | DueEvent
  number: number
  unit: Unit
  source: Source
  /** The month of the end has no such date, so its last day counts (民法典 art. 202). */
  clamped: boolean
  /** Days off between the start and the end of a period in working days. */
  skipped: number
  /** The last day was off; this is the day before it rolled (民法典 art. 203). */
  rolledFrom: Day | null
  /** Years whose working days were not known: the day is provisional until they are. */
  missingYears: number[]
}

export type ComputedDay = { day: Day; provisional: boolean; explanation: Explanation }
export type Clock = Partial<Record<Limit, ComputedDay>>

type End = { day: Day; clamped: boolean; skipped: number }

/** Where a period ends: the day it starts on does not count (民法典 art. 201). */
const ends: Record<Unit, (start: Day, number: number, calendar: Calendar) => End> = {
  day: (start, number) => ({ day: addDays(start, number), clamped: false, skipped: 0 }),
  month: (start, number) => {
    const day = addMonths(start, number)
    return { day, clamped: day.slice(8) !== start.slice(8), skipped: 0 }
  },
  'working-day': (start, number, calendar) => ({ ...addWorkingDays(calendar, start, number), clamped: false }),
}

/** One period from the day it starts; what it runs from may itself be provisional, then so is its end. */
export function computePeriod(period: Period, start: Day | ComputedDay, calendar: Calendar): ComputedDay {
  const [first, inherited] = typeof start === 'string' ? [start, []] : [start.day, start.explanation.missingYears]
  const end = ends[period.unit](first, period.number, calendar)
  const rolled = period.rollsOver ? rollForward(calendar, end.day).day : end.day
  const counted = period.unit === 'working-day' ? missingYears(calendar, addDays(first, 1), end.day) : []
  const rolledOver = period.rollsOver ? missingYears(calendar, end.day, rolled) : []
  const missing = [...new Set([...inherited, ...counted, ...rolledOver])].toSorted((a, b) => a - b)
  return {
    day: rolled,
    provisional: missing.length > 0,
    explanation: {
      start: first,
      from: period.from,
      number: period.number,
      unit: period.unit,
      source: period.source,
      clamped: end.clamped,
      skipped: end.skipped,
      rolledFrom: rolled === end.day ? null : end.day,
      missingYears: missing,
    },
  }
}

const dueOfEvent: Record<DueEvent, Limit> = { 'plan-due': 'plan', 'rectification-due': 'rectification' }
const isDueEvent = (from: StartEvent | DueEvent): from is DueEvent => from in dueOfEvent

/**
 * All days of a regime from the day its clock starts. Computed again with a calendar that has the missing years, it gives the final days.
 * A period that runs from an end which the regime does not have is left out.
 */
export function computeClock(regime: Regime, startDay: Day, calendar: Calendar): Clock {
  const clock: Clock = {}
  for (const period of regime.periods) {
    const start = isDueEvent(period.from) ? clock[dueOfEvent[period.from]] : startDay
    if (start !== undefined) clock[period.limits] = computePeriod(period, start, calendar)
  }
  return clock
}

/** The day by which the work itself is due: the nearest thing that the regime limits to it. */
export const workDue = (clock: Clock): ComputedDay | undefined => clock.rectification ?? clock.report ?? clock.resolution

const words = {
  zh: {
    events: {
      feedback: '反馈',
      'report-received': '收到审计报告',
      'report-issued': '最终报告发布',
      'plan-due': '整改方案报送期限届满',
      'rectification-due': '集中整改期限届满',
    },
    units: { day: '日', 'working-day': '个工作日', month: '个月' },
  },
  en: {
    events: {
      feedback: 'the feedback',
      'report-received': 'the receipt of the report',
      'report-issued': 'the issue of the final report',
      'plan-due': 'the due day of the plan',
      'rectification-due': 'the due day of the rectification',
    },
    units: { day: 'day', 'working-day': 'working day', month: 'month' },
  },
} as const

const inChinese = ({ day, provisional, explanation: e }: ComputedDay): string => {
  const parts = [`自${e.start}${words.zh.events[e.from]}之日起${e.number}${words.zh.units[e.unit]}（依据：${e.source.text.zh}）`]
  if (e.skipped > 0) parts.push(`其间非工作日${e.skipped}天不计`)
  if (e.clamped) parts.push('到期月没有对应日，以月末日为准')
  if (e.rolledFrom) parts.push(`期满日${e.rolledFrom}为休息日，顺延至下一工作日`)
  parts.push(`至${day}`)
  const note = provisional ? `（暂定：${e.missingYears.join('、')}年放假安排尚未录入，按周一至周五推算）` : ''
  return parts.join('，') + note
}

const inEnglish = ({ day, provisional, explanation: e }: ComputedDay): string => {
  const unit = words.en.units[e.unit] + (e.number === 1 ? '' : 's')
  const parts = [`${e.number} ${unit} from ${words.en.events[e.from]} of ${e.start} (source: ${e.source.text.en})`]
  if (e.skipped > 0) parts.push(`${e.skipped} ${e.skipped === 1 ? 'day' : 'days'} off not counted`)
  if (e.clamped) parts.push('the month has no such date, so its last day counts')
  if (e.rolledFrom) parts.push(`the last day, ${e.rolledFrom}, is off, so the next working day counts`)
  parts.push(`until ${day}`)
  const note = provisional ? ` (provisional: the holidays of ${e.missingYears.join(', ')} are not known, counted Monday to Friday)` : ''
  return parts.join(', ') + note
}

/** The sentence that a computed day says of itself. */
export const explain = (computed: ComputedDay, lang: Lang): string => (lang === 'zh' ? inChinese(computed) : inEnglish(computed))
