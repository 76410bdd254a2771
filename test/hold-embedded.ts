import { startEmbedded } from '#platform/db/embedded/start-embedded.ts'
import { newLog } from '#platform/log/log.ts'

// A server of its own for tests that kill one: starts the database on the directory named, says so, and stays until it is ended.
const embedded = await startEmbedded({ dataDir: process.argv[2] ?? '', log: newLog({ level: 'error' }), fsync: false })
process.stdout.write(`${JSON.stringify({ pid: embedded.pid, connection: embedded.connection })}\n`)
process.on('SIGTERM', () => void embedded.stop().then(() => process.exit(0)))
setInterval(() => undefined, 60_000)
