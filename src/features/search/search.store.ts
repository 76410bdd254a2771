import { sql, type RawBuilder } from 'kysely'
import type { Day } from '#domain/day.ts'
import type { HitKind, Query, Reach } from '#domain/search.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'

export type Hit = {
  kind: HitKind
  id: string
  code: string | null
  title: string
  titleEn: string | null
  note: string | null
  noteEn: string | null
  state: string | null
}

/** By words, or by ids, in which case the words do not count. */
export type Asked = { query: Query; ids: readonly string[] | null; reach: readonly Reach[]; region: number; today: Day; limit: number }

const escaped = (word: string): string => word.replaceAll(/[\\%_]/g, String.raw`\$&`)
const regionsOf = (ids: readonly string[]): number[] => [...new Set(ids.map(regionOf))]
const scopesOf = (reach: readonly Reach[]): string[] => reach.map((one) => one.scopeId)

/** Every word stands in one of the columns; or the id, which is the first of them, is one of those named. */
const holds = ({ query, ids }: Asked, id: string, ...columns: string[]): RawBuilder<unknown> =>
  ids ? sql`${sql.raw(id)} = any(${[...ids]}::uuid[])` : holdsWords(query.words, columns)

const holdsWords = (words: readonly string[], columns: readonly string[]): RawBuilder<unknown> =>
  sql.join(
    words.map(
      (word) =>
        sql`(${sql.join(
          columns.map((column) => sql`${sql.raw(column)} ilike ${`%${escaped(word)}%`}`),
          sql` or `,
        )})`,
    ),
    sql` and `,
  )

/** Two letters are found by stored pairs, which hold no punctuation; more by trigrams; one only by looking. */
const inFinding = (word: string): RawBuilder<unknown> =>
  /^[\p{L}\p{N}]{2}$/u.test(word) ? sql`f.grams @> array[${word.toLowerCase()}]` : sql`f.words ilike ${`%${escaped(word)}%`}`

const level = (reach: Reach): RawBuilder<unknown> => sql.raw(`f.l${Number(reach.scopeLevel)}`)

type Keys = RawBuilder<unknown>
const order = sql`f.settled, f.sort_due, f.id`

/** The keys of what is found in one scope: by the number first, then by words, as the ledger orders them. Each is one range of an index. */
function keysIn({ query, ids, limit }: Asked, reach: Reach): Keys[] {
  const mine = sql`${level(reach)} = ${reach.scopeId} and f.state <> 'discarded'${sql.raw(reach.drafts ? '' : ` and f.state <> 'draft'`)}`
  const from = (rank: number) => sql`select f.region, f.id, ${sql.raw(String(rank))} as rank, f.settled, f.sort_due from finding f`
  if (ids)
    return [
      sql`(${from(0)} where ${mine} and f.region = any(${regionsOf(ids)}::bigint[]) and f.id = any(${[...ids]}::uuid[]) limit ${limit})`,
    ]
  const text = sql.join(query.words.map(inFinding), sql` and `)
  const byText = sql`(${from(1)} where ${mine} and ${text} order by ${order} limit ${limit})`
  if (!query.number) return [byText]
  const { code, number } = query.number
  const byNumber = sql`(${from(0)} join inspection i on i.region = f.region and i.id = f.inspection_id
    where ${mine} and lower(i.code) = lower(${code}) and f.number = ${number} limit 1)`
  return [byNumber, byText]
}

const findings = (asked: Asked): RawBuilder<Hit> => sql<Hit>`
  with keys as materialized (
    select region, id, min(rank) as rank, settled, sort_due
    from (${sql.join(
      asked.reach.flatMap((reach) => keysIn(asked, reach)),
      sql` union all `,
    )}) as k
    group by region, id, settled, sort_due order by min(rank), settled, sort_due, id limit ${asked.limit})
  select 'finding' as kind, f.id, i.code || '-' || lpad(f.number::text, 3, '0') as code, left(f.text, 160) as title, null as title_en,
    b.name as note, b.name_en as note_en, f.state
  from keys k join finding f on f.region = k.region and f.id = k.id
  join inspection i on i.region = f.region and i.id = f.inspection_id join body b on b.region = f.region and b.id = f.body_id
  order by k.rank, k.settled, k.sort_due, k.id`

const inspections = (asked: Asked): RawBuilder<Hit> => sql<Hit>`
  select 'inspection' as kind, i.id, i.code, i.name as title, b.name_en as title_en, r.name as note, null as note_en, null as state
  from inspection i join round r on r.region = i.region and r.id = i.round_id join body b on b.region = i.region and b.id = i.body_id
  where i.path && ${scopesOf(asked.reach)}::uuid[] and ${holds(asked, 'i.id', 'i.name', 'i.code', 'b.name_en', 'i.team_name')}
  order by i.id desc limit ${asked.limit}`

const bodies = (asked: Asked): RawBuilder<Hit> => sql<Hit>`
  select 'body' as kind, b.id, b.code, b.name as title, b.name_en as title_en, u.name as note, u.name_en as note_en, null as state
  from body b left join body u on u.id = b.parent_id and u.path && ${scopesOf(asked.reach)}::uuid[]
  where b.path && ${scopesOf(asked.reach)}::uuid[] and not b.dissolved and ${holds(asked, 'b.id', 'b.name', 'b.name_en', 'b.code')}
  order by b.level, length(b.name), b.path limit ${asked.limit}`

/** A person is seen by the posts they hold or held; shown with the newest that stands. */
const people = (asked: Asked): RawBuilder<Hit> => sql<Hit>`
  select 'person' as kind, n.id, null as code, n.name as title, n.name_en as title_en, t.title || ' · ' || b.name as note,
    t.title || ' · ' || coalesce(b.name_en, b.name) as note_en, null as state
  from person n
  left join lateral (select p.title, p.body_id, p.region from post p where p.region = n.region and p.person_id = n.id and p.from_day <= ${asked.today}::date
    and (p.to_day is null or p.to_day > ${asked.today}::date) order by p.from_day desc, p.id limit 1) t on true
  left join body b on b.region = t.region and b.id = t.body_id
  where ${holds(asked, 'n.id', 'n.name', 'n.name_en')}
    and exists (select 1 from post p where p.region = n.region and p.person_id = n.id and p.path && ${scopesOf(asked.reach)}::uuid[])
  order by length(n.name), n.name, n.id limit ${asked.limit}`

/** Held above or below what the person sees. */
const rounds = (asked: Asked): RawBuilder<Hit> => sql<Hit>`
  select 'round' as kind, r.id, r.term || '-' || r.number as code, r.name as title, null as title_en, null as note, null as note_en,
    case when r.ended then 'ended' else 'open' end as state
  from round r where r.region = ${asked.region} and (r.path && ${scopesOf(asked.reach)}::uuid[] or r.body_id = any(array(
      select unnest(b.path) from body b where b.region = ${asked.region} and b.id = any(${scopesOf(asked.reach)}::uuid[]))))
    and ${holds(asked, 'r.id', 'r.name', 'r.term', "(r.term || '-' || r.number)")}
  order by r.id desc limit ${asked.limit}`

function documents(asked: Asked): RawBuilder<Hit> {
  const seen = asked.reach.map((one) =>
    one.teamOf === null
      ? sql`d.path @> array[${one.scopeId}]::uuid[]`
      : sql`(d.path @> array[${one.scopeId}]::uuid[] and i.team @> array[${one.teamOf}]::uuid[])`,
  )
  return sql<Hit>`
    select 'document' as kind, d.id, i.code, d.name as title, null as title_en, i.name as note, null as note_en, d.state
    from document d join inspection i on i.region = d.region and i.id = d.inspection_id
    where (${sql.join(seen, sql` or `)}) and d.state <> 'discarded' and ${holds(asked, 'd.id', 'd.name')}
    order by d.id desc limit ${asked.limit}`
}

const lookings: Record<HitKind, (asked: Asked) => RawBuilder<Hit>> = {
  finding: findings,
  inspection: inspections,
  body: bodies,
  person: people,
  round: rounds,
  document: documents,
}

/** What is found of one kind within the reach; nothing where there is none. */
export async function hitsOf(db: Db | Tx, kind: HitKind, asked: Asked): Promise<Hit[]> {
  if (asked.reach.length === 0 || (asked.ids ?? asked.query.words).length === 0) return []
  return (await lookings[kind](asked).execute(db)).rows
}
