import { z } from 'zod'
import { problemStatus } from '#platform/http/problem.ts'
import { exportStates } from './exports.store.ts'

const problems = Object.keys(problemStatus) as [keyof typeof problemStatus]

/** One of one's own exports. `done` of `total` in pieces of its kind; `problem` says what stopped it. */
export const exportOut = z
  .object({
    id: z.string(),
    kind: z.string(),
    name: z.string(),
    type: z.string(),
    state: z.enum(exportStates),
    done: z.number(),
    total: z.number().nullable(),
    size: z.number().nullable(),
    problem: z.enum(problems).nullable(),
    createdAt: z.string(),
    finishedAt: z.string().nullable(),
    expiresAt: z.string(),
  })
  .meta({ id: 'Export' })
