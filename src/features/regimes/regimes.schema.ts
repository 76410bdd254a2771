import { z } from 'zod'
import { roles, seats } from '#domain/actor.ts'
import { closureKinds } from '#domain/finding/life.ts'
import { dueEvents, grades, limits, startEvents, units } from '#domain/regime.ts'
import { day, dayOut, text } from '#platform/http/fields.ts'

const both = z.object({ zh: z.string(), en: z.string() })
const sourceOut = z.object({ text: both, reference: z.string(), grade: z.enum(grades) }).meta({ id: 'RegimeSource' })
const extendable = z.object({ by: z.array(z.enum(roles)), times: z.number().nullable(), source: sourceOut })
const periodOut = z
  .object({
    limits: z.enum(limits),
    number: z.number(),
    unit: z.enum(units),
    from: z.enum([...startEvents, ...dueEvents]),
    rollsOver: z.boolean(),
    extendable: extendable.nullable(),
    source: sourceOut,
  })
  .meta({ id: 'Period' })
const chainOut = z
  .object({ rows: z.array(z.object({ category: z.string(), weight: z.string(), seats: z.array(z.enum(seats)) })), source: sourceOut })
  .meta({ id: 'ReviewChain' })

/** A regime as it was shipped: every figure with its source and how far it may be trusted. */
export const regimeOut = z
  .object({
    code: z.string(),
    version: z.number(),
    name: both,
    effectiveFrom: dayOut,
    newest: z.boolean(),
    start: z.enum(startEvents),
    periods: z.array(periodOut),
    review: z.object({ plan: chainOut, closing: chainOut }),
    lights: z.object({ green: z.number(), yellow: z.number(), source: sourceOut }),
    closing: z.object({ kinds: z.array(z.enum(closureKinds)), checkInMonths: z.number(), source: sourceOut }),
  })
  .meta({ id: 'Regime' })
export const regimesOut = z.object({ items: z.array(regimeOut) })

const yearDays = { source: z.string(), weekdays: z.array(z.number()), holidays: z.array(dayOut), workdays: z.array(dayOut) }
const year = { year: z.number(), ...yearDays, version: z.number() }
/** Who kept a version is named in their own region, elsewhere the region is; the shipped one is nobody's. */
const historyOut = z
  .object({
    version: z.number(),
    day: dayOut.optional(),
    regionName: z.string().optional(),
    by: z.string().nullable().optional(),
    byEn: z.string().nullable().optional(),
    data: z.object(yearDays),
  })
  .meta({ id: 'YearVersion' })
export const recomputedOut = z.object({ inspections: z.number(), plans: z.number(), findings: z.number() }).meta({ id: 'Recomputed' })
export const keptYearOut = z.object({ ...year, recomputed: recomputedOut }).meta({ id: 'KeptYear' })
/** `version` is what `If-Match` takes: 0 as long as nobody has edited the year. */
export const calendarsOut = z.object({
  years: z.array(
    z.object({ ...year, shipped: z.boolean(), edited: z.boolean(), history: z.array(historyOut) }).meta({ id: 'CalendarYear' }),
  ),
  missing: z.array(z.number()),
  awaited: z.array(z.number()),
})

export const yearParams = z.strictObject({ year: z.coerce.number().int().min(1950).max(2200) })
const weekday = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)])
export const yearIn = z.strictObject({
  source: text(500),
  weekdays: z.array(weekday).max(7).default([1, 2, 3, 4, 5]),
  holidays: z.array(day).max(366),
  workdays: z.array(day).max(366),
})
