import { addDays, type Day } from './day.ts'
import type { Thresholds } from './regime.ts'

/**
 * The light of something due. It is computed, never stored; what is stored are the days on which it changes, so that nothing has to be
 * rewritten at midnight:
 *
 * - grey: asks for no attention: without a due day, done, not begun (nobody owes it yet), or before its green day
 * - green from `due − green` · yellow from `due − yellow` · red from the day after `due`; on the due day itself it is still yellow
 */
export const lights = ['grey', 'green', 'yellow', 'red'] as const
export type Light = (typeof lights)[number]

export type LightDays = { greenOn: Day; yellowOn: Day; redOn: Day }

/** The days to store beside a due day. In SQL: red_on <= today, else yellow_on <= today, else green_on <= today, else grey. */
export const lightDays = (due: Day, thresholds: Thresholds): LightDays => ({
  greenOn: addDays(due, -thresholds.green),
  yellowOn: addDays(due, -thresholds.yellow),
  redOn: addDays(due, 1),
})

/** The light on a day, from the stored days. The latest colour that has begun holds. */
export const lightOn = (days: LightDays, today: Day): Light => {
  if (days.redOn <= today) return 'red'
  if (days.yellowOn <= today) return 'yellow'
  return days.greenOn <= today ? 'green' : 'grey'
}

export type Lit = { due: Day | null; done: boolean; notStarted?: boolean; today: Day; thresholds: Thresholds }

export const lightOf = ({ due, done, notStarted = false, today, thresholds }: Lit): Light =>
  due === null || done || notStarted ? 'grey' : lightOn(lightDays(due, thresholds), today)
