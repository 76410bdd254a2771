import { z } from 'zod'
import { seats } from '#domain/actor.ts'
import { planStates } from '#domain/plan/plan.ts'
import { dayOut, optionalText } from '#platform/http/fields.ts'

export const planOut = z
  .object({
    id: z.string(),
    version: z.number(),
    region: z.number(),
    inspectionId: z.string(),
    bodyId: z.string(),
    state: z.enum(planStates),
    due: dayOut.nullable(),
    dueProvisional: z.boolean(),
    seats: z.array(z.enum(seats)),
    submissions: z.number(),
    submittedBy: z.string().nullable(),
    submittedOn: dayOut.nullable(),
    verdicts: z.array(
      z.object({
        seat: z.enum(seats),
        by: z.string(),
        postId: z.string().nullable(),
        day: dayOut,
        agrees: z.boolean(),
        opinion: z.string(),
      }),
    ),
    opinion: z.object({ by: z.string(), day: dayOut, adopts: z.boolean(), text: z.string() }).nullable(),
    adoptedOn: dayOut.nullable(),
    returns: z.number(),
  })
  .meta({ id: 'Plan' })

export const planVerdictIn = z.strictObject({ agrees: z.boolean(), opinion: optionalText(2000) })
export const planOpinionIn = z.strictObject({ adopts: z.boolean(), opinion: optionalText(4000) })
