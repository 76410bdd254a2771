import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addFeatures } from '#app/http.ts'
import { openReadings } from '#features/documents/readings.ts'
import type { Connection } from '#platform/db/connection.ts'
import { openDatabase } from '#platform/db/open-db.ts'
import { openShelf } from '#platform/exports/shelf.ts'
import { openFileStore } from '#platform/files/file-store.ts'
import type { Session } from '#platform/http/session.ts'
import { silentLog } from '#platform/log/log.ts'
import { heldJobs } from './held-jobs.ts'
import { serverFor, testClock } from './server.ts'

// A whole server in a process of its own, for tests that kill it: says its address and stays until it is ended.
type Given = { connection: Connection; dir: string; sessions: Record<string, Session> }
const { connection, dir, sessions } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Given
const { db } = await openDatabase({ connection, log: silentLog, poolSize: 2, name: 'to be killed' })
const files = await openFileStore(dir)
const server = serverFor(db, sessions)
const readings = openReadings({ db, files, log: silentLog, now: () => Date.now() })
addFeatures(
  server,
  { db, clock: testClock, log: silentLog, files, exports: await openShelf(join(dir, 'exports')), jobs: heldJobs(), readings },
  'test',
)
process.stdout.write(`${await server.listen({ port: 0, host: '127.0.0.1' })}\n`)
