import type { Schemas } from '#web/api/generated.ts'

export type Task = Schemas['Task']
export type Measure = Schemas['Measure']

/** What a plan says of a task, in the order it is asked for. */
export const taskFields = [
  'text',
  'findingIds',
  'leaderId',
  'personId',
  'leadBodyId',
  'coBodyIds',
  'start',
  'due',
  'criterion',
  'measures',
] as const satisfies readonly (keyof Task)[]
export type TaskField = (typeof taskFields)[number]
export type TaskFields = Pick<Task, TaskField>

export const fieldsOf = (task: TaskFields): TaskFields =>
  Object.fromEntries(taskFields.map((field) => [field, task[field]])) as unknown as TaskFields

/** Lists that are sets keep no order of their own. */
export const setFields = ['findingIds', 'coBodyIds'] as const satisfies readonly TaskField[]

/** Values are plain data with their keys always in one order, so their text tells whether they are the same. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

export const measureParts = ({ id, text, horizon, aim }: Measure): Measure => ({ id, text, horizon, aim })

export const sameField = (field: TaskField, one: TaskFields, other: TaskFields): boolean => {
  if (field === 'measures') return same(one.measures.map(measureParts), other.measures.map(measureParts))
  if (field === 'findingIds' || field === 'coBodyIds') return same(one[field].toSorted(), other[field].toSorted())
  return same(one[field], other[field])
}
