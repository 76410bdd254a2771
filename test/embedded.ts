import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import type { Connection } from '#platform/db/connection.ts'
import { alive } from '#platform/db/embedded/processes.ts'
import { startEmbedded, type Embedded, type EmbeddedOptions } from '#platform/db/embedded/start-embedded.ts'
import { silentLog } from '#platform/log/log.ts'

/** An empty directory that goes when the test is over. */
export async function temporaryDir(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), `rectify-test-${process.pid}-`))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  return dir
}

/** An embedded database that is stopped when the test is over. */
export async function embedded(options: Partial<EmbeddedOptions> & { dataDir: string }): Promise<Embedded> {
  const started = await startEmbedded({ log: silentLog, fsync: false, ...options })
  onTestFinished(() => started.stop())
  return started
}

export async function answerOf<T>(connection: Connection, text: string): Promise<T> {
  const client = new pg.Client(connection)
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<{ answer: T }>(`select (${text}) as answer`)
    return rows[0]!.answer
  } finally {
    await client.end()
  }
}

export type Held = { child: ChildProcess; pid: number; connection: Connection }

/** Another server process on the directory. */
export const spawnHolder = (dataDir: string): ChildProcess => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'hold-embedded.ts'), dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  })
  return child
}

export async function holdEmbedded(dataDir: string): Promise<Held> {
  const child = spawnHolder(dataDir)
  const [line] = (await once(createInterface(child.stdout!), 'line')) as [string]
  return { child, ...(JSON.parse(line) as { pid: number; connection: Connection }) }
}

/** Milliseconds until the process is gone. */
export async function goneAfter(pid: number, patience = 10_000): Promise<number> {
  const began = Date.now()
  while (alive(pid) && Date.now() - began < patience) await sleep(20)
  return Date.now() - began
}

export async function until(condition: () => boolean | Promise<boolean>, patience = 10_000): Promise<void> {
  const began = Date.now()
  while (!(await condition())) {
    if (Date.now() - began > patience) throw new Error('waited in vain')
    await sleep(10)
  }
}
