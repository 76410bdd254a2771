import { totalmem } from 'node:os'

const gigabyte = 1024 ** 3

/** Modest on purpose: the database shares its machine with the server and whatever else runs there. */
export function settingsFor(options: { socketDir: string; fsync: boolean; memory?: number }): Record<string, string> {
  const memory = options.memory ?? totalmem()
  const roomy = memory >= 8 * gigabyte
  return {
    listen_addresses: '',
    unix_socket_directories: options.socketDir,
    unix_socket_permissions: '0700',
    max_connections: '60',
    shared_buffers: memory >= gigabyte ? '128MB' : '32MB',
    effective_cache_size: `${Math.round(memory / 2 / 1024 ** 2)}MB`,
    work_mem: roomy ? '16MB' : '4MB',
    maintenance_work_mem: roomy ? '128MB' : '64MB',
    max_wal_size: roomy ? '1GB' : '256MB',
    // A generic plan made one page of the ledger 74 times slower.
    plan_cache_mode: 'force_custom_plan',
    jit: 'off',
    random_page_cost: '1.1',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A statement's error goes to whoever sent it; the log is for what concerns the whole database.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    log_line_prefix: '',
    max_logical_replication_workers: '0',
    logging_collector: 'off',
    ...(options.fsync ? { fsync: 'on' } : { fsync: 'off', full_page_writes: 'off' }),
  }
}

export const settingFlags = (settings: Record<string, string>): string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
