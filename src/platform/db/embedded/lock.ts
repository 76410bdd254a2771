import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { Trouble } from '#platform/log/trouble.ts'
import type { Layout } from './layout.ts'

export type Lock = { note(values: ServerNote): Promise<void>; assertHeld(): Promise<void>; release(): Promise<void> }
export type ServerNote = { pid: number; socket?: string; postgres?: number }

/**
 * Only one server may work in a data directory. Node has no call for a kernel lock, SQLite has one: it goes away with the process,
 * however that ends, so no left-over file can shut anybody out, and it holds between containers that share the directory.
 * Who holds it stands in a second file, because closing any handle on the locked file would give the lock up.
 */
export async function takeLock(layout: Layout): Promise<Lock> {
  const handle = await openLocked(layout)
  const note = (values: ServerNote): Promise<void> => writeFile(layout.server, JSON.stringify(values), { mode: 0o600 })
  await note({ pid: process.pid })
  const { ino } = await stat(layout.lock)
  return {
    note,
    // Whoever removes the directory under a running server removes the lock with it, and another server may stand there now.
    assertHeld: async () => {
      const found = await stat(layout.lock).catch(() => undefined)
      if (found?.ino !== ino) throw new Trouble('data-gone', { dir: layout.root })
    },
    release: async () => {
      if ((await stat(layout.lock).catch(() => undefined))?.ino === ino) await rm(layout.server, { force: true })
      handle.close()
    },
  }
}

const busy = 5

const openLocked = async (layout: Layout): Promise<DatabaseSync> => {
  let handle: DatabaseSync | undefined
  try {
    handle = new DatabaseSync(layout.lock, { timeout: 0 })
    handle.exec('pragma locking_mode = exclusive; begin exclusive')
    return handle
  } catch (error) {
    handle?.close()
    const { errcode, message } = error as { errcode?: number; message: string }
    if (errcode !== busy) throw new Trouble('data-not-writable', { dir: layout.root, reason: message }, error)
    const holder = await readServerNote(layout)
    throw new Trouble('data-in-use', { dir: layout.root, pid: holder?.pid ?? '?' }, error)
  }
}

export async function readServerNote(layout: Layout): Promise<ServerNote | undefined> {
  const text = await readFile(layout.server, 'utf8').catch(() => undefined)
  try {
    return text === undefined ? undefined : (JSON.parse(text) as ServerNote)
  } catch {
    return undefined
  }
}
