import type { InspectionDescription } from '#domain/inspection/inspection.ts'
import type { Day } from '#domain/day.ts'
import { unmet, type Unmet } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { membersNamed } from './inspection-parts.store.ts'

type Staffed = Pick<InspectionDescription, 'team' | 'leaderId' | 'fieldworkFrom' | 'fieldworkTo'>

/** What is wrong with an inspection as described: nobody inspects the body in which they hold a post. */
export async function inspectionFaults(
  tx: Tx,
  body: { id: string; region: number },
  { team, leaderId, fieldworkFrom, fieldworkTo }: Staffed,
  today: Day,
): Promise<Unmet[]> {
  const named = [...new Set([...team, ...(leaderId === null ? [] : [leaderId])])]
  const members = await membersNamed(tx, named, body, today)
  const unknown = named.filter((id) => !members.some((member) => member.id === id))
  const backwards = fieldworkFrom !== null && fieldworkTo !== null && fieldworkTo < fieldworkFrom
  return [
    ...unknown.map((id) => unmet('person-unknown', { id })),
    ...members.filter((member) => member.inBody).map(({ id, name }) => unmet('member-of-inspected-body', { id, name })),
    ...(backwards ? [unmet('end-before-start', { from: fieldworkFrom, to: fieldworkTo })] : []),
  ]
}
