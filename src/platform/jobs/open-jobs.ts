import { fromKysely, PgBoss, type Job as Given, type JobResult } from 'pg-boss'
import type { z } from 'zod'
import type { Connection } from '#platform/db/connection.ts'
import { serverRole } from '#platform/db/grants.ts'
import { seeing } from '#platform/db/sight.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Log } from '#platform/log/log.ts'
import { reach, schema } from './install-jobs.ts'
import type { AnyJob } from './job.ts'

export type SendOptions = {
  /** Not before this instant. */
  after?: string
  /** While one with this key waits, a second is not sent. */
  key?: string
}

export type Jobs = {
  /** Sends a job in the act's own transaction: it exists if and only if the act does. */
  send: <S extends z.ZodType>(tx: Tx, job: { name: string; data: S }, data: z.input<S>, options?: SendOptions) => Promise<void>
  stop: () => Promise<void>
}

export type JobsOptions<Deps> = { connection: Connection; log: Log; timezone: string; jobs: readonly AnyJob<Deps>[] }

/** Batches of this size are fetched until one is not full; one by one, a queue moves eight to ten jobs a second. */
const batchSize = 20

async function runOne<Deps>(job: AnyJob<Deps>, given: Given<unknown>, deps: Deps, log: Log): Promise<JobResult> {
  try {
    const data = job.data.parse(given.data ?? {}) as never
    await seeing(job.sight(data), () => job.run(data, deps))
    return { id: given.id, status: 'completed' }
  } catch (error) {
    log.error({ error, job: job.name, id: given.id }, 'a job failed')
    return { id: given.id, status: 'failed', output: { message: error instanceof Error ? error.message : String(error) } }
  }
}

/** One after the other: jobs share the server's connections with the people who wait for a page. */
async function inTurn<In, Out>(items: readonly In[], run: (item: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = []
  for (const item of items) results.push(await run(item))
  return results
}

const newBoss = ({ connection, log }: Pick<JobsOptions<never>, 'connection' | 'log'>): PgBoss => {
  const boss = new PgBoss({
    ...reach(connection, { timezone: 'UTC', role: serverRole }),
    schema,
    application_name: 'rectify-jobs',
    migrate: false,
    createSchema: false,
    // Only the owner may rebuild an index.
    reindex: false,
    useListenNotify: true,
    max: 3,
  })
  boss.on('error', (error) => log.warn({ error: error instanceof Error ? error.message : error }, 'jobs'))
  return boss
}

/** Starts working through the jobs, and gives acts the means to send them. */
export async function openJobs<Deps>(options: JobsOptions<Deps>, depsOf: (jobs: Jobs) => Deps): Promise<Jobs> {
  const { log, timezone } = options
  const boss = newBoss(options)
  await boss.start()
  const jobs: Jobs = {
    send: async (tx, job, data, { after, key } = {}) => {
      const once = {
        ...(after !== undefined && { startAfter: after }),
        ...(key !== undefined && { singletonKey: key, singletonSeconds: 60 }),
      }
      await boss.send(job.name, job.data.parse(data) as object, { ...once, db: fromKysely(tx.withoutPlugins()) })
    },
    stop: () => boss.stop({ graceful: true, timeout: 1500 }),
  }
  const deps = depsOf(jobs)
  for (const job of options.jobs) {
    const work = { batchSize, burstWhenBatchFull: true, perJobResults: true, pollingIntervalSeconds: 5 } as const
    await boss.work(job.name, work, (batch: Given<unknown>[]) => inTurn(batch, (given) => runOne(job, given, deps, log)))
    await (job.schedule === undefined ? boss.unschedule(job.name) : boss.schedule(job.name, job.schedule, {}, { tz: timezone }))
  }
  return jobs
}
