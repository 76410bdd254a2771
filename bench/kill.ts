import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { startEmbedded } from '#platform/db/embedded/start-embedded.ts'
import { systemClock } from '#platform/clock.ts'
import { openDatabase } from '#platform/db/open-db.ts'
import { silentLog } from '#platform/log/log.ts'
import { allStreams } from '#platform/trail/streams.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { askProgress, openTasksOf, type OpenTask } from './acts.ts'
import { clear, smallCity } from './place.ts'
import { openRaw } from './raw.ts'
import { seededCity } from './seed.ts'
import { connectionOf, postmasterOf, startServer, type Running } from './server.ts'
import { openWire, signIn, type Wire } from './wire.ts'

/**
 * `node bench/kill.ts [kills]`: eight clients report progress, each act under a key of its own, while the server process and the postmaster are
 * killed -9 by turns of twenty. A client repeats an act under its key until it is answered. Afterwards every answered act is there once, no act
 * that was never answered is there twice, and every row is what its facts fold to.
 */
const kills = Number(process.argv[2] ?? 20)
const today = systemClock.today()

/** An act as its client knows it: answered or not, and how often it had to be asked. */
type Asked = { key: string; task: string; version: number; asked: number; answered: number | null; replayed: boolean }

type Client = { tasks: OpenTask[]; wire: Wire | null; acts: Asked[] }
type World = { address: string; stopping: boolean; refused: string[] }

async function connected(client: Client, world: World): Promise<Wire> {
  return (client.wire ??= await openWire(world.address))
}

const patience = 20

/** One act, asked under one key until the server has answered it; what breaks on the way is what is being tried. */
async function actOnce(client: Client, world: World, task: OpenTask): Promise<void> {
  const key = randomUUID()
  const act: Asked = { key, task: task.id, version: task.version + 1, asked: 0, answered: null, replayed: false }
  client.acts.push(act)
  while (act.answered === null) {
    act.asked += 1
    try {
      const answer = await (await connected(client, world)).ask(askProgress(task, today, key))
      // 503: the database is away and nothing was done; 500 would be a fault of ours and is counted as one.
      if (answer.status === 503) {
        await sleep(patience)
        continue
      }
      if (answer.status !== 200) {
        world.refused.push(`${answer.status} ${answer.body.slice(0, 300)}`)
        return
      }
      act.answered = (JSON.parse(answer.body) as { version: number }).version
      act.replayed = answer.headers.has('idempotent-replayed')
    } catch {
      client.wire?.close()
      client.wire = null
      await sleep(patience)
    }
  }
  task.version = act.answered!
}

async function work(client: Client, world: World): Promise<void> {
  for (let turn = 0; !world.stopping; turn += 1) await actOnce(client, world, client.tasks[turn % client.tasks.length]!)
  client.wire?.close()
}

type Keeping = { dir: string; running: Running; world: World; clients: Client[] }

const answered = (clients: Client[]): number =>
  clients.reduce((sum, one) => sum + one.acts.filter((act) => act.answered !== null).length, 0)

/** Waits until every client has been answered again: the restart is only over when work goes on. */
async function untilAnswered({ clients, world }: Keeping): Promise<number> {
  const began = performance.now()
  const before = clients.map((one) => answered([one]))
  while (clients.some((one, index) => answered([one]) === before[index])) {
    if (performance.now() - began > 60_000)
      throw new Error(`no answer for a minute; refused so far: ${world.refused.slice(-3).join(' · ')}`)
    await sleep(10)
  }
  return performance.now() - began
}

/** The server dies, and is started again as whatever keeps services would. */
async function killServer(keeping: Keeping): Promise<number> {
  const began = performance.now()
  await keeping.running.kill()
  keeping.running = await startServer(keeping.dir)
  keeping.world.address = keeping.running.address
  await untilAnswered(keeping)
  return performance.now() - began
}

/** The postmaster dies; the server has to bring it back by itself. */
async function killPostgres(keeping: Keeping): Promise<number> {
  process.kill(await postmasterOf(keeping.dir), 'SIGKILL')
  return untilAnswered(keeping)
}

async function repeat(name: string, keeping: Keeping, kill: (keeping: Keeping) => Promise<number>): Promise<void> {
  const times: number[] = []
  for (let count = 0; count < kills; count += 1) {
    await sleep(200 + Math.random() * 600)
    times.push(await kill(keeping))
  }
  const sorted = times.toSorted((a, b) => a - b)
  const seconds = (value: number): string => (value / 1000).toFixed(1)
  console.log(
    `${kills} × kill -9 of ${name}: all eight clients answered again after ${seconds(sorted[Math.floor(kills / 2)]!)} s (median), ${seconds(sorted.at(-1)!)} s (longest)`,
  )
}

type Found = { id: string; version: number }

/** Compares what the clients were told with what stands in the database. */
async function judge(dir: string, clients: Client[], refused: string[]): Promise<boolean> {
  const embedded = await startEmbedded({ dataDir: dir, log: silentLog })
  const raw = await openRaw(embedded.connection)
  const acts = clients.flatMap((one) => one.acts)
  const done = acts.filter((act) => act.answered !== null)
  const tasks = [...new Set(acts.map((act) => act.task))]
  const facts = await raw.query<Found>("select id, version from fact where kind = 'progress-reported' and id = any($1::uuid[])", [tasks])
  const kept = new Set((await raw.query<{ key: string }>('select key from idempotency where status = 200')).map((row) => row.key))
  const there = new Set(facts.map((fact) => `${fact.id}/${fact.version}`))
  const lost = done.filter((act) => !there.has(`${act.task}/${act.answered}`) || !kept.has(act.key))
  const twice = done.filter((act) => act.answered !== act.version)
  const heads = await raw.query<{ id: string; version: number }>('select id, version from task where id = any($1::uuid[])', [tasks])
  const lastAnswered = new Map(done.map((act) => [act.task, act.answered!]))
  const beyond = heads.filter(({ id, version }) => lastAnswered.has(id) && version > lastAnswered.get(id)!)
  const { db, close } = await openDatabase({ connection: embedded.connection, log: silentLog, sight: 'every' })
  const verified = await verifyStreams(db, allStreams)
  await close()
  await raw.close()
  await embedded.stop()
  const repeats = acts.filter((act) => act.asked > 1)
  console.table({
    'acts answered': done.length,
    'asked more than once': repeats.length,
    'of these done before the answer was lost (the kept answer came)': repeats.filter((act) => act.replayed).length,
    'answered but not there': lost.length,
    'done twice': twice.length + beyond.length,
    'refused or faulty answers': refused.length,
    'streams verified': verified.streams,
    'facts verified': verified.facts,
  })
  for (const one of refused.slice(0, 5)) console.log(`refused: ${one}`)
  if (verified.difference) console.log(`difference: ${JSON.stringify(verified.difference)}`)
  return lost.length + twice.length + beyond.length + refused.length === 0 && verified.difference === null
}

async function clientsOf(dir: string, running: Running, asked: { logins: string[]; password: string }): Promise<Client[]> {
  const raw = await openRaw(await connectionOf(dir))
  const clients: Client[] = []
  for (const login of asked.logins) {
    const tasks = await openTasksOf(raw, login, await signIn(running.address, login, asked.password))
    clients.push({ tasks: tasks.slice(0, 20), wire: null, acts: [] })
  }
  await raw.close()
  return clients
}

// A city of its own each time: what is killed may be broken.
const { dir, seeded } = await seededCity({ ...smallCity, seed: Math.floor(Math.random() * 1e6) })
const running = await startServer(dir)
const clients = await clientsOf(dir, running, { logins: seeded.logins.handlers, password: seeded.password })
const keeping: Keeping = { dir, running, clients, world: { address: running.address, stopping: false, refused: [] } }
const working = Promise.all(clients.map((one) => work(one, keeping.world)))
try {
  await repeat('the server', keeping, killServer)
  await repeat('the postmaster', keeping, killPostgres)
  keeping.world.stopping = true
  await working
} finally {
  keeping.world.stopping = true
  await keeping.running.stop()
}
process.exitCode = (await judge(dir, clients, keeping.world.refused)) ? 0 : 1
await clear(dir)
