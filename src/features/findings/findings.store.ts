import { sql, type RawBuilder } from 'kysely'
import type { ActorPost } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import type { Finding } from '#domain/finding/finding.ts'
import type { ClosureKind } from '#domain/finding/life.ts'
import type { Light } from '#domain/light.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'

export type Scope = Pick<ActorPost, 'scopeId' | 'scopeLevel'>

/** Everything the ledger can be narrowed by. */
export type LedgerFilter = {
  open?: boolean | undefined
  state?: string | undefined
  weight?: string | undefined
  roundId?: string | undefined
  inspectionId?: string | undefined
  light?: { light: Light; today: Day } | undefined
  q?: string | undefined
}

export type LedgerKey = readonly [settled: boolean, sortDue: string, id: string]

/** Of what a finding carries beside its columns, only what says who holds it: claim, application and verdicts may be left out where they do not. */
type LedgerColumns = Pick<Finding, (typeof ledgerColumns)[number]> &
  Pick<Finding, 'extensions' | 'claim' | 'application' | 'verdicts'> & {
    settled: boolean
    sortDue: Day
    greenOn: Day | null
    yellowOn: Day | null
    redOn: Day | null
    returns: number
    closureKind: ClosureKind | null
  }

/** What a line says of its inspection. */
type LedgerInspection = {
  inspectionCode: string
  bodyName: string
  bodyNameEn: string | null
  roundName: string
  plan: Pick<Plan, 'state' | 'seats' | 'verdicts'> | null
}

export type LedgerRow = LedgerColumns & LedgerInspection

const ledgerColumns = [
  'id',
  'version',
  'region',
  'inspectionId',
  'roundId',
  'bodyId',
  'number',
  'state',
  'open',
  'sourceKind',
  'headings',
  'text',
  'category',
  'weight',
  'moneyMinor',
  'registeredOn',
  'feedbackOn',
  'due',
  'originalDue',
  'dueProvisional',
  'closedOn',
  'reopenings',
] as const satisfies (keyof Finding)[]

const levels = [1, 2, 3, 4, 5, 6]
/** The ancestor column of a level: a fixed word, never text from outside. */
const ancestor = (level: number): RawBuilder<unknown> => {
  if (!levels.includes(level)) throw new Error(`No level ${level}`)
  return sql.raw(`f.l${level}`)
}

/** Two letters are found by stored pairs, which hold no punctuation; three characters and more by trigrams. */
const words = (q: string): RawBuilder<unknown> =>
  /^[\p{L}\p{N}]{2}$/u.test(q) ? sql`f.grams @> array[lower(${q})]` : sql`f.words ilike ${`%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`}`

/** Lights as ranges of stored days (`domain/light.ts`): asked of the index, never kept. */
const lit: Record<Light, (today: Day) => RawBuilder<unknown>> = {
  red: (today) => sql`not f.settled and f.sort_due < ${today}`,
  yellow: (today) => sql`not f.settled and f.sort_due >= ${today} and f.yellow_on <= ${today}`,
  green: (today) => sql`not f.settled and f.sort_due >= ${today} and f.green_on <= ${today} and f.yellow_on > ${today}`,
  grey: (today) => sql`(f.settled or f.due is null or f.green_on > ${today})`,
}

function narrowed(filter: LedgerFilter, after: LedgerKey | null): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [sql`f.state <> 'discarded'`]
  if (filter.open !== undefined) parts.push(sql`f.settled = ${!filter.open}`)
  if (filter.state !== undefined) parts.push(sql`f.state = ${filter.state}`)
  if (filter.weight !== undefined) parts.push(sql`f.weight = ${filter.weight}`)
  if (filter.roundId !== undefined) parts.push(sql`f.round_id = ${filter.roundId}`)
  if (filter.inspectionId !== undefined) parts.push(sql`f.inspection_id = ${filter.inspectionId}`)
  if (filter.light !== undefined) parts.push(lit[filter.light.light](filter.light.today))
  if (filter.q !== undefined) parts.push(words(filter.q))
  if (after) parts.push(sql`(f.settled, f.sort_due, f.id) > (${after[0]}, ${after[1]}::date, ${after[2]}::uuid)`)
  return sql.join(parts, sql` and `)
}

const inScope = (scope: Scope, filter: LedgerFilter, after: LedgerKey | null): RawBuilder<unknown> =>
  sql`${ancestor(scope.scopeLevel)} = ${scope.scopeId} and ${narrowed(filter, after)}`

const inOrder = sql`order by f.settled, f.sort_due, f.id`

const named = (key: string): RawBuilder<unknown> => sql.raw(`f.${key.replaceAll(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`)} as "${key}"`)

/** Named as they leave, because renaming fifty rows of thirty columns afterwards costs as much as reading them. */
const line = sql`${sql.join([...ledgerColumns, 'settled', 'sortDue', 'greenOn', 'yellowOn', 'extensions', 'claim'].map(named))},
  f.due + 1 as "redOn", jsonb_array_length(f.returns) as "returns", f.closure ->> 'kind' as "closureKind",
  case when f.state = 'reported' then f.application end as "application", case when f.state = 'reported' then f.verdicts else '[]' end as "verdicts"`

type Page = { after: LedgerKey | null; limit: number }

const fromOne = (scope: Scope, filter: LedgerFilter, { after, limit }: Page): RawBuilder<LedgerColumns> => sql<LedgerColumns>`
  select ${line} from finding f where ${inScope(scope, filter, after)} ${inOrder} limit ${limit}`

/** The keys first, from one index range a scope; a finding that two scopes reach comes once. */
const fromMany = (scopes: readonly Scope[], filter: LedgerFilter, { after, limit }: Page): RawBuilder<LedgerColumns> => {
  const keys = scopes.map(
    (scope) => sql`
      (select f.region, f.id, f.settled, f.sort_due from finding f where ${inScope(scope, filter, after)} ${inOrder} limit ${limit})`,
  )
  return sql<LedgerColumns>`
    with keys as materialized (select * from (${sql.join(keys, sql` union `)}) as k order by settled, sort_due, id limit ${limit})
    select ${line} from keys join finding f on f.region = keys.region and f.id = keys.id ${inOrder}`
}

/**
 * What the lines of a page say of their inspections. Asked once for each inspection and not joined to each line: six tables that share a
 * region take the planner 4 ms to order, which is four times what the page itself takes (`bench/README.md`).
 */
async function inspectionsOf(db: Db, lines: readonly LedgerColumns[]): Promise<Map<string, LedgerInspection>> {
  const ids = [...new Set(lines.map((one) => one.inspectionId))]
  const { rows } = await sql<LedgerInspection & { id: string }>`
    select i.id, i.code as "inspectionCode",
      (select b.name from body b where b.region = i.region and b.id = i.body_id) as "bodyName",
      (select b.name_en from body b where b.region = i.region and b.id = i.body_id) as "bodyNameEn",
      (select r.name from round r where r.region = i.region and r.id = i.round_id) as "roundName",
      (select jsonb_build_object('state', p.state, 'seats', to_jsonb(p.seats), 'verdicts', p.verdicts)
       from plan p where p.region = i.region and p.inspection_id = i.id) as plan
    from inspection i where i.region = any(${[...new Set(ids.map(regionOf))]}::bigint[]) and i.id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, ...said }) => [id, said]))
}

/** One page of the ledger; `limit + 1` rows say whether there is more. */
export async function ledgerPage(db: Db, scopes: readonly Scope[], filter: LedgerFilter, asked: Page): Promise<LedgerRow[]> {
  const [only, ...others] = scopes
  if (only === undefined) return []
  const plain = db.withoutPlugins()
  const page = { ...asked, limit: asked.limit + 1 }
  const { rows } = await (others.length === 0 ? fromOne(only, filter, page) : fromMany(scopes, filter, page)).execute(plain)
  if (rows.length === 0) return []
  const inspections = await inspectionsOf(plain, rows)
  return rows.map((row) => Object.assign(row, inspections.get(row.inspectionId)!))
}

/** The ids of the streams that tell a finding's story beside itself: its plan, its tasks and their evidence. */
export type Story = { tasks: string[]; evidence: string[]; plan: string | null }

export async function storyOf(db: Db | Tx, finding: Pick<Finding, 'id' | 'inspectionId'>): Promise<Story> {
  const region = regionOf(finding.id)
  const { rows } = await sql<{ kind: 'task' | 'evidence' | 'plan'; id: string }>`
    with mine as (select id from task where region = ${region} and finding_ids @> array[${finding.id}]::uuid[])
    select 'task' as kind, id from mine
    union all select 'evidence', e.id from evidence e join mine on e.task_id = mine.id where e.region = ${region}
    union all select 'plan', id from plan where region = ${region} and inspection_id = ${finding.inspectionId}`.execute(db)
  const idsOf = (kind: string): string[] => rows.filter((row) => row.kind === kind).map((row) => row.id)
  return { tasks: idsOf('task'), evidence: idsOf('evidence'), plan: idsOf('plan')[0] ?? null }
}

/** The names of bodies and persons behind ids, in both languages. */
export async function namesOf(
  db: Db | Tx,
  region: number,
  ids: readonly string[],
): Promise<Record<string, { zh: string; en: string | null }>> {
  const { rows } = await sql<{ id: string; zh: string; en: string | null }>`
    select id, name as zh, name_en as en from person where region = ${region} and id = any(${[...ids]}::uuid[])
    union all select id, name, name_en from body where region = ${region} and id = any(${[...ids]}::uuid[])
    union all select id, title, null from post where region = ${region} and id = any(${[...ids]}::uuid[])`.execute(db)
  return Object.fromEntries(rows.map(({ id, zh, en }) => [id, { zh, en }]))
}

/** A body's place in the tree, for a filter by subtree. */
export async function placeOf(db: Db, bodyId: string): Promise<{ path: string[]; level: number } | undefined> {
  return db.selectFrom('body').select(['path', 'level']).where('region', '=', regionOf(bodyId)).where('id', '=', bodyId).executeTakeFirst()
}
