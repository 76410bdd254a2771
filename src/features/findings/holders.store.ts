import { sql } from 'kysely'
import type { Seat } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import type { Holder } from '#domain/finding/holder.ts'
import type { Db } from '#platform/db/open-db.ts'

/** A person who can do what is waited for, with the post they would do it by; `seat` where a review chain waits. */
export type HolderPost = { seat: Seat | null; personId: string; name: string; nameEn: string | null; title: string; bodyId: string }

export type HeldAt = { region: number; bodyId: string; path: readonly string[]; team: readonly string[]; leaderId: string | null }
type Question = { holder: Holder; at: HeldAt; chain: readonly string[]; today: Day }

/** More than one page names. */
const most = 60

/**
 * Everybody whose post lets them do what is waited for, the nearest office first; who has acted in the chain already is left out.
 * Who can be meant at all (of the body, over it, or of the inspection) is said first, for each of the three has an index.
 */
export async function postsHolding(db: Db, { holder, at, chain, today }: Question): Promise<(HolderPost & { scopeLevel: number })[]> {
  const { rows } = await sql<HolderPost & { scopeLevel: number }>`
    select case when p.role = 'reviewer' then p.branch when p.role in ('team', 'leader') then p.role end as seat,
      p.person_id, n.name, n.name_en, p.title, p.body_id, p.scope_level
    from post p join person n on n.region = p.region and n.id = p.person_id
    where p.region = ${at.region} and p.from_day <= ${today}::date and (p.to_day is null or p.to_day > ${today}::date)
      and not p.person_id = any(${[...chain]}::uuid[])
      and (p.body_id = ${at.bodyId} or p.scope_id = any(${[...at.path]}::uuid[]) or p.person_id = any(${[...at.team, at.leaderId].filter((one) => one !== null)}::uuid[]))
      and ((p.role = ${holder.role} and case when p.role in ('head', 'handler') then p.body_id = ${at.bodyId} else p.scope_id = any(${[...at.path]}::uuid[]) end)
        or (p.role = 'reviewer' and p.branch = any(${holder.seats}::text[]) and p.scope_id = any(${[...at.path]}::uuid[]))
        or (p.role = 'team' and 'team' = any(${holder.seats}::text[]) and p.person_id = any(${[...at.team]}::uuid[]))
        or (p.role = 'leader' and 'leader' = any(${holder.seats}::text[]) and p.person_id = ${at.leaderId}::uuid))
    order by p.scope_level desc, p.from_day, p.id limit ${most}`.execute(db)
  return rows
}

/** The post of each person that stands nearest to a body today: their own there, else one over it, else any. Who holds none has no line. */
export async function postsNear(
  db: Db,
  at: { region: number; bodyId: string; path: readonly string[]; today: Day },
  personIds: readonly string[],
): Promise<Record<string, string>> {
  if (personIds.length === 0) return {}
  const { rows } = await sql<{ personId: string; title: string }>`
    select distinct on (person_id) person_id, title from post
    where region = ${at.region} and person_id = any(${[...personIds]}::uuid[])
      and from_day <= ${at.today}::date and (to_day is null or to_day > ${at.today}::date)
    order by person_id, (body_id = ${at.bodyId}) desc, (scope_id = any(${[...at.path]}::uuid[])) desc, from_day desc, id`.execute(db)
  return Object.fromEntries(rows.map(({ personId, title }) => [personId, title]))
}

/** The texts of the suggestions a finding goes with. */
export async function suggestionTexts(
  db: Db,
  region: number,
  ids: readonly string[],
): Promise<{ id: string; number: number; text: string }[]> {
  const { rows } = await sql<{ id: string; number: number; text: string }>`
    select id, number, text from suggestion where region = ${region} and id = any(${[...ids]}::uuid[]) order by number`.execute(db)
  return rows
}
