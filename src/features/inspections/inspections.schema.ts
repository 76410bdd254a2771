import { z } from 'zod'
import { weights } from '#domain/finding/finding.ts'
import { states } from '#domain/finding/life.ts'
import { inspectionActs } from '#domain/inspection/abilities.ts'
import { lights } from '#domain/light.ts'
import { planStates } from '#domain/plan/plan.ts'
import { grades, limits } from '#domain/regime.ts'
import { day, dayOut, id, optionalText, text } from '#platform/http/fields.ts'
import { pageQuery } from '#platform/http/page.ts'
import { holderOut, namesOut, unmetOut } from '#features/findings/findings.schema.ts'
import { planOut } from '#features/plans/plans.schema.ts'

const both = z.object({ zh: z.string(), en: z.string() })

/** A line of a list of inspections. `provisional`: a day of its open findings may still move. */
export const inspectionRow = z
  .object({
    id: z.string(),
    version: z.number(),
    region: z.number(),
    roundId: z.string(),
    roundName: z.string(),
    bodyId: z.string(),
    bodyName: z.string(),
    bodyNameEn: z.string().nullable(),
    name: z.string(),
    code: z.string(),
    issued: z.boolean(),
    feedbackOn: dayOut.nullable(),
    planState: z.enum(planStates).nullable(),
    findings: z.number(),
    open: z.number(),
    closed: z.number(),
    provisional: z.boolean(),
  })
  .meta({ id: 'InspectionRow' })

/** An inspection after an act on it. */
export const inspectionOut = z
  .object({
    id: z.string(),
    version: z.number(),
    region: z.number(),
    roundId: z.string(),
    bodyId: z.string(),
    name: z.string(),
    code: z.string(),
    sourceKind: z.string(),
    regimeCode: z.string(),
    regimeVersion: z.number().nullable(),
    teamName: z.string(),
    team: z.array(z.string()),
    leaderId: z.string().nullable(),
    fieldworkFrom: dayOut.nullable(),
    fieldworkTo: dayOut.nullable(),
    feedbackOn: dayOut.nullable(),
    signer: z.string().nullable(),
    documentId: z.string().nullable(),
    clues: z.object({ mentioned: z.boolean(), count: z.number().nullable() }),
    issued: z.boolean(),
  })
  .meta({ id: 'Inspection' })

export const suggestionOut = z
  .object({
    id: z.string(),
    version: z.number(),
    inspectionId: z.string(),
    number: z.number(),
    text: z.string(),
    detail: z.string().nullable(),
  })
  .meta({ id: 'Suggestion' })

export const clockOut = z
  .object({
    limits: z.enum(limits),
    day: dayOut,
    provisional: z.boolean(),
    source: z.object({ text: both, reference: z.string(), grade: z.enum(grades) }),
    explanation: both,
  })
  .meta({ id: 'ClockEntry' })

const findingBrief = z
  .object({
    id: z.string(),
    version: z.number(),
    number: z.number(),
    state: z.enum(states),
    open: z.boolean(),
    headings: z.array(z.string()),
    text: z.string(),
    category: z.string().nullable(),
    weight: z.enum(weights),
    due: dayOut.nullable(),
    originalDue: dayOut.nullable(),
    dueProvisional: z.boolean(),
    light: z.enum(lights),
    claim: z.object({ by: z.string(), postId: z.string().nullable(), day: dayOut }).nullable(),
    reopenings: z.number(),
    suggestionIds: z.array(z.string()),
  })
  .meta({ id: 'FindingBrief' })

/** Everything on an inspection's page. */
export const inspectionView = z
  .object({
    inspection: inspectionOut,
    round: z.object({ id: z.string(), name: z.string(), term: z.string(), number: z.number(), ended: z.boolean() }),
    body: z.object({ id: z.string(), code: z.string(), name: z.string(), nameEn: z.string().nullable(), path: z.array(z.string()) }),
    regime: z.object({ code: z.string(), version: z.number(), name: both }),
    suggestions: z.array(suggestionOut),
    plan: planOut.nullable(),
    findings: z.array(findingBrief),
    clock: z.array(clockOut),
    holder: holderOut,
    can: z.array(
      z.object({ act: z.enum(inspectionActs), allowed: z.boolean(), reasons: z.array(unmetOut) }).meta({ id: 'InspectionAbility' }),
    ),
    names: namesOut,
  })
  .meta({ id: 'InspectionView' })

const yesNo = z.enum(['true', 'false']).optional()
export const inspectionFilter = z.strictObject({ ...pageQuery, roundId: id.optional(), bodyId: id.optional(), issued: yesNo, open: yesNo })

const described = {
  name: text(200),
  teamName: optionalText(100),
  team: z.array(id).max(50),
  leaderId: id.nullable(),
  fieldworkFrom: day.nullable(),
  fieldworkTo: day.nullable(),
}
export const inspectionIn = z.strictObject({
  bodyId: id,
  name: described.name.nullable().default(null),
  code: text(60).nullable().default(null),
  teamName: described.teamName.default(''),
  team: described.team.default([]),
  leaderId: described.leaderId.default(null),
  fieldworkFrom: described.fieldworkFrom.default(null),
  fieldworkTo: described.fieldworkTo.default(null),
})
export const inspectionChangesIn = z.strictObject({
  name: described.name.optional(),
  teamName: described.teamName.optional(),
  team: described.team.optional(),
  leaderId: described.leaderId.optional(),
  fieldworkFrom: described.fieldworkFrom.optional(),
  fieldworkTo: described.fieldworkTo.optional(),
})
/** Who signed may be missing here: the act names it among everything else that stands against issuing. */
export const issueIn = z.strictObject({ feedbackOn: day, signer: optionalText(200) })
export const suggestionIn = z.strictObject({ text: text(4000), detail: text(8000).nullable().default(null) })
export const suggestionChangesIn = z.strictObject({ text: text(4000).optional(), detail: text(8000).nullable().optional() })
