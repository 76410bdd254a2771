import { unmet, type Unmet } from '#domain/refusal.ts'
import type { Task, TaskPlan } from '#domain/task/task.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { bodiesBelow, knownRefs } from './tasks.store.ts'

type Named = Partial<TaskPlan>
/** Where a task stands: its plan's inspection and the body that answers with it. */
type Place = Pick<Task, 'region' | 'inspectionId' | 'bodyId'>

const named = (ids: readonly (string | null | undefined)[]): string[] => ids.filter((id) => typeof id === 'string')
const peopleOf = ({ leaderId, personId }: Named): string[] => named([leaderId, personId])
const bodiesOf = ({ leadBodyId, coBodyIds = [] }: Named): string[] => named([leadBodyId, ...coBodyIds])

/**
 * For each of some tasks, what it names that is not there (persons and bodies of the region, findings of the same inspection), and a lead body that
 * the plan's own body cannot charge: it leads by itself or by what lies below it. Whoever stands beside or above joins as a co-body.
 */
export async function unknownRefsOf(tx: Tx, at: Place, tasks: readonly Named[]): Promise<Unmet[][]> {
  const known = await knownRefs(tx, at, {
    people: [...new Set(tasks.flatMap(peopleOf))],
    bodies: [...new Set(tasks.flatMap(bodiesOf))],
    findings: [...new Set(tasks.flatMap((task) => task.findingIds ?? []))],
  })
  const own = await bodiesBelow(tx, at, [...new Set(named(tasks.map((task) => task.leadBodyId)))])
  const missing = (ids: readonly string[], code: string): Unmet[] => ids.filter((id) => !known.has(id)).map((id) => unmet(code, { id }))
  return tasks.map((task) => [
    ...missing(peopleOf(task), 'person-unknown'),
    ...missing(bodiesOf(task), 'body-unknown'),
    ...named([task.leadBodyId]).flatMap((id) => (known.has(id) && !own.has(id) ? [unmet('lead-body-outside', { id })] : [])),
    ...missing(task.findingIds ?? [], 'finding-unknown'),
  ])
}

export const unknownRefs = async (tx: Tx, at: Place, task: Named): Promise<Unmet[]> => (await unknownRefsOf(tx, at, [task]))[0]!
