import { z } from 'zod'
import { methods } from '#domain/round/round.ts'
import { day, dayOut, id, text } from '#platform/http/fields.ts'
import { pageQuery } from '#platform/http/page.ts'
import { inspectionRow } from '#features/inspections/inspections.schema.ts'

export const roundOut = z
  .object({
    id: z.string(),
    version: z.number(),
    region: z.number(),
    bodyId: z.string(),
    term: z.string(),
    number: z.number(),
    name: z.string(),
    method: z.enum(methods),
    sourceKind: z.string(),
    regimeCode: z.string(),
    startsOn: dayOut.nullable(),
    endsOn: dayOut.nullable(),
    ended: z.boolean(),
  })
  .meta({ id: 'Round' })

const held = { bodyName: z.string(), bodyNameEn: z.string().nullable() }
export const roundRow = roundOut.extend({ ...held, inspections: z.number(), issued: z.number() }).meta({ id: 'RoundRow' })

/** `mayKeep`: may change and end it; `mayEnter`: may take bodies into it. The sums are of the inspections this person may see: closed is verified and closed, open is everything still owed. */
export const roundView = z
  .object({
    round: roundOut,
    ...held,
    inspections: z.array(inspectionRow),
    counts: z.object({ inspections: z.number(), issued: z.number(), findings: z.number(), open: z.number(), closed: z.number() }),
    mayKeep: z.boolean(),
    mayEnter: z.boolean(),
  })
  .meta({ id: 'RoundView' })

export const roundFilter = z.strictObject({ ...pageQuery, ended: z.enum(['true', 'false']).optional() })

const described = {
  term: text(50),
  number: z.number().int().min(1).max(999),
  name: text(200),
  method: z.enum(methods),
  sourceKind: text(50),
  regimeCode: text(50),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
}
export const roundIn = z.strictObject({
  ...described,
  bodyId: id.optional(),
  method: described.method.default('routine'),
  sourceKind: described.sourceKind.default('inspection'),
  regimeCode: described.regimeCode.default('inspection'),
  startsOn: described.startsOn.default(null),
  endsOn: described.endsOn.default(null),
})
export const roundChangesIn = z.strictObject({
  term: described.term.optional(),
  number: described.number.optional(),
  name: described.name.optional(),
  method: described.method.optional(),
  sourceKind: described.sourceKind.optional(),
  regimeCode: described.regimeCode.optional(),
  startsOn: described.startsOn.optional(),
  endsOn: described.endsOn.optional(),
})
