import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { handOver, initOwner, isRoot, privateNumber, runInitAs, type Account } from '#platform/db/embedded/account.ts'
import { runPostgres } from '#platform/db/embedded/run-postgres.ts'

/** PostgreSQL as Debian packages it, the oldest that Rectify serves from. */
const bin = '/usr/lib/postgresql/15/bin'

export const whyNoExternal = existsSync(join(bin, 'postgres'))
  ? undefined
  : `there is no PostgreSQL 15 in ${bin} (apt-get install postgresql-15)`

export type External = { port: number; url(user: string, database: string): string; stop(): Promise<void> }

const password = 'for-the-test'

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A server of somebody else's: over the network, with a password, its administrator is `postgres`. */
export async function startExternal(): Promise<External> {
  const home = await mkdtemp(join(tmpdir(), `rectify-test-${process.pid}-`))
  await chmod(home, 0o755)
  const dir = join(home, 'pg')
  const account: Account = isRoot() ? { kind: 'other', ...(await privateNumber()) } : { kind: 'self' }
  await mkdir(dir, { mode: 0o700 })
  const first = initOwner(account)
  if (first.kind === 'other') await chown(dir, first.uid, first.gid)
  const secret = join(home, 'password')
  await writeFile(secret, password)
  const flags = ['--auth=scram-sha-256', `--pwfile=${secret}`, '--username=postgres', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync']
  const { file, args, ...as } = runInitAs(account, join(bin, 'initdb'), [...flags, `--pgdata=${dir}`])
  await promisify(execFile)(file, args, { ...as, cwd: home })
  await handOver(dir, account)
  const port = await freePort()
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'off' }
  const postgres = runPostgres({
    file: join(bin, 'postgres'),
    args: ['-D', dir, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    account,
    dir: home,
    say: () => undefined,
  })
  return {
    port,
    url: (user, database) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`,
    stop: async () => {
      await postgres.stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}
