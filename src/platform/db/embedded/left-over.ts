import { readFile, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '#platform/log/log.ts'
import { alive, processFacts, processesIn, type ProcessFacts } from './processes.ts'

export type PidFile = { pid: number; startedAt: number }

export function readPidFile(text: string): PidFile | undefined {
  const lines = text.split('\n')
  const pid = Number(lines[0])
  return Number.isInteger(pid) && pid > 1 ? { pid, startedAt: Number(lines[2]) } : undefined
}

/** The postmaster writes its file a moment after it was started; clocks are told in whole seconds. */
const tolerance = 5

/**
 * Is the process with the number in the pid file the postmaster that wrote it, or a stranger that got the number since?
 * Where the working directory can be seen it decides: a corrected clock must not make our own postmaster a stranger.
 */
export function judgePid(file: PidFile, facts: ProcessFacts | undefined, pgDir: string): 'gone' | 'ours' | 'stranger' {
  if (!facts) return 'gone'
  if (facts.program !== 'postgres') return 'stranger'
  if (facts.cwd !== undefined) return facts.cwd === pgDir ? 'ours' : 'stranger'
  return facts.startedAt !== undefined && Math.abs(facts.startedAt - file.startedAt) <= tolerance ? 'ours' : 'stranger'
}

/**
 * Clears what an earlier server that was killed left in the data directory. Called under the lock, so whatever
 * PostgreSQL still runs there has lost its server and is stopped; a pid file that then remains belongs to nobody.
 */
export async function clearLeftOvers(dir: string, log: Log): Promise<void> {
  const pgDir = await realpath(dir).catch(() => undefined)
  if (pgDir === undefined) return
  const path = join(pgDir, 'postmaster.pid')
  const file = readPidFile(await readFile(path, 'utf8').catch(() => ''))
  const verdict = file ? judgePid(file, await processFacts(file.pid), pgDir) : 'gone'
  if (file && verdict === 'ours') await stopPostmaster(file.pid, log)
  await stopBackends(pgDir, log)
  if (file && verdict === 'stranger') {
    log.warn({ pid: file.pid }, 'removed a stale postmaster.pid whose number now belongs to another process')
    await rm(path, { force: true })
  }
}

const stopPostmaster = async (pid: number, log: Log): Promise<void> => {
  log.warn({ pid }, 'stopping a PostgreSQL that lost its server')
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (await endsAfter(pid, signal, 4000)) return
  }
}

/** Backends outlive a postmaster that was killed until they next look up; a long query would keep the new one from starting. */
const stopBackends = async (pgDir: string, log: Log): Promise<void> => {
  for (const { pid, program } of await processesIn(pgDir)) {
    if (program !== 'postgres') continue
    log.warn({ pid }, 'stopping a backend that lost its PostgreSQL')
    if (!(await endsAfter(pid, 'SIGQUIT', 1000))) await endsAfter(pid, 'SIGKILL', 1000)
  }
}

const endsAfter = async (pid: number, signal: NodeJS.Signals, patience: number): Promise<boolean> => {
  try {
    process.kill(pid, signal)
  } catch {
    return !alive(pid)
  }
  for (let waited = 0; waited < patience; waited += 50) {
    if ((await processFacts(pid)) === undefined) return true
    await sleep(50)
  }
  return false
}
