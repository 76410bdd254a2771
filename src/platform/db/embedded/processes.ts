import { execFile } from 'node:child_process'
import { readFile, readdir, readlink } from 'node:fs/promises'
import { basename } from 'node:path'
import { promisify } from 'node:util'

/** What the system tells about a process; a field is absent where it does not tell us (another account's process, macOS). */
export type ProcessFacts = { pid: number; program?: string; cwd?: string; startedAt?: number }

export const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

export async function processFacts(pid: number): Promise<ProcessFacts | undefined> {
  if (!alive(pid)) return undefined
  return process.platform === 'linux' ? linuxFacts(pid) : psFacts(pid)
}

const quietly = <T>(reading: Promise<T>): Promise<T | undefined> => reading.catch(() => undefined)

const linuxFacts = async (pid: number): Promise<ProcessFacts | undefined> => {
  const stat = await quietly(readFile(`/proc/${pid}/stat`, 'utf8'))
  if (stat === undefined || stateOf(stat) === 'Z') return undefined
  const exe = await quietly(readlink(`/proc/${pid}/exe`))
  const cwd = await quietly(readlink(`/proc/${pid}/cwd`))
  const startedAt = await startOf(stat)
  return {
    pid,
    program: exe === undefined ? stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')) : basename(exe.replace(/ \(deleted\)$/, '')),
    ...(cwd === undefined ? {} : { cwd }),
    ...(startedAt === undefined ? {} : { startedAt }),
  }
}

/** The name in parentheses may hold spaces and parentheses itself, so the fields are counted from the last one. */
const fieldsAfterName = (stat: string): string[] => stat.slice(stat.lastIndexOf(')') + 2).split(' ')
const stateOf = (stat: string): string | undefined => fieldsAfterName(stat)[0]

const startOf = async (stat: string): Promise<number | undefined> => {
  const ticks = Number(fieldsAfterName(stat)[19])
  const boot = /^btime (\d+)$/m.exec((await quietly(readFile('/proc/stat', 'utf8'))) ?? '')?.[1]
  // Linux has told times to user space in hundredths of a second on every machine for decades.
  return boot === undefined ? undefined : Number(boot) + ticks / 100
}

const psFacts = async (pid: number): Promise<ProcessFacts | undefined> => {
  const answer = await quietly(
    promisify(execFile)('ps', ['-p', String(pid), '-o', 'lstart=,comm='], { env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/bin:/usr/bin' } }),
  )
  const [, started, program] = /^\s*(\w{3} \w{3} +\d+ [\d:]{8} \d{4})\s+(.+?)\s*$/.exec(answer?.stdout ?? '') ?? []
  if (started === undefined || program === undefined) return undefined
  return { pid, program: basename(program), startedAt: Date.parse(`${started} UTC`) / 1000 }
}

/** Every process known to work in the directory. Empty where the system does not tell (macOS). */
export async function processesIn(dir: string): Promise<ProcessFacts[]> {
  const pids = (await quietly(readdir('/proc')))?.filter((name) => /^\d+$/.test(name)).map(Number) ?? []
  const found: ProcessFacts[] = []
  for (const pid of pids) {
    const cwd = await quietly(readlink(`/proc/${pid}/cwd`))
    if (cwd !== dir) continue
    const facts = await linuxFacts(pid)
    if (facts) found.push(facts)
  }
  return found
}
