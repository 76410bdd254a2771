import type { PoolConfig } from 'pg'

/** How to reach a database: our own through its socket, anybody's through an address. */
export type Connection = Pick<PoolConfig, 'host' | 'port' | 'user' | 'database' | 'connectionString'>

/** Where a connection leads, without its password, for messages. */
export function whereIs(connection: Connection): string {
  if (connection.connectionString === undefined) return `${connection.host}/${connection.database}`
  try {
    const url = new URL(connection.connectionString)
    url.password = ''
    return `${url.host}${url.pathname}`
  } catch {
    return 'DATABASE_URL'
  }
}

/**
 * Adds session settings to a connection. pg lets `options` in the address win over its own argument, so where an address
 * brings some, ours are appended to them there.
 */
export function withSessionSettings(connection: Connection, settings: Record<string, string>): Connection & { options?: string } {
  const flags = Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
  if (connection.connectionString === undefined) return { ...connection, options: flags }
  const url = new URL(connection.connectionString)
  const given = url.searchParams.get('options')
  if (given === null) return { ...connection, options: flags }
  url.searchParams.set('options', `${given} ${flags}`)
  return { ...connection, connectionString: url.href }
}
