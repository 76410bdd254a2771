import { sql, type RawBuilder } from 'kysely'
import type { Day } from '#domain/day.ts'
import type { Finding } from '#domain/finding/finding.ts'
import type { ClosureKind } from '#domain/finding/life.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Db } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'
import { narrowed, type LedgerFilter, type Piece } from './ledger-filter.store.ts'
import { inAnySubtree, inSubtree, type Scope } from './ledger-scope.store.ts'
import { sortedBy, type LedgerKey, type LedgerSort } from './ledger-sort.store.ts'

/** Which findings, in which order. */
export type LedgerSlice = { scopes: readonly Scope[]; filter: LedgerFilter; sort: LedgerSort; today: Day }

/** Of what a finding carries beside its columns, only what says who holds it: claim, application and verdicts may be left out where they do not. */
type LedgerColumns = Pick<Finding, (typeof ledgerColumns)[number]> &
  Pick<Finding, 'extensions' | 'claim' | 'sponsorId' | 'application' | 'verdicts'> & {
    settled: boolean
    sortDue: Day
    greenOn: Day | null
    yellowOn: Day | null
    redOn: Day | null
    returns: number
    sums: number
    suggestions: number
    closureKind: ClosureKind | null
    /** Its place in the order asked for. */
    key: LedgerKey
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

const named = (key: string): Piece => sql.raw(`f.${key.replaceAll(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`)} as "${key}"`)

/** Named as they leave, because renaming fifty rows of thirty columns afterwards costs as much as reading them. */
const line = sql`${sql.join([...ledgerColumns, 'settled', 'sortDue', 'greenOn', 'yellowOn', 'extensions', 'claim', 'sponsorId'].map(named))},
  f.due + 1 as "redOn", jsonb_array_length(f.returns) as "returns", jsonb_array_length(f.money) as "sums",
  cardinality(f.suggestion_ids) as "suggestions", f.closure ->> 'kind' as "closureKind",
  case when f.state = 'reported' then f.application end as "application", case when f.state = 'reported' then f.verdicts else '[]' end as "verdicts"`

type Page = { after: LedgerKey | null; limit: number }

const where = (scope: Piece, { filter, today }: LedgerSlice, more: Piece = sql``): Piece =>
  sql`${scope} and ${narrowed(filter, today)} ${more}`

const afterwards = (slice: LedgerSlice, after: LedgerKey | null): Piece =>
  after === null ? sql`` : sql`and ${sortedBy(slice.sort, slice.today).after(after)}`

/** The order of the ledger in one subtree: one range of an index, read as far as the page goes. */
const fromOne = (slice: LedgerSlice, scope: Scope, { after, limit }: Page): RawBuilder<LedgerColumns> => {
  const { order } = sortedBy(slice.sort, slice.today)
  return sql<LedgerColumns>`select ${line}, jsonb_build_array(f.settled, f.sort_due, f.id) as "key"
    from finding f where ${where(inSubtree(scope), slice, afterwards(slice, after))} ${order} limit ${limit}`
}

/** The keys first, from one index range a scope; a finding that two scopes reach comes once. */
const fromMany = (slice: LedgerSlice, { after, limit }: Page): RawBuilder<LedgerColumns> => {
  const { keys, joins, order, named: inOrder, place } = sortedBy(slice.sort, slice.today)
  const each = slice.scopes.map(
    (scope) =>
      sql`(select ${keys} from finding f ${joins} where ${where(inSubtree(scope), slice, afterwards(slice, after))} ${order} limit ${limit})`,
  )
  return sql<LedgerColumns>`
    with keys as materialized (select * from (${sql.join(each, sql` union `)}) as k ${inOrder} limit ${limit}),
      placed as (select region, id, ${place} as place, row_number() over (${inOrder}) as turn from keys)
    select ${line}, placed.place as "key" from placed join finding f on f.region = placed.region and f.id = placed.id order by placed.turn`
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

async function withInspections(plain: Db, rows: LedgerColumns[]): Promise<LedgerRow[]> {
  if (rows.length === 0) return []
  const inspections = await inspectionsOf(plain, rows)
  return rows.map((row) => Object.assign(row, inspections.get(row.inspectionId)!))
}

/** One page of the ledger; `limit + 1` rows say whether there is more. */
export async function ledgerPage(db: Db, slice: LedgerSlice, asked: Page): Promise<LedgerRow[]> {
  const [only, ...others] = slice.scopes
  if (only === undefined) return []
  const plain = db.withoutPlugins()
  const page = { ...asked, limit: asked.limit + 1 }
  const inOneRange = others.length === 0 && slice.sort.key === 'urgency' && !slice.sort.down
  const { rows } = await (inOneRange ? fromOne(slice, only, page) : fromMany(slice, page)).execute(plain)
  return withInspections(plain, rows)
}

/** The findings of some ids, in the order of the ids. */
export async function ledgerOf(db: Db, ids: readonly string[]): Promise<LedgerRow[]> {
  if (ids.length === 0) return []
  const plain = db.withoutPlugins()
  const { rows } = await sql<LedgerColumns>`
    select ${line}, '[]'::jsonb as "key" from finding f
    where f.region = any(${[...new Set(ids.map(regionOf))]}::bigint[]) and f.id = any(${[...ids]}::uuid[])`.execute(plain)
  const turn = new Map(ids.map((id, at) => [id, at]))
  return withInspections(
    plain,
    rows.toSorted((a, b) => turn.get(a.id)! - turn.get(b.id)!),
  )
}

/** So many rows lie between two anchors: exactly a page. */
export const anchorStep = 200

export type Anchors = { count: number; places: LedgerKey[] }

/**
 * How many findings a slice has, and the place of every 200th of them: with these any page of it is one keyset read, wherever it lies. In the
 * ledger's own order this is one walk over an index that holds everything asked for; otherwise one sort of the keys alone.
 */
export async function ledgerAnchors(db: Db, slice: LedgerSlice): Promise<Anchors> {
  if (slice.scopes.length === 0) return { count: 0, places: [] }
  const { keys, joins, named: inOrder, place } = sortedBy(slice.sort, slice.today)
  const { rows } = await sql<{ n: string; place: LedgerKey }>`
    select n, ${place} as place from (
      select *, row_number() over turns as n, lead(id) over turns is null as ends
      from (select ${keys} from finding f ${joins} where ${where(inAnySubtree(slice.scopes), slice)}) as all_of_them
      window turns as (${inOrder})) as numbered
    where ends or n % ${sql.raw(String(anchorStep))} = 0 order by n`.execute(db.withoutPlugins())
  const count = Number(rows.at(-1)?.n ?? 0)
  return { count, places: rows.filter((row) => Number(row.n) % anchorStep === 0 && Number(row.n) < count).map((row) => row.place) }
}

/** The ids of a slice in its order, for a cursor. */
export const idsInOrder = (slice: LedgerSlice): RawBuilder<{ id: string }> => {
  const { keys, joins, named: inOrder } = sortedBy(slice.sort, slice.today)
  return sql<{ id: string }>`
    select id from (select ${keys} from finding f ${joins} where ${where(inAnySubtree(slice.scopes), slice)}) as all_of_them ${inOrder}`
}
