import { sql, type RawBuilder } from 'kysely'
import type { Day } from '#domain/day.ts'
import type { Wait } from '#domain/finding/holder.ts'

type Piece = RawBuilder<unknown>

/** Every seat of a plan `p` has spoken. */
const judged = sql`cardinality(p.seats) = jsonb_array_length(p.verdicts)`

/** What a claimed finding waits for: what its plan `p` waits for (`holderOfPlan`). */
export const waitOfPlanned = sql`
  case when p.state = 'adopted' then 'plan-revision' when p.state <> 'submitted' then 'plan' when ${judged} then 'plan-opinion' else 'plan-verdicts' end`

/** Since when: a step of the plan begins the wait of all that it answers. */
export const plannedSince = sql`
  greatest(f.held_since, case when p.state = 'returned' then (p.opinion ->> 'day')::date when p.state <> 'submitted' then null
    when ${judged} then (select max((one ->> 'day')::date) from jsonb_array_elements(p.verdicts) one) else p.submitted_on end)`

const ofPlan = (what: Piece): Piece => sql`(select ${what} from plan p where p.region = f.region and p.inspection_id = f.inspection_id)`
const claimed = sql`f.state = 'issued' and f.claim is not null`
const asked = sql`f.extensions @> '[{"state": "asked"}]'`
const planned = (wait: Wait): Piece => sql`${claimed} and ${ofPlan(waitOfPlanned)} = ${wait}`

/** The findings `f` that wait so: what the overview counts under this name (`finding_counts_as`). */
const waiting: Record<Wait, Piece> = {
  issue: sql`f.state = 'draft'`,
  claim: sql`f.state = 'issued' and f.claim is null`,
  plan: planned('plan'),
  'plan-verdicts': planned('plan-verdicts'),
  'plan-opinion': planned('plan-opinion'),
  'plan-revision': planned('plan-revision'),
  'dispute-decision': sql`f.state = 'disputed'`,
  work: sql`f.state = 'rectifying' and not ${asked}`,
  'extension-decision': sql`f.state = 'rectifying' and ${asked}`,
  verdicts: sql`f.state = 'reported'`,
  closing: sql`f.state = 'verified'`,
}

export const waitsAs = (waits: readonly Wait[]): Piece =>
  sql`(${sql.join(
    waits.map((wait) => sql`(${waiting[wait]})`),
    sql` or `,
  )})`

/** Since which day it is the turn of whoever is waited for. */
const since = sql`case when ${claimed} then ${ofPlan(plannedSince)} else f.held_since end`
const waits = sql`(f.open or f.state = 'draft')`

export const waitsFrom = (day: Day): Piece => sql`${waits} and ${since} >= ${day}`
export const waitsTo = (day: Day): Piece => sql`${waits} and ${since} <= ${day}`
