import { unmet, type Unmet } from '#domain/refusal.ts'
import type { TaskPlan } from '#domain/task/task.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { knownRefs } from './tasks.store.ts'

/** Ids a task names that are not there: persons and bodies of the region, findings of the same inspection. */
export async function unknownRefs(tx: Tx, task: { region: number; inspectionId: string }, named: Partial<TaskPlan>): Promise<Unmet[]> {
  const people = [named.leaderId, named.personId].filter((id) => typeof id === 'string')
  const bodies = [named.leadBodyId, ...(named.coBodyIds ?? [])].filter((id) => typeof id === 'string')
  const findings = named.findingIds ?? []
  const known = await knownRefs(tx, task, { people, bodies, findings })
  const missing = (ids: readonly string[], code: string): Unmet[] => ids.filter((id) => !known.has(id)).map((id) => unmet(code, { id }))
  return [...missing(people, 'person-unknown'), ...missing(bodies, 'body-unknown'), ...missing(findings, 'finding-unknown')]
}
