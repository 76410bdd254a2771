import { unmet, type Unmet } from '#domain/refusal.ts'
import type { TaskPlan } from '#domain/task/task.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { knownRefs } from './tasks.store.ts'

type Named = Partial<TaskPlan>

const peopleOf = ({ leaderId, personId }: Named): string[] => [leaderId, personId].filter((id) => typeof id === 'string')
const bodiesOf = ({ leadBodyId, coBodyIds = [] }: Named): string[] => [leadBodyId, ...coBodyIds].filter((id) => typeof id === 'string')

/** For each of some tasks, the ids it names that are not there: persons and bodies of the region, findings of the same inspection. */
export async function unknownRefsOf(tx: Tx, at: { region: number; inspectionId: string }, tasks: readonly Named[]): Promise<Unmet[][]> {
  const known = await knownRefs(tx, at, {
    people: [...new Set(tasks.flatMap(peopleOf))],
    bodies: [...new Set(tasks.flatMap(bodiesOf))],
    findings: [...new Set(tasks.flatMap((task) => task.findingIds ?? []))],
  })
  const missing = (ids: readonly string[], code: string): Unmet[] => ids.filter((id) => !known.has(id)).map((id) => unmet(code, { id }))
  return tasks.map((task) => [
    ...missing(peopleOf(task), 'person-unknown'),
    ...missing(bodiesOf(task), 'body-unknown'),
    ...missing(task.findingIds ?? [], 'finding-unknown'),
  ])
}

export const unknownRefs = async (tx: Tx, at: { region: number; inspectionId: string }, named: Named): Promise<Unmet[]> =>
  (await unknownRefsOf(tx, at, [named]))[0]!
