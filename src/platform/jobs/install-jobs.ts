import pg from 'pg'
import { PgBoss, type DatabaseOptions } from 'pg-boss'
import { withSessionSettings, type Connection } from '#platform/db/connection.ts'
import { serverRole } from '#platform/db/grants.ts'

export const schema = 'pgboss'

/** The connection as pg-boss names it; it leaves out what is undefined only in its types. */
export const reach = (connection: Connection, settings: Record<string, string>): DatabaseOptions =>
  withSessionSettings(connection, settings) as DatabaseOptions

const grants = `
  grant usage on schema ${schema} to ${serverRole};
  grant select, insert, update, delete on all tables in schema ${schema} to ${serverRole};
  grant usage, select on all sequences in schema ${schema} to ${serverRole};
  grant execute on all functions in schema ${schema} to ${serverRole}`

/** Queue tables, made and migrated by the database's owner; the server may only work with them. */
export async function installJobs(connection: Connection, names: readonly string[]): Promise<void> {
  const boss = new PgBoss({ ...reach(connection, { timezone: 'UTC' }), schema, supervise: false, schedule: false, max: 2 })
  const faults: unknown[] = []
  boss.on('error', (error) => faults.push(error))
  await boss.start()
  try {
    for (const name of names) {
      // A job whose server was killed is begun anew when its pulse has stopped, not when its quarter of an hour is over.
      const queue = { retryLimit: 5, retryBackoff: true, expireInSeconds: 900, heartbeatSeconds: 60, notify: true }
      await ((await boss.getQueue(name)) ? boss.updateQueue(name, queue) : boss.createQueue(name, queue))
    }
  } finally {
    await boss.stop({ graceful: false })
  }
  const owner = new pg.Client(connection)
  await owner.connect()
  try {
    await owner.query(grants)
  } finally {
    await owner.end()
  }
  if (faults.length > 0) throw faults[0]
}
