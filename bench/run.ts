import { loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Actor } from '#domain/actor.ts'
import { actorOn } from '#features/bodies/people.store.ts'
import { listFindings, type LedgerQuery } from '#features/findings/list-findings.ts'
import { readFinding } from '#features/findings/read-finding.ts'
import { readMyWork } from '#features/work/read-my-work.ts'
import { systemClock } from '#platform/clock.ts'
import { decodeCursor } from '#platform/http/page.ts'
import { z } from 'zod'
import { actBare, actThrough, openTasksOf, type OpenTask } from './acts.ts'
import { searched } from './city/words.ts'
import { interleaved, throughput, type Times } from './measure.ts'
import { fullCity, type Seeded } from './place.ts'
import { openRaw, type Raw, type Statement } from './raw.ts'
import { seededCity } from './seed.ts'
import { connectionOf, memoryOf, postgresMemory, startServer, type Running } from './server.ts'
import { print, type Row } from './table.ts'
import { firstLoad } from './web-size.ts'
import { openWire, signIn, type Wire } from './wire.ts'

/** `npm run bench`: the figures of the full city over HTTP, each beside the raw SQL of the same answer, against `budgets.json`. */
type Budgets = {
  page: { p50: number }
  finding: { p50: number }
  desk: { p50: number }
  search: { p50: number }
  act: { p50: number }
  pagesPerSecond: { least: number; connections: number }
  serverMegabytes: number
  webKilobytes: number
  warmStartSeconds: number
}
const budgets = JSON.parse(await readFile(join(import.meta.dirname, 'budgets.json'), 'utf8')) as Budgets

const requests = 200
const today = systemClock.today()
const ledgerKey = z.tuple([z.boolean(), z.string(), z.string()])

type Bench = { running: Running; raw: Raw; wire: Wire; seeded: Seeded; cookie: string; office: Actor; rows: Row[] }
/** What a page is asked by, as it stands in the address. */
type Asking = { bodyId: string; q: string; limit: number; work: boolean }
type Page = { items: { id: string }[]; next: string | null }

async function get(bench: Pick<Bench, 'wire' | 'cookie'>, path: string): Promise<string> {
  const answer = await bench.wire.ask({ path, headers: { cookie: bench.cookie } })
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.body}`)
  return answer.body
}

const add = (bench: Bench, what: string, taken: { product: Times; raw: Times }, budget: number | null): void => {
  const { product, raw } = taken
  const ok = budget === null || product.p50 <= budget
  bench.rows.push({ what, unit: 'ms', product, raw, budget, ok })
  process.stderr.write(`${what}: ${product.p50.toFixed(2)} ms (raw ${raw.p50.toFixed(2)})\n`)
}

const pathOf = ({ limit, work, ...where }: Partial<Asking>, cursor: string | null): string => {
  const query = new URLSearchParams({ limit: String(limit), ...where, ...(work && { work: 'true' }), ...(cursor && { cursor }) })
  return `/api/findings?${query}`
}

/** The cursor that leads to a page, by following the pages before it as a person would. */
async function cursorOf(bench: Bench, query: Partial<Asking>, page: number): Promise<string> {
  let cursor: string | null = null
  for (let at = 1; at < page; at += 1) {
    cursor = (JSON.parse(await get(bench, pathOf(query, cursor))) as Page).next
    if (cursor === null) throw new Error(`the list ends before page ${page}`)
  }
  return cursor!
}

async function measureList(bench: Bench, what: string, query: Partial<Asking>, asked: { page: number; budget: number }): Promise<string> {
  const cursor = asked.page === 1 ? null : await cursorOf(bench, query, asked.page)
  const path = pathOf(query, cursor)
  const count = (JSON.parse(await get(bench, path)) as Page).items.length
  const after = cursor === null ? null : (decodeCursor(cursor, ledgerKey) as LedgerQuery['after'])
  const { bodyId, ...rest } = query
  const full: LedgerQuery = { limit: 50, ...rest, ...(bodyId && { bodyId: [bodyId] }), after }
  const statements = await bench.raw.statementsOf((db) => listFindings(db, bench.office, today, full))
  const taken = await interleaved({ product: () => get(bench, path), raw: () => bench.raw.ask(statements) }, requests)
  add(bench, `${what} (${count} rows)`, taken, asked.budget)
  return path
}

async function measurePages(bench: Bench): Promise<string[]> {
  const { village, county } = bench.seeded.places
  const places = [
    { name: 'one village', query: { bodyId: village, limit: 50 }, far: { bodyId: village, limit: 2 } },
    { name: 'one county', query: { bodyId: county, limit: 50 }, far: null },
    { name: 'everything', query: { limit: 50 }, far: null },
  ]
  const paths: string[] = []
  for (const { name, query, far } of places) {
    paths.push(await measureList(bench, `ledger, ${name}, page 1`, query, { page: 1, budget: budgets.page.p50 }))
    await measureList(bench, `ledger, ${name}, page 200`, far ?? query, { page: 200, budget: budgets.page.p50 })
  }
  // What the ledger on the screen asks for: the lines between two anchors, and what is being done about each.
  await measureList(
    bench,
    'ledger as the desk asks, one county',
    { bodyId: county, limit: 200, work: true },
    { page: 1, budget: budgets.desk.p50 },
  )
  return paths
}

async function measureSearch(bench: Bench): Promise<void> {
  const kinds = {
    common2: '2 characters, common',
    some2: '2 characters, some',
    seldom2: '2 characters, seldom',
    common4: '4 characters, common',
    some4: '4 characters, some',
    seldom4: '4 characters, seldom',
  }
  for (const [key, what] of Object.entries(kinds))
    await measureList(
      bench,
      `search, ${what}`,
      { q: searched[key as keyof typeof searched], limit: 50 },
      { page: 1, budget: budgets.search.p50 },
    )
}

/** The longest stories are the heaviest pages: fifty of them by turns, half of them closed, half with people they wait for. */
async function measureFinding(bench: Bench): Promise<string[]> {
  const longest = (state: string): Promise<{ id: string }[]> =>
    bench.raw.query(`select id from finding where state = $1 and weight = 'key' order by version desc, id limit 25`, [state])
  const rows = [...(await longest('closed')), ...(await longest('rectifying'))]
  const asks: { id: string; statements: Statement[] }[] = []
  for (const { id } of rows) asks.push({ id, statements: await bench.raw.statementsOf((db) => readFinding(db, bench.office, today, id)) })
  const turn = { product: 0, raw: 0 }
  const next = (side: keyof typeof turn) => asks[(turn[side] += 1) % asks.length]!
  const works = { product: () => get(bench, `/api/findings/${next('product').id}`), raw: () => bench.raw.ask(next('raw').statements) }
  add(bench, 'finding with timeline', await interleaved(works, requests), budgets.finding.p50)
  return asks.map(({ id }) => `/api/findings/${id}`)
}

async function measureWork(bench: Bench): Promise<void> {
  const statements = await bench.raw.statementsOf((db) => readMyWork(db, bench.office, today))
  const taken = await interleaved({ product: () => get(bench, '/api/work'), raw: () => bench.raw.ask(statements) }, requests)
  add(bench, 'my work, city office', taken, null)
}

async function measureAct(bench: Bench): Promise<void> {
  const { address } = bench.running
  const tasks: OpenTask[] = []
  for (const login of bench.seeded.logins.handlers)
    tasks.push(...(await openTasksOf(bench.raw, login, await signIn(address, login, bench.seeded.password))))
  const half = Math.floor(tasks.length / 2)
  if (half < 20) throw new Error('too few tasks are left to report on: seed again')
  const turn = { product: 0, raw: 0 }
  const works = {
    product: () => actThrough(bench.wire, tasks[(turn.product += 1) % half]!, today),
    raw: () => actBare(bench.raw, tasks[half + ((turn.raw += 1) % half)]!, today),
  }
  add(bench, 'act: progress on a task', await interleaved(works, requests), budgets.act.p50)
}

async function measureThroughput(bench: Bench, what: string, paths: readonly string[], least: number | null): Promise<void> {
  const { connections } = budgets.pagesPerSecond
  const wires = await Promise.all(Array.from({ length: connections }, () => openWire(bench.running.address)))
  let turn = 0
  const works = wires.map((wire) => () => get({ wire, cookie: bench.cookie }, paths[(turn += 1) % paths.length]!))
  await throughput(works, 2)
  const perSecond = await throughput(works, 8)
  wires.forEach((wire) => wire.close())
  bench.rows.push({
    what: `${what}, ${connections} connections`,
    unit: '/s',
    value: perSecond,
    budget: least,
    ok: least === null || perSecond >= least,
  })
}

const figure = (bench: Bench, what: string, unit: string, value: number, most: number | null): void => {
  bench.rows.push({ what, unit, value, budget: most, ok: most === null || value <= most })
}

async function measureAtRest(bench: Bench, dir: string, startedIn: number): Promise<void> {
  figure(bench, 'server at rest, just started', 'MB', await memoryOf(bench.running.pid), budgets.serverMegabytes)
  figure(bench, 'PostgreSQL at rest', 'MB', await postgresMemory(dir), null)
  figure(bench, 'warm start until it serves', 's', startedIn / 1000, budgets.warmStartSeconds)
  const web = firstLoad()
  if (web) figure(bench, `first load of the web app, gzip (${web.page})`, 'kB', web.kilobytes, budgets.webKilobytes)
}

async function open(dir: string, seeded: Seeded, running: Running): Promise<Bench> {
  const raw = await openRaw(await connectionOf(dir))
  const [{ person }] = (await raw.query<{ person: string }>('select person_id as person from account where login = $1', [
    seeded.logins.office,
  ])) as [{ person: string }]
  let office: Actor | undefined
  await raw.statementsOf(async (db) => void (office = await actorOn(db, person, today)))
  const cookie = await signIn(running.address, seeded.logins.office, seeded.password)
  return { running, raw, seeded, cookie, office: office!, wire: await openWire(running.address), rows: [] }
}

const { dir, seeded } = await seededCity(fullCity)
// The first start after a change strips types anew; the second is what people see every day.
await (await startServer(dir)).stop()
const running = await startServer(dir)
await sleep(5000)
const bench = await open(dir, seeded, running)
try {
  await measureAtRest(bench, dir, running.startedIn)
  const pages = await measurePages(bench)
  const findings = await measureFinding(bench)
  await measureSearch(bench)
  await measureAct(bench)
  await measureWork(bench)
  await measureThroughput(bench, 'ledger pages', pages, budgets.pagesPerSecond.least)
  await measureThroughput(bench, 'findings with timeline', findings, null)
  await sleep(10_000)
  figure(bench, 'server at rest, after all this', 'MB', await memoryOf(running.pid), null)
} finally {
  bench.wire.close()
  await bench.raw.close()
  await running.stop()
}
console.log(
  `${seeded.findings} findings, ${seeded.facts} facts; load of the machine ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}`,
)
process.exitCode = print(bench.rows) ? 0 : 1
