import type { Pool, PoolClient } from 'pg'
import type { Log } from '#platform/log/log.ts'

/** A connection that breaks between two statements of an act says so by an event; unheard, that would end the process. */
export function hearLostConnections(pool: Pool, log: Pick<Log, 'warn'>): void {
  const heard = new WeakSet<PoolClient>()
  pool.on('acquire', (client) => {
    if (heard.has(client)) return
    heard.add(client)
    client.on('error', (error: Error) => log.warn({ error: error.message }, 'a connection was lost in the middle of an act'))
  })
}
