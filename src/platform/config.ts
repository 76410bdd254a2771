import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { levels, type Level } from './log/log.ts'
import { Trouble } from './log/trouble.ts'

export type Config = {
  host: string
  /** 0 asks the system for a free one. */
  port: number
  dataDir: string
  /** Absent: the embedded PostgreSQL in the data directory. */
  databaseUrl?: string
  demo: boolean
  timezone: string
  poolSize: number
  logLevel: Level
}

type Setting<T> = {
  flag?: string
  variable: string
  fallback: string
  wanted: string
  example: string
  parse: (text: string) => T | undefined
}

const whole =
  (least: number, most: number) =>
  (text: string): number | undefined => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : -1
    return value >= least && value <= most ? value : undefined
  }

const timezoneOf = (text: string): string | undefined => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}

const databaseUrlOf = (text: string): string | undefined => {
  const url = URL.parse(text)
  return url && /^postgres(?:ql)?:$/.test(url.protocol) && url.pathname.length > 1 ? text : undefined
}

/** Every setting: a flag wins over the variable, the variable over the default. `docs/operations.md` lists the same. */
export const settings = {
  host: {
    flag: 'host',
    variable: 'RECTIFY_HOST',
    fallback: '127.0.0.1',
    wanted: 'a host name or address',
    example: '0.0.0.0',
    parse: (text) => (/^[\w.:%-]+$/.test(text) ? text : undefined),
  },
  port: {
    flag: 'port',
    variable: 'RECTIFY_PORT',
    fallback: '8600',
    wanted: 'a port between 0 and 65535',
    example: '8600',
    parse: whole(0, 65_535),
  },
  dataDir: {
    flag: 'data',
    variable: 'RECTIFY_DATA',
    fallback: 'data',
    wanted: 'a directory',
    example: '/var/lib/rectify',
    parse: (text) => (text.includes('\0') ? undefined : resolve(text)),
  },
  timezone: {
    flag: 'timezone',
    variable: 'RECTIFY_TIMEZONE',
    fallback: 'Asia/Shanghai',
    wanted: 'a time zone of the IANA list',
    example: 'Asia/Shanghai',
    parse: timezoneOf,
  },
  poolSize: {
    variable: 'RECTIFY_POOL',
    fallback: '10',
    wanted: 'a number of database connections between 2 and 200',
    example: '10',
    parse: whole(2, 200),
  },
  logLevel: {
    variable: 'RECTIFY_LOG',
    fallback: 'info',
    wanted: `one of ${levels.join(', ')}`,
    example: 'info',
    parse: (text) => levels.find((level) => level === text),
  },
} as const satisfies Record<string, Setting<string | number>>

const databaseUrl: Setting<string> = {
  variable: 'DATABASE_URL',
  fallback: '',
  wanted: 'the address of a PostgreSQL database',
  example: 'postgres://rectify:…@db.example/rectify',
  parse: databaseUrlOf,
}

type Flags = Record<string, string | boolean | undefined>

const readFlags = (argv: string[]): Flags => {
  const named = Object.values(settings).flatMap((setting) => ('flag' in setting ? [setting.flag] : []))
  const options = Object.fromEntries(named.map((name) => [name, { type: 'string' as const }]))
  try {
    return parseArgs({ args: argv, options: { ...options, demo: { type: 'boolean' } } }).values
  } catch (error) {
    const flags = [...named.map((name) => `--${name} …`), '--demo'].join(', ')
    throw new Trouble('config-flag', { message: (error as Error).message.split('\n')[0] ?? '', flags }, error)
  }
}

/** The password of a refused address must not end in a log. */
const shown = (name: string, text: string): string => (name === databaseUrl.variable ? text.replace(/:[^:@/]*@/, ':…@') : text)

/** Reads the command line and the environment, or says which value is wrong and how a right one looks. */
export function readConfig(argv: string[], env: NodeJS.ProcessEnv): Config {
  const flags = readFlags(argv)
  const read = <T>(setting: Setting<T>): T => {
    const flag = setting.flag === undefined ? undefined : flags[setting.flag]
    const name = flag === undefined ? setting.variable : `--${setting.flag}`
    const text = typeof flag === 'string' ? flag : env[setting.variable] || setting.fallback
    const value = text === '' ? undefined : setting.parse(text)
    if (value === undefined)
      throw new Trouble('config-value', { name, value: shown(name, text), wanted: setting.wanted, example: setting.example })
    return value
  }
  return {
    host: read<string>(settings.host),
    port: read<number>(settings.port),
    dataDir: read<string>(settings.dataDir),
    ...(env[databaseUrl.variable] ? { databaseUrl: read(databaseUrl) } : {}),
    demo: flags['demo'] === true,
    timezone: read<string>(settings.timezone),
    poolSize: read<number>(settings.poolSize),
    logLevel: read<Level>(settings.logLevel),
  }
}
