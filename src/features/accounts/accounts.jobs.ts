import { z } from 'zod'
import type { Clock } from '#platform/clock.ts'
import type { Db } from '#platform/db/open-db.ts'
import { forgetKeys } from '#platform/http/idempotency.store.ts'
import type { Job } from '#platform/jobs/job.ts'
import { forgetOldAttempts } from './attempts.store.ts'
import { forgetEndedSessions } from './sessions.store.ts'

const nothing = z.strictObject({})

/** Removes what nobody can use any more: ended sessions, old failures, keys that nobody repeats. */
export const sweepAccounts: Job<typeof nothing, { db: Db; clock: Clock }> = {
  name: 'sweep-accounts',
  data: nothing,
  schedule: '17 * * * *',
  // Sessions, failures and keys end by the clock, in whichever region they were.
  sight: () => 'every',
  run: async (_, { db, clock }) => {
    const at = clock.now()
    await forgetEndedSessions(db, at)
    await forgetOldAttempts(db, at)
    await forgetKeys(db, at)
  },
}
