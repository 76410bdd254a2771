import { readConfig, type Config } from '#platform/config.ts'
import { newLog, type Log } from '#platform/log/log.ts'
import { Trouble } from '#platform/log/trouble.ts'
import { newClosing, type Closing } from './closing.ts'
import { openProduct, type Opening } from './product.ts'
import { signInsShown } from './sign-ins.ts'

/** After this many milliseconds the process ends with whatever is still open; the database heals itself at the next start. */
const patience = 3000

const say = (text: string): void => void process.stdout.write(`${text}\n`)

const readOrEnd = (): Config => {
  try {
    return readConfig(process.argv.slice(2), process.env)
  } catch (error) {
    process.stderr.write(`${error instanceof Trouble ? error.message : String(error)}\n`)
    return process.exit(2)
  }
}

const whatHappened = (error: unknown, config: Config): string => {
  if (error instanceof Trouble) return error.message
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return `Port ${config.port} on ${config.host} is in use. Stop what runs there, or give another with --port.\n端口 ${config.host}:${config.port} 已被占用。请先停止占用它的程序，或用 --port 指定其他端口。`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Ends on a signal, cleanly and soon; a second one ends at once. */
function endOnSignals(closing: Closing): (code: number) => void {
  const end = (code: number): void => {
    setTimeout(() => process.exit(code || 1), patience).unref()
    void closing.close().then(() => process.exit(code))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(1))
      end(0)
    })
  }
  return end
}

const withSample = (config: Config, log: Log): Pick<Opening, 'fill'> => ({
  fill: async ({ connection }) => {
    const { fillWithSample } = await import('./sample-process.ts')
    say('正在载入示例城市…… Loading the sample city …')
    await fillWithSample({ connection, config }, (progress) => log.info(progress, 'loading the sample'))
  },
})

/** The server from its command line to its end. */
export async function run(): Promise<void> {
  const config = readOrEnd()
  const log = newLog({ level: config.logLevel })
  const closing = newClosing(log)
  const end = endOnSignals(closing)
  try {
    const trustProxy = process.env['RECTIFY_TRUST_PROXY']
    const { address } = await openProduct({ config, log, closing, trustProxy, ...(config.demo && withSample(config, log)) })
    say(`Rectify 整改  ${address}`)
    if (config.demo) say(await signInsShown())
  } catch (error) {
    process.stderr.write(`${whatHappened(error, config)}\n`)
    end(1)
  }
}
