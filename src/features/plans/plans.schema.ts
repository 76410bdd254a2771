import { z } from 'zod'
import { seats } from '#domain/actor.ts'
import { weights } from '#domain/finding/finding.ts'
import { states } from '#domain/finding/life.ts'
import { planActs } from '#domain/plan/decide.ts'
import { planStates } from '#domain/plan/plan.ts'
import { aims, horizons } from '#domain/task/task.ts'
import { dayOut, id, optionalText } from '#platform/http/fields.ts'
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
    /** Of `GET /api/plans/{id}/pulse`: another stamp says that there is something new to read. */
    stamp: z.string(),
    plan: planOut,
    findings: z.array(planFinding),
    tasks: z.array(taskOut),
    missing: z.array(unmetOut),
    holder: holderOut,
    can: z.array(planAbilityOut),
    names: namesOut,
  })
  .meta({ id: 'PlanView' })

export const pulseIn = z.strictObject({ task: id.optional(), field: z.string().max(20).optional() })
export const pulseOut = z
  .object({
    stamp: z.string(),
    here: z.array(z.object({ personId: z.string(), name: z.string(), taskId: z.string().nullable(), field: z.string().nullable() })),
  })
  .meta({ id: 'PlanPulse' })

const earlierTask = taskOut
  .pick({
    id: true,
    number: true,
    findingIds: true,
    text: true,
    leaderId: true,
    leadBodyId: true,
    coBodyIds: true,
    personId: true,
    start: true,
    due: true,
    criterion: true,
    measures: true,
  })
  .meta({ id: 'EarlierTask' })
/** The plan as it was handed in before the version that is read now. */
export const previousOut = z
  .object({
    previous: z.object({ submission: z.number(), day: dayOut, by: z.string(), tasks: z.array(earlierTask) }).nullable(),
    names: namesOut,
  })
  .meta({ id: 'PreviousPlan' })

export const goodMeasuresOut = z.object({
  items: z.array(
    z
      .object({
        text: z.string(),
        horizon: z.enum(horizons),
        aim: z.enum(aims),
        findingId: z.string(),
        findingNumber: z.number(),
        findingText: z.string(),
        inspectionCode: z.string(),
        bodyName: z.string(),
        bodyNameEn: z.string().nullable(),
        closedOn: dayOut,
        taskNumber: z.number(),
        sameCategory: z.boolean(),
      })
      .meta({ id: 'GoodMeasure' }),
  ),
})

export const coBodiesIn = z.strictObject({ q: z.string().trim().max(100).default('') })
export const coBodiesOut = z.object({
  items: z.array(
    z
      .object({
        id: z.string(),
        name: z.string(),
        nameEn: z.string().nullable(),
        parentName: z.string().nullable(),
        parentNameEn: z.string().nullable(),
      })
      .meta({ id: 'PossibleCoBody' }),
  ),
})
