import { sweepAccounts } from '#features/accounts/accounts.jobs.ts'
import type { AnyJob } from '#platform/jobs/job.ts'
import type { Deps } from './deps.ts'

/** Every job there is, by hand. */
export const allJobs: readonly AnyJob<Deps>[] = [sweepAccounts]
