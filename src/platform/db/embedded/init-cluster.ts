import { execFile } from 'node:child_process'
import { chown, mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Trouble } from '#platform/log/trouble.ts'
import { handOver, initOwner, runInitAs } from './account.ts'
import type { Binaries } from './binaries.ts'
import type { Place } from './place.ts'

export const superuser = 'rectify'

/** With LC_CTYPE=C trigrams silently drop Chinese; only this combination of the built-in locale keeps it. */
const flags = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C.UTF-8',
  '--lc-ctype=C.UTF-8',
  '--auth=trust',
  '--data-checksums',
  `--username=${superuser}`,
]

const half = 'pg.new-'

/** The cluster is made beside its place and renamed into it, so that a data directory is either whole or absent. */
export async function ensureCluster({ layout, account }: Place, binaries: Binaries, fsync: boolean): Promise<'made' | 'found'> {
  await removeHalves(layout.base)
  if (await checkVersion(layout.pg, binaries)) return 'found'
  const dir = await mkdtemp(join(layout.base, half))
  try {
    const owner = initOwner(account)
    if (owner.kind === 'other') await chown(dir, owner.uid, owner.gid)
    const { file, args, ...as } = runInitAs(account, binaries.initdb, [...flags, ...(fsync ? [] : ['--no-sync']), `--pgdata=${dir}`])
    await promisify(execFile)(file, args, { ...as, cwd: layout.base, env: cleanEnvironment })
    await handOver(dir, account)
    await rename(dir, layout.pg)
  } catch (error) {
    await rm(dir, { recursive: true, force: true })
    throw new Trouble('postgres-init', { dir: layout.root, reason: reasonOf(error) }, error)
  }
  return 'made'
}

/** Nothing of the caller's language or PG… settings may reach the database. */
export const cleanEnvironment: NodeJS.ProcessEnv = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

const removeHalves = async (root: string): Promise<void> => {
  await mkdir(root, { recursive: true })
  for (const name of await readdir(root)) if (name.startsWith(half)) await rm(join(root, name), { recursive: true, force: true })
}

const checkVersion = async (pgDir: string, binaries: Binaries): Promise<boolean> => {
  const found = await readFile(join(pgDir, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (found === undefined) return false
  const wanted = binaries.version.split('.')[0] ?? ''
  if (found.trim() !== wanted) throw new Trouble('data-other-version', { dir: pgDir, found: found.trim(), wanted })
  return true
}

const reasonOf = (error: unknown): string => {
  const { stderr, message } = error as { stderr?: string; message: string }
  return (stderr?.trim() || message).split('\n').slice(-3).join(' ')
}
