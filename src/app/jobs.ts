import { sweepAccounts } from '#features/accounts/accounts.jobs.ts'
import { makeExports, sweepExports } from '#features/exports/exports.jobs.ts'
import { sweepFiles } from '#features/files/files.jobs.ts'
import { foldCounts } from '#features/overview/overview.jobs.ts'
import type { AnyJob } from '#platform/jobs/job.ts'
import type { Deps } from './deps.ts'
import { allExports } from './exports.ts'

/** Every job there is, by hand. */
export const allJobs: readonly AnyJob<Deps>[] = [sweepAccounts, makeExports(allExports), sweepExports, foldCounts, sweepFiles]
