import { z } from 'zod'
import { seats } from '#domain/actor.ts'
import { weights } from '#domain/finding/finding.ts'
import { states } from '#domain/finding/life.ts'
import { planActs } from '#domain/plan/decide.ts'
import { planStates } from '#domain/plan/plan.ts'
import { dayOut, optionalText } from '#platform/http/fields.ts'
import { holderOut, namesOut, unmetOut } from '#features/findings/findings.schema.ts'
import { taskOut } from '#features/tasks/tasks.schema.ts'

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

const planFinding = z
  .object({
    id: z.string(),
    number: z.number(),
    state: z.enum(states),
    headings: z.array(z.string()),
    text: z.string(),
    weight: z.enum(weights),
    due: dayOut.nullable(),
  })
  .meta({ id: 'PlanFinding' })

export const planAbilityOut = z
  .object({ act: z.enum([...planActs, 'keep-tasks']), allowed: z.boolean(), reasons: z.array(unmetOut) })
  .meta({ id: 'PlanAbility' })

/** A plan with what it answers, what it consists of, and the live list of what is missing. */
export const planView = z
  .object({
    plan: planOut,
    findings: z.array(planFinding),
    tasks: z.array(taskOut),
    missing: z.array(unmetOut),
    holder: holderOut,
    can: z.array(planAbilityOut),
    names: namesOut,
  })
  .meta({ id: 'PlanView' })
