import type { Day } from '#domain/day.ts'
import { onOffset } from '#sample/days.ts'
import type { SampleAct, Said } from '#sample/script.ts'

/** What was said so far, each with its offset from today. */
export type Told = { offset: number; said: Said }[]
export type Tell = (offset: number, said: Said) => void

/** Nothing happens today or later: the day of the demo belongs to whoever opens it. */
const latest = -1

export const teller = (told: Told): Tell => {
  return (offset, said) => {
    told.push({ offset: Math.min(latest, Math.round(offset)), said })
  }
}

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Office hours 08:40 to 17:40, the acts of a day spread over them in their order. */
const timeOf = (index: number, count: number): string => clock(520 + Math.floor((540 * (index + 0.5)) / count))

/** Everything told, in order of day; within a day in the order of telling, which is the order of causes. */
export function inOrder(told: Told, today: Day): SampleAct[] {
  const days = Map.groupBy(told, (one) => onOffset(today, one.offset))
  const sorted = [...days].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const timed = sorted.flatMap(([day, list]) => list.map((one, index) => ({ ...one.said, day, time: timeOf(index, list.length) })))
  return timed.map((act, order) => ({ ...act, order }))
}
