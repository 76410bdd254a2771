import { chown, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Account } from './account.ts'
import type { Layout } from './layout.ts'

/** The kernel keeps the path of a socket in 108 bytes (104 on macOS), the closing zero included. */
const longest = 103
const socketName = '.s.PGSQL.5432'

const short = (dir: string): boolean => Buffer.byteLength(join(dir, socketName)) <= longest

/** A directory only the database's account may enter: in the data directory, or under the system's temporary one where that path is too long. */
export async function makeSocketDir(layout: Layout, account: Account, left: string | undefined): Promise<string> {
  if (left !== undefined) await removeSocketDir(layout, dirname(left))
  const dir = await place(layout)
  if (account.kind === 'other') await chown(dir, account.uid, account.gid)
  return dir
}

const place = async (layout: Layout): Promise<string> => {
  if (!short(layout.run)) return mkdtemp(join(short(join(tmpdir(), 'rectify-XXXXXX')) ? tmpdir() : '/tmp', 'rectify-'))
  await rm(layout.run, { recursive: true, force: true })
  await mkdir(layout.run, { mode: 0o700 })
  return layout.run
}

export const socketIn = (dir: string): string => join(dir, socketName)

/** Removes only a directory of our own making, whatever a damaged note says. */
export async function removeSocketDir(layout: Layout, dir: string): Promise<void> {
  if (dir !== layout.run && !/\/rectify-[A-Za-z0-9]{6}$/.test(dir)) return
  await rm(dir, { recursive: true, force: true }).catch(() => undefined)
}
