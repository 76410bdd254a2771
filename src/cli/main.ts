/** Commands by name; each is loaded only when it is asked for. */
type Command = (args: readonly string[], streams: { out: (text: string) => void; err: (text: string) => void }) => Promise<number>

const commands: Record<string, () => Promise<Command>> = {
  read: async () => (await import('./read.ts')).read,
  verify: async () => (await import('./verify.ts')).verify,
  recount: async () => (await import('./recount.ts')).recount,
  openapi: async () => (await import('./openapi.ts')).openapi,
}

const [name = '', ...args] = process.argv.slice(2)
const load = Object.hasOwn(commands, name) ? commands[name] : undefined

if (load) {
  const command = await load()
  process.exitCode = await command(args, {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
  })
} else {
  process.stderr.write(`rectify ${Object.keys(commands).join(' | ')} …\n`)
  process.exitCode = 2
}
