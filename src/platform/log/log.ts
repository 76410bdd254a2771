export const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type Level = (typeof levels)[number]

type Fields = Record<string, unknown>
type Write = (fields: unknown, message?: string) => void

/** One line of JSON per event. Has the shape Fastify expects of a logger, so the server, the jobs and the database write one log. */
export type Log = Record<Exclude<Level, 'silent'>, Write> & {
  level: string
  silent: Write
  child(bindings: Fields): Log
}

const secret = /^(?:password|passphrase|secret|token|cookie|set-cookie|authorization|databaseurl|connectionstring)$/i

const plainError = (error: Error): Fields => ({
  type: error.name,
  message: error.message,
  stack: error.stack,
  ...('code' in error ? { code: error.code } : {}),
})

const safe = (key: string, value: unknown): unknown => {
  if (secret.test(key)) return '[hidden]'
  if (value instanceof Error) return plainError(value)
  return typeof value === 'bigint' ? String(value) : value
}

/** Only what a person reading the log needs of a request or an answer; their objects hold whole sockets. */
const shorten = (fields: Fields): Fields => {
  const { req, res, ...rest } = fields as Fields & { req?: Fields; res?: Fields }
  if (req) Object.assign(rest, { method: req['method'], url: req['url'] })
  if (res) Object.assign(rest, { status: res['statusCode'] })
  return rest
}

const fieldsOf = (fields: unknown): Fields => {
  if (typeof fields === 'string') return { message: fields }
  if (fields instanceof Error) return { error: fields, message: fields.message }
  return shorten((fields ?? {}) as Fields)
}

export type LogOptions = { level?: Level; bindings?: Fields; write?: (line: string) => void; now?: () => string }

const toStderr = (line: string): void => {
  process.stderr.write(line)
}

export function newLog(options: LogOptions = {}): Log {
  const { level = 'info', bindings = {}, write = toStderr, now = () => new Date().toISOString() } = options
  const least = levels.indexOf(level)
  const at =
    (name: Level): Write =>
    (fields, message) => {
      if (levels.indexOf(name) < least || name === 'silent') return
      const line = { time: now(), level: name, ...bindings, ...fieldsOf(fields), ...(message === undefined ? {} : { message }) }
      write(`${JSON.stringify(line, safe)}\n`)
    }
  return {
    level,
    trace: at('trace'),
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    fatal: at('fatal'),
    silent: at('silent'),
    child: (more) => newLog({ level, bindings: { ...bindings, ...more }, write, now }),
  }
}

export const silentLog: Log = newLog({ level: 'silent' })
