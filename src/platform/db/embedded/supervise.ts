import { setTimeout as sleep } from 'node:timers/promises'
import { isConnectionLost } from '#platform/db/connection-lost.ts'
import type { Log } from '#platform/log/log.ts'
import { Trouble } from '#platform/log/trouble.ts'
import type { Postgres } from './run-postgres.ts'

type Steps = {
  log: Log
  before: () => Promise<void>
  start: (say: (line: string) => void) => Postgres
  ready: () => Promise<void>
}

export type Running = { readonly pid: number; stop(): Promise<void> }

/** A postmaster whose predecessor was just killed refuses for about a second while the last backends leave. */
const patience = { start: 10_000, recovery: 600_000 }
const pauses = [100, 500, 1000, 2000, 5000]

/** Starts PostgreSQL and starts it again whenever it ends by itself. */
export async function keepRunning(steps: Steps): Promise<Running> {
  let stopping = false
  let current = await startWithPatience(steps)
  let restart: Promise<void> = Promise.resolve()

  const watch = (): void => {
    void current.ended.then((how) => {
      if (stopping) return
      steps.log.error({ pid: current.pid, how, said: current.said() }, 'PostgreSQL ended by itself, starting it again')
      restart = again()
    })
  }
  const again = async (): Promise<void> => {
    for (let turn = 0; !stopping; turn += 1) {
      try {
        current = await startWithPatience(steps)
        steps.log.warn({ pid: current.pid }, 'PostgreSQL runs again')
        if (!stopping) watch()
        return
      } catch (error) {
        if (error instanceof Trouble && error.code === 'data-gone') return steps.log.fatal({ error }, error.message)
        steps.log.error({ error }, 'PostgreSQL could not be started again, trying on')
        await sleep(pauses[Math.min(turn, pauses.length - 1)])
      }
    }
  }
  watch()
  return {
    get pid() {
      return current.pid
    },
    stop: async () => {
      stopping = true
      await restart
      await current.stop()
    },
  }
}

const startWithPatience = async (steps: Steps): Promise<Postgres> => {
  const began = Date.now()
  for (;;) {
    await steps.before()
    const postgres = steps.start((line) => steps.log[levelOf(line)]({ from: 'postgres' }, line))
    if (await becomesReady(postgres, steps.ready)) return postgres
    if (Date.now() - began > patience.start) {
      throw new Trouble('postgres-start', { seconds: patience.start / 1000, reason: postgres.said() || (await postgres.ended) })
    }
    await sleep(200)
  }
}

/** False when it ended before it answered. While it lives and recovers from a crash it is given all the time that takes. */
const becomesReady = async (postgres: Postgres, ready: () => Promise<void>): Promise<boolean> => {
  let ended = false
  void postgres.ended.then(() => {
    ended = true
  })
  const began = Date.now()
  while (!ended) {
    try {
      await ready()
      return true
    } catch (error) {
      if (ended) return false
      if (!isConnectionLost(error) || Date.now() - began > patience.recovery) {
        await postgres.stop()
        throw error
      }
      await sleep(15)
    }
  }
  return false
}

/** PostgreSQL tells its daily round as LOG, and refuses us with FATAL each time we ask whether it has recovered yet. */
const levelOf = (line: string): 'debug' | 'warn' | 'error' => {
  if (/^(?:LOG|DETAIL|HINT|STATEMENT|CONTEXT):|is starting up|not yet accepting/.test(line)) return 'debug'
  return line.startsWith('PANIC:') ? 'error' : 'warn'
}
