import { spawn, type ChildProcess } from 'node:child_process'
import type { Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { runAs, type Account } from './account.ts'
import { cleanEnvironment } from './init-cluster.ts'

/**
 * `exec` keeps the number, so the process we started is the postmaster itself and its end is seen at once. The watcher is
 * handed to init (a postmaster must not find a child it does not know) and reads from a pipe that only we hold: when we end
 * in any way, the pipe closes and PostgreSQL is told to end at once. A checkpoint on a busy disk could keep it for seconds while
 * the next server waits at the door; its log makes the sudden end safe, as it does ours.
 * A line in the pipe means that PostgreSQL itself has ended and the number may be a stranger's.
 */
const watch = `
pg=$$
( ( read -r _ <&3 || kill -QUIT $pg ) >/dev/null 2>&1 & )
exec "$@" 3<&-`

export type Postgres = { pid: number; ended: Promise<string>; said: () => string; stop(): Promise<void> }

export function runPostgres(options: {
  file: string
  args: string[]
  account: Account
  dir: string
  say: (line: string) => void
}): Postgres {
  const { file, args, ...as } = runAs(options.account, '/bin/sh', ['-c', watch, 'rectify-postgres', options.file, ...options.args])
  // Its own session: an interrupt typed at the terminal is for us, and we stop the database after the last answer.
  const child = spawn(file, args, {
    ...as,
    cwd: options.dir,
    env: cleanEnvironment,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const pipe = child.stdio[3] as Writable
  pipe.on('error', () => undefined)
  const said = lastWords(child, options.say)
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
  })
  void ended.then(() => pipe.end('\n'))
  return { pid: child.pid ?? 0, ended, said, stop: () => stop(child, ended) }
}

/** Fast shutdown: connections are cut, the checkpoint is written. */
const stop = async (child: ChildProcess, ended: Promise<string>): Promise<void> => {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    child.kill(signal)
    const timeout = new AbortController()
    const late = sleep(signal === 'SIGINT' ? 30_000 : 5000, 'late', { signal: timeout.signal }).catch(() => 'late')
    const outcome = await Promise.race([ended, late])
    timeout.abort()
    if (outcome !== 'late') return
  }
}

const lastWords = (child: ChildProcess, say: (line: string) => void): (() => string) => {
  const lines: string[] = []
  let rest = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    for (const line of parts.filter(Boolean)) {
      lines.push(line)
      if (lines.length > 5) lines.shift()
      say(line)
    }
  })
  return () => lines.join(' ') || rest
}
