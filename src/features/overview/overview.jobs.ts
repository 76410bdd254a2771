import { z } from 'zod'
import type { Db } from '#platform/db/open-db.ts'
import type { Job } from '#platform/jobs/job.ts'
import { foldTallies } from './fold-tallies.store.ts'

const nothing = z.strictObject({})

/** Every minute, until nothing is left to fold. */
export const foldCounts: Job<typeof nothing, { db: Db }> = {
  name: 'fold-tallies',
  data: nothing,
  schedule: '* * * * *',
  // It folds what all regions have appended; each sum stays in its own.
  sight: () => 'every',
  run: async (_, { db }) => {
    while ((await foldTallies(db)) > 0);
  },
}
