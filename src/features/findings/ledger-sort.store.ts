import { sql, type RawBuilder } from 'kysely'
import type { Day } from '#domain/day.ts'
import { states } from '#domain/finding/life.ts'
import type { SortKey } from '#domain/ledger/columns.ts'

type Piece = RawBuilder<unknown>
type Kind = 'boolean' | 'date' | 'int' | 'bigint' | 'text'
/** What a sort compares, in order; the id is always the last. */
type Part = { by: Piece; kind: Kind }
type Sorting = { parts: (today: Day) => Part[]; joins?: Piece }

export type LedgerSort = { key: SortKey; down: boolean }
/** Where a row stands in a sort: the values of its parts, then its id. */
export type LedgerKey = readonly (string | number | boolean)[]

export const byUrgency: LedgerSort = { key: 'urgency', down: false }

const part = (kind: Kind, by: Piece): Part => ({ kind, by })
const one = (kind: Kind, by: Piece): Sorting => ({ parts: () => [part(kind, by)] })
const last = sql`date '9999-12-31'`

const inspection = sql`join inspection i on i.region = f.region and i.id = f.inspection_id`
const body = sql`join body b on b.region = f.region and b.id = f.body_id`
const round = sql`join round r on r.region = f.region and r.id = f.round_id`

const brightness = (today: Day): Piece => sql`case when f.settled or f.due is null or f.green_on > ${today}::date then 3
  when f.sort_due < ${today}::date then 0 when f.yellow_on <= ${today}::date then 1 else 2 end`

const sortings: Record<SortKey, Sorting> = {
  urgency: { parts: () => [part('boolean', sql`f.settled`), part('date', sql`f.sort_due`)] },
  number: { parts: () => [part('text', sql`i.code`), part('int', sql`f.number`)], joins: inspection },
  light: { parts: (today) => [part('int', brightness(today)), part('date', sql`f.sort_due`)] },
  body: { parts: () => [part('text', sql`b.code`), part('boolean', sql`f.settled`), part('date', sql`f.sort_due`)], joins: body },
  round: { parts: () => [part('text', sql`r.term`), part('int', sql`r.number`), part('date', sql`f.sort_due`)], joins: round },
  aspect: one('text', sql`coalesce(f.headings[1], '')`),
  category: one('text', sql`coalesce(f.category, '')`),
  weight: { parts: () => [part('boolean', sql`f.weight <> 'key'`), part('date', sql`f.sort_due`)] },
  money: one('bigint', sql`f.money_minor`),
  state: { parts: () => [part('int', sql`array_position(${[...states]}::text[], f.state)`), part('date', sql`f.sort_due`)] },
  registered: one('date', sql`f.registered_on`),
  feedback: one('date', sql`coalesce(f.feedback_on, ${last})`),
  due: one('date', sql`f.sort_due`),
  originalDue: one('date', sql`coalesce(f.original_due, ${last})`),
  reopenings: one('int', sql`f.reopenings`),
  closedOn: one('date', sql`coalesce(f.closed_on, ${last})`),
}

const name = (at: number): Piece => sql.raw(`k${at}`)
const direction = ({ down }: LedgerSort): Piece => sql.raw(down ? 'desc' : 'asc')

/** The pieces of a statement that sorts findings `f`. */
export function sortedBy(sort: LedgerSort, today: Day) {
  const { parts, joins = sql`` } = sortings[sort.key]
  const all = parts(today)
  const names = all.map((_, at) => name(at))
  const ordered = (keys: readonly Piece[]): Piece => sql.join([...keys, sql`id`].map((key) => sql`${key} ${direction(sort)}`))
  return {
    joins,
    /** The values sorted by, named k0, k1 …, beside the finding's id. */
    keys: sql`${sql.join(all.map((each, at) => sql`${each.by} as ${name(at)}`))}, f.region, f.id`,
    /** The order by those names. */
    named: sql`order by ${ordered(names)}`,
    /** The order by the values themselves, for an index to answer. */
    order: sql`order by ${sql.join([...all.map((each) => each.by), sql`f.id`].map((key) => sql`${key} ${direction(sort)}`))}`,
    /** The place of a row in the order, as the next page needs it. */
    place: sql`jsonb_build_array(${sql.join([...names, sql`id`])})`,
    after: (key: LedgerKey): Piece => {
      const values = all.map((each, at) => sql`${key[at]}::${sql.raw(each.kind)}`)
      return sql`(${sql.join([...all.map((each) => each.by), sql`f.id`])}) ${sql.raw(sort.down ? '<' : '>')} (${sql.join([
        ...values,
        sql`${key.at(-1)}::uuid`,
      ])})`
    },
  }
}

const shapes: Record<Kind, (value: unknown) => boolean> = {
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)),
  int: Number.isInteger,
  bigint: Number.isSafeInteger,
  text: (value) => typeof value === 'string' && value.length <= 1000 && value.isWellFormed() && !value.includes('\0'),
}

/** Whether a place that came from outside is one of this sort: nothing a client invents reaches the SQL. */
export const fitsSort = (sort: LedgerSort, today: Day, key: LedgerKey): boolean => {
  const parts = sortings[sort.key].parts(today)
  return (
    key.length === parts.length + 1 && parts.every((each, at) => shapes[each.kind](key[at])) && /^[0-9a-f-]{36}$/.test(String(key.at(-1)))
  )
}
