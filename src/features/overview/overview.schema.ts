import { z } from 'zod'
import { roles } from '#domain/actor.ts'
import { waits } from '#domain/finding/holder.ts'
import { weights } from '#domain/finding/finding.ts'
import { states } from '#domain/finding/life.ts'
import { daysBetween } from '#domain/day.ts'
import { lights } from '#domain/light.ts'
import { planStates } from '#domain/plan/plan.ts'
import { taskStates } from '#domain/task/task.ts'
import { day, dayOut, id } from '#platform/http/fields.ts'

export const overviewFilter = z.strictObject({ bodyId: id.optional(), roundId: id.optional() })

const tally = z
  .object({
    total: z.number(),
    doing: z.number(),
    reported: z.number(),
    complete: z.number(),
    keptOn: z.number(),
    withoutAction: z.number(),
  })
  .meta({ id: 'FindingTally' })

const figures = {
  tally,
  drafts: z.number(),
  reopened: z.object({ open: z.number(), closed: z.number() }),
  lights: z.object({ grey: z.number(), green: z.number(), yellow: z.number(), red: z.number() }),
}

const named = { id: z.string(), name: z.string(), nameEn: z.string().nullable() }

/** `own`: what was found at the body itself, not at one below it. */
export const bodyFigures = z.object({ ...named, children: z.number(), own: z.boolean(), ...figures }).meta({ id: 'BodyFigures' })

export const overviewOut = z
  .object({
    today: dayOut,
    at: z.string(),
    path: z.array(z.object(named)),
    ...figures,
    ages: z.array(z.number()),
    flow: z.array(z.object({ day: dayOut, issued: z.number().nullable(), closed: z.number().nullable(), due: z.number() })),
    waits: z.array(z.object({ wait: z.enum(waits), desk: z.enum(roles), n: z.number(), steps: z.array(z.number()), longest: z.number() })),
    bodies: z.array(bodyFigures),
    rounds: z.array(z.object({ id: z.string(), name: z.string(), ...figures }).meta({ id: 'RoundFigures' })),
  })
  .meta({ id: 'Overview' })

export const leaderFilter = z.strictObject({ reach: z.enum(['charge', 'scope']).optional() })

const inspected = { id: z.string(), inspectionId: z.string(), inspectionCode: z.string(), number: z.number(), text: z.string() }
const atBody = { bodyName: z.string(), bodyNameEn: z.string().nullable() }
const dated = { due: dayOut.nullable(), originalDue: dayOut.nullable(), light: z.enum(lights) }

const leaderFinding = z
  .object({
    ...inspected,
    ...atBody,
    ...dated,
    headings: z.array(z.string()),
    state: z.enum(states),
    weight: z.enum(weights),
    reopenings: z.number(),
  })
  .meta({ id: 'LeaderFinding' })
const leaderFindings = z.object({ items: z.array(leaderFinding), more: z.boolean() })
const ledTask = z
  .object({ ...inspected, ...atBody, ...dated, findingId: z.string().nullable(), state: z.enum(taskStates), percent: z.number() })
  .meta({ id: 'LedTask' })

export const leaderOut = z
  .object({
    today: dayOut,
    at: z.string(),
    reach: z.enum(['charge', 'scope']),
    mayChoose: z.boolean(),
    figures: z.object(figures).nullable(),
    bodies: z.array(bodyFigures),
    inspections: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        code: z.string(),
        bodyId: z.string(),
        ...atBody,
        roundName: z.string(),
        feedbackOn: dayOut.nullable(),
        planState: z.enum(planStates).nullable(),
        total: z.number(),
        open: z.number(),
        closed: z.number(),
        red: z.number(),
      }),
    ),
    lists: z.object({ late: leaderFindings, paper: leaderFindings, reopened: leaderFindings, key: leaderFindings }),
    sponsored: leaderFindings.extend({ open: z.number(), closed: z.number() }),
    tasks: z.object({ items: z.array(ledTask), more: z.boolean() }),
  })
  .meta({ id: 'Leader' })

/** A month with the weeks around it, at most. */
const longest = 62

export const calendarFilter = z
  .strictObject({ from: day, to: day, bodyId: id.optional() })
  .refine(({ from, to }) => from <= to && daysBetween(from, to) < longest, {
    path: ['to'],
    params: { code: 'calendar-span', values: { days: longest } },
  })

const calendarItem = z
  .object({
    kind: z.enum(['finding', 'task', 'asked', 'original']),
    id: z.string(),
    findingId: z.string().nullable(),
    inspectionId: z.string(),
    code: z.string(),
    number: z.number(),
    text: z.string(),
    ...atBody,
    ...dated,
  })
  .meta({ id: 'CalendarItem' })

export const calendarOut = z
  .object({
    today: dayOut,
    days: z.array(
      z.object({
        day: dayOut,
        weekday: z.number(),
        working: z.boolean(),
        provisional: z.boolean(),
        findings: z.number(),
        tasks: z.number(),
        items: z.array(calendarItem),
      }),
    ),
  })
  .meta({ id: 'CalendarDays' })

export const ganttFilter = z.strictObject({ inspectionId: id.optional(), bodyId: id.optional() })

const ganttTask = z
  .object({
    ...inspected,
    ...atBody,
    ...dated,
    findingIds: z.array(z.string()),
    findingNumbers: z.array(z.number()),
    leader: z.string().nullable(),
    leaderEn: z.string().nullable(),
    person: z.string().nullable(),
    personEn: z.string().nullable(),
    start: dayOut.nullable(),
    doneOn: dayOut.nullable(),
    percent: z.number(),
    state: z.enum(taskStates),
  })
  .meta({ id: 'GanttTask' })

export const ganttOut = z
  .object({ today: dayOut, of: z.object({ code: z.string(), name: z.string(), ...atBody }), tasks: z.array(ganttTask), more: z.boolean() })
  .meta({ id: 'Gantt' })
