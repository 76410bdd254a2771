import { z } from 'zod'
import { seats } from '#domain/actor.ts'
import { lights } from '#domain/light.ts'
import { dayOut } from '#platform/http/fields.ts'
import { evidenceOut } from '#features/evidence/evidence.schema.ts'
import { planOut } from '#features/plans/plans.schema.ts'
import { taskAbilityOut, taskOut } from '#features/tasks/tasks.schema.ts'
import { abilityOut, conditionOut, factOut, findingOut, holderOut, namesOut } from './findings.schema.ts'

/** Everything on one finding's page. */
export const findingView = z
  .object({
    finding: findingOut,
    inspection: z.object({
      id: z.string(),
      name: z.string(),
      code: z.string(),
      regimeCode: z.string(),
      teamName: z.string(),
      feedbackOn: dayOut.nullable(),
      signer: z.string().nullable(),
      clock: z.record(z.string(), z.unknown()),
    }),
    plan: planOut.nullable(),
    tasks: z.array(taskOut.extend({ can: z.array(taskAbilityOut) }).meta({ id: 'TaskAtWork' })),
    evidence: z.array(evidenceOut),
    suggestions: z.array(z.object({ id: z.string(), number: z.number(), text: z.string() })),
    facts: z.array(factOut),
    light: z.enum(lights),
    holder: holderOut.nullable(),
    /** Who can do what is waited for. */
    holders: z.array(
      z.object({
        seat: z.enum(seats).nullable(),
        personId: z.string(),
        name: z.string(),
        nameEn: z.string().nullable(),
        title: z.string(),
        bodyId: z.string(),
      }),
    ),
    /** The titles of those who answer for something here, by person; who holds no post any more is missing. */
    posts: z.record(z.string(), z.string()),
    /** Who answers for the bodies above that the finding is tied to, and for which of them this person may answer. */
    tiedHeads: z.array(
      z.object({ bodyId: z.string(), personId: z.string(), name: z.string(), nameEn: z.string().nullable(), title: z.string() }),
    ),
    answerable: z.array(z.string()),
    can: z.array(abilityOut),
    conditions: z.array(conditionOut),
    names: namesOut,
  })
  .meta({ id: 'FindingView' })
