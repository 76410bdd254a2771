import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays } from '#domain/day.ts'
import { startEmbedded } from '#platform/db/embedded/start-embedded.ts'
import { migrate, readMigrations } from '#platform/db/migrate.ts'
import { openDatabase, openOwnerDatabase } from '#platform/db/open-db.ts'
import { silentLog } from '#platform/log/log.ts'
import { aFinding, issued, newCity } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { adopted, applied, closed, completed, drafted, planOf, proved, verified, wholeTask } from '#test/steps.ts'
import { rowsIn } from './rows.ts'

/**
 * `node test/landed/keep.ts NAME` writes test/landed/NAME.jsonl: a small city under the migrations of today, for later versions to open. Run it
 * once for each version that is handed out and has new migrations, and never again for an old one.
 */
const name = process.argv[2]
if (!name || !/^[\d.]+$/.test(name)) throw new Error('Which version? For example: node test/landed/keep.ts 0.1.0')

const today = testClock.today()
const dataDir = await mkdtemp(join(tmpdir(), 'rectify-landed-'))
const embedded = await startEmbedded({ dataDir, log: silentLog, fsync: false })
const { connection } = embedded
const owned = await openOwnerDatabase({ connection, log: silentLog })
await migrate(owned.pool, 'migrations')
const served = await openDatabase({ connection, log: silentLog, sight: 'every' })

const city = await newCity(served.db)
const findings = []
for (const text of ['补助发放不及时', '台账登记不全', '制度三年未修订', '会议记录缺失'])
  findings.push(await aFinding(city, { text: `一、${text}` }))
await issued(city, city.inspection.id, addDays(today, -30))
const plan = await planOf(city)
const tasks = []
for (const { id } of findings) tasks.push(await drafted(city, plan.id, wholeTask(city, [id])))
await adopted(city, plan.id)
for (const { id } of tasks.slice(0, 3)) {
  await proved(city, id)
  await completed(city, id)
}
const [first, second, third] = findings
await closed(city, first!.id)
await verified(city, second!.id)
await applied(city, third!.id)

const client = await owned.pool.connect()
const migrations = (await readMigrations('migrations')).map((one) => ({ name: one.name, checksum: one.checksum }))
const lines = [JSON.stringify({ migrations })]
for await (const row of rowsIn(client)) lines.push(JSON.stringify(row))
client.release()
await writeFile(`test/landed/${name}.jsonl`, `${lines.join('\n')}\n`)

await served.close()
await owned.close()
await embedded.stop()
await rm(dataDir, { recursive: true, force: true })
console.log(`test/landed/${name}.jsonl: ${lines.length - 1} rows under ${migrations.length} migrations`)
