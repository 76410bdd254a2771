import { z } from 'zod'
import { seats, roles } from '#domain/actor.ts'
import { weights } from '#domain/finding/finding.ts'
import { waits } from '#domain/finding/holder.ts'
import { closureKinds, findingActs, states } from '#domain/finding/life.ts'
import { day, dayOut, id, optionalText, text } from '#platform/http/fields.ts'

/** Shapes that several features send; each is named once in the API document. */
export const unmetOut = z
  .object({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])) })
  .meta({ id: 'Unmet' })
export const holderOut = z
  .object({ role: z.enum(roles).nullable(), seats: z.array(z.enum(seats)), waitsFor: z.enum(waits) })
  .meta({ id: 'Holder' })
export const extensionOut = z
  .object({
    number: z.number(),
    askedBy: z.string(),
    askedOn: dayOut,
    from: dayOut,
    to: dayOut,
    reason: z.string(),
    state: z.enum(['asked', 'approved', 'refused']),
    decidedBy: z.string().nullable(),
    decidedOn: dayOut.nullable(),
    opinion: z.string().nullable(),
  })
  .meta({ id: 'Extension' })
export const factOut = z
  .object({
    stream: z.string(),
    id: z.string(),
    version: z.number(),
    kind: z.string(),
    day: dayOut,
    at: z.string(),
    actorId: z.string(),
    postId: z.string().nullable(),
    reason: z.string().nullable(),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Fact' })
/** Names behind the ids of a record, so that a screen needs no second question. */
export const namesOut = z.record(z.string(), z.object({ zh: z.string(), en: z.string().nullable() })).meta({ id: 'Names' })

const sumOut = z.object({ text: z.string(), minor: z.number(), currency: z.string() })
export const conditionOut = z
  .object({ code: z.string(), met: z.boolean(), values: z.record(z.string(), z.union([z.string(), z.number()])) })
  .meta({ id: 'Condition' })
const verdictOut = z.object({ seat: z.enum(seats), by: z.string(), postId: z.string().nullable(), day: dayOut, opinion: z.string() })
const applicationOut = z.object({
  by: z.string(),
  postId: z.string().nullable(),
  day: dayOut,
  kind: z.enum(closureKinds),
  statement: z.string(),
  mergedInto: z.string().nullable(),
  seats: z.array(z.enum(seats)),
  conditions: z.array(conditionOut),
})

/** What every answer says of a finding. */
export const commonOut = {
  id: z.string(),
  version: z.number(),
  region: z.number(),
  inspectionId: z.string(),
  roundId: z.string(),
  bodyId: z.string(),
  number: z.number(),
  state: z.enum(states),
  open: z.boolean(),
  sourceKind: z.string(),
  headings: z.array(z.string()),
  text: z.string(),
  category: z.string().nullable(),
  weight: z.enum(weights),
  moneyMinor: z.number(),
  registeredOn: dayOut,
  feedbackOn: dayOut.nullable(),
  due: dayOut.nullable(),
  originalDue: dayOut.nullable(),
  dueProvisional: z.boolean(),
  closedOn: dayOut.nullable(),
  reopenings: z.number(),
}

const byOnDay = { by: z.string(), postId: z.string().nullable(), day: dayOut }
const tieOut = z
  .object({ bodyId: z.string(), ...byOnDay, reason: z.string(), answers: z.array(z.object({ ...byOnDay, text: z.string() })) })
  .meta({ id: 'Tie' })

/** A finding after an act on it. */
export const findingOut = z
  .object({
    ...commonOut,
    money: z.array(sumOut),
    suggestionIds: z.array(z.string()),
    source: z
      .object({ documentId: z.string(), spans: z.array(z.object({ passage: z.number(), from: z.number(), to: z.number() })) })
      .nullable(),
    extensions: z.array(extensionOut),
    claim: z.object({ by: z.string(), postId: z.string().nullable(), day: dayOut }).nullable(),
    ties: z.array(tieOut),
    sponsorId: z.string().nullable(),
    sponsoredOn: dayOut.nullable(),
    dispute: z.object({ by: z.string(), day: dayOut, reason: z.string() }).nullable(),
    application: applicationOut.nullable(),
    verdicts: z.array(verdictOut),
    returns: z.array(z.object({ by: z.string(), day: dayOut, reason: z.string(), condition: z.string() })),
    closure: z
      .object({
        kind: z.enum(closureKinds),
        by: z.string(),
        postId: z.string().nullable(),
        day: dayOut,
        word: z.string(),
        slip: z.string(),
        conditions: z.array(conditionOut),
        verdicts: z.array(verdictOut),
        application: applicationOut,
      })
      .nullable(),
  })
  .meta({ id: 'Finding' })

export const abilityOut = z
  .object({ act: z.enum(findingActs), allowed: z.boolean(), reasons: z.array(unmetOut) })
  .meta({ id: 'FindingAbility' })

const money = z.array(z.strictObject({ text: text(100), minor: z.number().int(), currency: text(3) })).max(50)

export const sponsorIn = z.strictObject({ personId: id.nullable(), reason: optionalText(2000) })
export const tieIn = z.strictObject({ bodyId: id, reason: text(2000) })
export const tieAnswerIn = z.strictObject({ bodyId: id, text: text(4000) })
export const reasonIn = z.strictObject({ reason: text(2000) })
export const amendmentIn = z.strictObject({
  headings: z.array(text(300)).min(1).max(4).optional(),
  text: text(8000).optional(),
  category: text(100).nullable().optional(),
  weight: z.enum(weights).optional(),
  money: money.optional(),
  suggestionIds: z.array(id).max(200).optional(),
})
export const registrationIn = z.strictObject({
  inspectionId: id,
  headings: z.array(text(300)).min(1).max(4),
  text: text(8000),
  category: text(100).nullable().default(null),
  weight: z.enum(weights).default('ordinary'),
  money: money.default([]),
  suggestionIds: z.array(id).max(200).default([]),
})
export const extensionIn = z.strictObject({ to: day, reason: text(2000) })
export const extensionDecisionIn = z.strictObject({ approve: z.boolean(), to: day.nullable().default(null), opinion: optionalText(2000) })
export const applicationIn = z.strictObject({
  kind: z.enum(closureKinds),
  statement: optionalText(8000),
  mergedInto: id.nullable().default(null),
})
export const verdictIn = z.strictObject({ opinion: optionalText(2000) })
export const returnIn = z.strictObject({ reason: optionalText(2000), condition: optionalText(500) })
export const closingIn = z.strictObject({ kind: z.enum(closureKinds), word: optionalText(2000) })
