import type { z } from 'zod'
import type { Sight } from '#platform/db/sight.ts'

/** A job is a record: its name, what it is given, when it comes by itself, what it does. It calls acts; it holds no rules. */
export type Job<S extends z.ZodType = z.ZodType, Deps = unknown> = {
  name: string
  data: S
  /** Cron in the office's time zone, for jobs that come by themselves; their data is `{}`. */
  schedule?: string
  /** The regions it is for: that of its thing, or every one, which needs a reason beside it. */
  sight: (data: z.output<S>) => Sight
  run: (data: z.output<S>, deps: Deps) => Promise<void>
}

/** Any job, as the runner sees it. */
// The data of one job is no other job's: only the schema in the same record knows it.
export type AnyJob<Deps> = {
  name: string
  data: z.ZodType
  schedule?: string
  sight: (data: never) => Sight
  run: (data: never, deps: Deps) => Promise<void>
}
