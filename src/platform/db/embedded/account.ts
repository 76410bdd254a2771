import { chown, readFile, readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Under which account PostgreSQL runs; it refuses root.
 * - `self`: this process is an ordinary user, so is PostgreSQL.
 * - `other`: this process is root, PostgreSQL runs under a number of its own that owns the data.
 * - `namespace`: this process is root and the data lies where no other account may enter (/root): PostgreSQL runs as root outside
 *   and as nobody inside a user namespace, and the data stays root's.
 */
export type Account = { kind: 'self' } | { kind: 'other'; uid: number; gid: number } | { kind: 'namespace' }

export type Command = { file: string; args: string[]; uid?: number; gid?: number }

const nobody = 65_534
/** Below every range that systemd and distributions hand out by themselves, above those that people get. */
const firstPrivate = 54_320

export const isRoot = (): boolean => process.getuid?.() === 0

/** How to run a program under the account. */
export function runAs(account: Account, file: string, args: string[]): Command {
  if (account.kind === 'other') return { file, args, uid: account.uid, gid: account.gid }
  if (account.kind === 'namespace') return { file: 'unshare', args: [...namespaceFlags, '--', file, ...args] }
  return { file, args }
}

export const namespaceFlags = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`]

/** initdb looks its account up by name, so it needs one that has a name; what it makes is handed over afterwards. */
export const runInitAs = (account: Account, file: string, args: string[]): Command =>
  account.kind === 'other' ? { file, args, uid: nobody, gid: nobody } : runAs(account, file, args)

export const initOwner = (account: Account): Account => (account.kind === 'other' ? { kind: 'other', uid: nobody, gid: nobody } : account)

/** May the account walk to this path and use it (by default: read and enter or run it)? */
export async function reachable(path: string, account: Account, bits = 0o5): Promise<boolean> {
  if (account.kind !== 'other') return true
  const real = await realpath(path)
  for (let at = dirname(real); ; at = dirname(at)) {
    if (!(await mayUse(at, account, 0o1))) return false
    if (at === dirname(at)) break
  }
  return mayUse(real, account, bits)
}

const mayUse = async (path: string, account: { uid: number; gid: number }, bits: number): Promise<boolean> => {
  const { uid, gid, mode } = await stat(path)
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
  return ((mode >> shift) & bits) === bits
}

/** A number that no account of this machine has. */
export async function privateNumber(): Promise<{ uid: number; gid: number }> {
  const named = await readFile('/etc/passwd', 'utf8').catch(() => '')
  const taken = new Set(named.split('\n').map((line) => Number(line.split(':')[2])))
  let uid = firstPrivate
  while (taken.has(uid)) uid += 1
  return { uid, gid: uid }
}

/** Gives everything under a path to the account. */
export async function handOver(path: string, account: Account): Promise<void> {
  if (account.kind !== 'other') return
  await chown(path, account.uid, account.gid)
  for (const entry of await readdir(path, { withFileTypes: true })) {
    const child = join(path, entry.name)
    if (entry.isDirectory()) await handOver(child, account)
    else if (entry.isFile()) await chown(child, account.uid, account.gid)
  }
}
