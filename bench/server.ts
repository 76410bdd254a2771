import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Connection } from '#platform/db/connection.ts'
import { superuser } from '#platform/db/embedded/init-cluster.ts'
import { layoutOf } from '#platform/db/embedded/layout.ts'
import { readServerNote } from '#platform/db/embedded/lock.ts'
import { productDatabase } from '#platform/db/embedded/start-embedded.ts'
import { home } from './place.ts'

export type Running = {
  address: string
  pid: number
  /** From the start of the process to the line that says where it serves. */
  startedIn: number
  /** Kills without a word, as a lost machine would. */
  kill: () => Promise<void>
  stop: () => Promise<void>
}

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

const { heap } = (await import(join(home, 'scripts/launch/heap.mjs'))) as { heap: string[] }

/** The product itself, as `npm start` runs it, on a data directory and a free port. */
export async function startServer(dir: string): Promise<Running> {
  const began = performance.now()
  const env = { ...process.env, RECTIFY_LOG: 'error', DATABASE_URL: '' }
  const child = spawn(process.execPath, [...heap, join(home, 'src/main.ts'), '--data', dir, '--host', '127.0.0.1', '--port', '0'], {
    env,
    stdio: ['ignore', 'pipe', process.env['BENCH_LOG'] ? 'inherit' : 'ignore'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const found = /https?:\/\/\S+/.exec(line)?.[0]
      if (found) resolve(found)
    })
    child.once('exit', (code, signal) => reject(new Error(`the server ended before it served (${signal ?? code}); BENCH_LOG=1 shows why`)))
  })
  return {
    address,
    pid: child.pid!,
    startedIn: performance.now() - began,
    kill: async () => {
      child.kill('SIGKILL')
      await ended(child)
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended(child)
    },
  }
}

/** How to reach the database of a running server, past the server. */
export async function connectionOf(dir: string): Promise<Connection> {
  const note = await readServerNote(layoutOf(dir))
  if (!note?.socket) throw new Error(`no server runs on ${dir}`)
  return { host: join(note.socket, '..'), port: 5432, user: superuser, database: productDatabase }
}

const statusOf = (pid: number): Promise<string> => readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
const kilobytes = (status: string, name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)

/** Resident memory of a process in megabytes. */
export const memoryOf = async (pid: number): Promise<number> => kilobytes(await statusOf(pid), 'VmRSS') / 1024

const childrenOf = async (pid: number): Promise<number[]> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const parents = await Promise.all(pids.map(async (one) => [one, kilobytes(await statusOf(one), 'PPid')] as const))
  return parents.filter(([, parent]) => parent === pid).map(([one]) => one)
}

/** The postmaster of a data directory: the first line of its own note. */
export const postmasterOf = async (dir: string): Promise<number> =>
  Number((await readFile(join(layoutOf(dir).pg, 'postmaster.pid'), 'utf8')).split('\n')[0])

/** All of PostgreSQL in megabytes; what its processes share is counted once (proportional set size). */
export async function postgresMemory(dir: string): Promise<number> {
  const postmaster = await postmasterOf(dir)
  const sizes = [postmaster, ...(await childrenOf(postmaster))].map(async (pid) => {
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
    return kilobytes(rollup, 'Pss') / 1024
  })
  return (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0)
}
