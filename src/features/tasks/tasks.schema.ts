import { z } from 'zod'
import { taskWorkActs } from '#domain/task/abilities.ts'
import { aims, horizons, taskStates } from '#domain/task/task.ts'
import { day, dayOut, id, optionalText, text } from '#platform/http/fields.ts'
import { extensionOut, unmetOut } from '#features/findings/findings.schema.ts'

const measureOut = z.object({ id: z.string(), text: z.string(), horizon: z.enum(horizons), aim: z.enum(aims) }).meta({ id: 'Measure' })
const progressOut = z
  .object({
    number: z.number(),
    by: z.string(),
    postId: z.string().nullable(),
    day: dayOut,
    happenedOn: dayOut,
    text: z.string(),
    percent: z.number(),
    moneyRecovered: z.number(),
    peopleDealtWith: z.number(),
    rulesMade: z.number(),
  })
  .meta({ id: 'Progress' })

export const taskOut = z
  .object({
    id: z.string(),
    version: z.number(),
    region: z.number(),
    planId: z.string(),
    inspectionId: z.string(),
    bodyId: z.string(),
    number: z.number(),
    findingIds: z.array(z.string()),
    text: z.string(),
    leaderId: z.string().nullable(),
    leadBodyId: z.string().nullable(),
    coBodyIds: z.array(z.string()),
    personId: z.string().nullable(),
    start: dayOut.nullable(),
    due: dayOut.nullable(),
    originalDue: dayOut.nullable(),
    criterion: z.string(),
    measures: z.array(measureOut),
    state: z.enum(taskStates),
    open: z.boolean(),
    extensions: z.array(extensionOut),
    percent: z.number(),
    progress: z.array(progressOut),
    lastProgressOn: dayOut.nullable(),
    moneyRecovered: z.number(),
    peopleDealtWith: z.number(),
    rulesMade: z.number(),
    criterionAnswer: z.string().nullable(),
    checkInRule: z.string().nullable(),
    doneOn: dayOut.nullable(),
  })
  .meta({ id: 'Task' })

export const taskAbilityOut = z
  .object({ act: z.enum(taskWorkActs), allowed: z.boolean(), reasons: z.array(unmetOut) })
  .meta({ id: 'TaskAbility' })

const measureIn = z.strictObject({ id: id.optional(), text: optionalText(2000), horizon: z.enum(horizons), aim: z.enum(aims) })

/** A draft may lack any of it; what is missing stands in the list beside the plan and stops its submission, not its writing. */
export const taskIn = z.strictObject({
  findingIds: z.array(id).max(200).default([]),
  text: optionalText(4000).default(''),
  leaderId: id.nullable().default(null),
  leadBodyId: id.nullable().default(null),
  coBodyIds: z.array(id).max(50).default([]),
  personId: id.nullable().default(null),
  start: day.nullable().default(null),
  due: day.nullable().default(null),
  criterion: optionalText(2000).default(''),
  measures: z.array(measureIn).max(100).default([]),
})
export const taskChangesIn = z.strictObject({
  findingIds: z.array(id).max(200).optional(),
  text: optionalText(4000).optional(),
  leaderId: id.nullable().optional(),
  leadBodyId: id.nullable().optional(),
  coBodyIds: z.array(id).max(50).optional(),
  personId: id.nullable().optional(),
  start: day.nullable().optional(),
  due: day.nullable().optional(),
  criterion: optionalText(2000).optional(),
  measures: z.array(measureIn).max(100).optional(),
})
/** What a sheet saves at once; a paste of five hundred rows goes out in a few of these. */
const versioned = { id, version: z.number().int().min(1) }
const most = 200
export const taskChangesAtOnceIn = z.strictObject({
  drafted: z
    .array(z.strictObject({ ref: id, task: taskIn }))
    .max(most)
    .default([]),
  amended: z
    .array(z.strictObject({ ...versioned, changes: taskChangesIn }))
    .max(most)
    .default([]),
  removed: z.array(z.strictObject(versioned)).max(most).default([]),
  restored: z.array(z.strictObject(versioned)).max(most).default([]),
})
export const taskChangesAtOnceOut = z.object({
  items: z.array(
    z
      .object({ ref: z.string(), task: taskOut.nullable(), code: z.string().nullable(), unmet: z.array(unmetOut) })
      .meta({ id: 'TaskChangeAnswer' }),
  ),
})
const count = z.number().int().min(0).max(1_000_000_000_000)
export const progressIn = z.strictObject({
  happenedOn: day,
  text: text(4000),
  percent: z.number().int().min(0).max(100),
  moneyRecovered: count.default(0),
  peopleDealtWith: count.default(0),
  rulesMade: count.default(0),
})
export const completionIn = z.strictObject({ criterionAnswer: optionalText(4000) })
export const keepingOnIn = z.strictObject({ criterionAnswer: optionalText(4000), checkInRule: optionalText(1000) })
