import type { Jobs } from '#platform/jobs/open-jobs.ts'

type Held = { name: string; data: unknown }

/** Jobs that wait until a test has them done, one after the other, in its own time. What the queue itself does, `jobs.db.test.ts` tries. */
export function heldJobs(): Pick<Jobs, 'send'> & { held: Held[] } {
  const held: Held[] = []
  const send: Jobs['send'] = async (_tx, job, data) => void held.push({ name: job.name, data: job.data.parse(data) })
  return { held, send }
}
