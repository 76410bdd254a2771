import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { chmod, lstat, mkdir, readlink, stat, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { Trouble } from '#platform/log/trouble.ts'
import { isRoot, namespaceFlags, privateNumber, reachable, type Account } from './account.ts'
import { within, type Layout } from './layout.ts'

export type Place = { layout: Layout; account: Account }
export type Surroundings = { namespaces: () => Promise<boolean>; elsewhere: string }

const canUseNamespaces = (): Promise<boolean> =>
  promisify(execFile)('unshare', [...namespaceFlags, '--', 'true']).then(
    () => true,
    () => false,
  )

const usual: Surroundings = { namespaces: canUseNamespaces, elsewhere: '/var/lib/rectify' }

/** Under which account the database runs, and where it lies. Whoever owns data that exists runs it; new data gets what fits the place. */
export async function choosePlace(layout: Layout, around = usual): Promise<Place> {
  const owner = await lstat(layout.pg).catch(() => undefined)
  if (!isRoot()) return ownPlace(layout, owner)
  if (owner?.isSymbolicLink()) return moved(layout)
  await letThrough(layout.root)
  if (owner && owner.uid !== 0) return ownersPlace(layout, { kind: 'other', uid: owner.uid, gid: owner.gid })
  return rootPlace(layout, owner, around)
}

const ownPlace = (layout: Layout, owner: Stats | undefined): Place => {
  const self = process.getuid?.() ?? 0
  if (owner && owner.uid !== self) throw new Trouble('data-not-ours', { dir: layout.pg, owner: owner.uid, self })
  return { layout, account: { kind: 'self' } }
}

const ownersPlace = async (layout: Layout, account: Account): Promise<Place> => {
  if (await reachable(layout.root, account, 0o1)) return { layout, account }
  throw new Trouble('postgres-no-account', { dir: layout.root })
}

const rootPlace = async (layout: Layout, owner: Stats | undefined, around: Surroundings): Promise<Place> => {
  const fresh: Account = { kind: 'other', ...(await privateNumber()) }
  if (!owner && (await reachable(layout.root, fresh, 0o1))) return { layout, account: fresh }
  if (await around.namespaces()) return { layout, account: { kind: 'namespace' } }
  if (owner) throw new Trouble('postgres-no-account', { dir: layout.root })
  return moveOut(layout, fresh, around.elsewhere)
}

/** Our own directory may be walked through (not listed) by the database's account. */
const letThrough = async (dir: string): Promise<void> => {
  const { mode } = await stat(dir)
  if ((mode & 0o1) === 0) await chmod(dir, (mode & 0o777) | 0o1)
}

/** A closed home of root in a container that allows no namespaces: the database goes where its account may walk, and the data directory says where. */
const moveOut = async (layout: Layout, account: Account, elsewhere: string): Promise<Place> => {
  const base = join(elsewhere, createHash('sha256').update(layout.root).digest('hex').slice(0, 12))
  await mkdir(base, { recursive: true, mode: 0o711 })
  if (!(await reachable(base, account, 0o1))) throw new Trouble('postgres-no-account', { dir: layout.root })
  const outside = within(layout, base)
  await symlink(outside.pg, layout.pg)
  return { layout: outside, account }
}

const moved = async (layout: Layout): Promise<Place> => {
  const outside = within(layout, dirname(await readlink(layout.pg)))
  const owner = await stat(outside.pg).catch(() => undefined)
  const account: Account = { kind: 'other', ...(owner ? { uid: owner.uid, gid: owner.gid } : await privateNumber()) }
  return { layout: outside, account }
}
