import type { TaskPlan } from '#domain/task/task.ts'
import { comparable, figuresIn, sameFigure } from './figures.ts'
import { wordsOfTask } from './unanswered.ts'

/** A task of one version of a plan. */
export type TaskOfPlan = TaskPlan & { id: string; number: number }

export const comparedFields = [
  'findingIds',
  'text',
  'measures',
  'leaderId',
  'leadBodyId',
  'coBodyIds',
  'personId',
  'start',
  'due',
  'criterion',
] as const satisfies readonly (keyof TaskPlan)[]
export type ComparedField = (typeof comparedFields)[number]

/** What became less between two versions: a later day, a figure that is gone or smaller, a measure that is gone. */
export type Softening =
  | { kind: 'due-later'; before: string; after: string }
  | { kind: 'figure-gone'; before: string }
  | { kind: 'figure-smaller'; before: string; after: string }
  | { kind: 'measure-gone'; before: string }

export type ChangedTask<T extends TaskOfPlan = TaskOfPlan> = { before: T; after: T; fields: ComparedField[]; softened: Softening[] }
export type Comparison<T extends TaskOfPlan = TaskOfPlan> = { added: T[]; removed: T[]; changed: ChangedTask<T>[]; same: number }

const plainMeasures = (task: TaskPlan): string => JSON.stringify(task.measures.map(({ text, horizon, aim }) => [text, horizon, aim]))

const sameIn = (field: ComparedField, one: TaskPlan, other: TaskPlan): boolean => {
  if (field === 'measures') return plainMeasures(one) === plainMeasures(other)
  if (field === 'findingIds' || field === 'coBodyIds') return one[field].toSorted().join() === other[field].toSorted().join()
  return one[field] === other[field]
}

/** What a task demands less of than it did. */
export function softenings(before: TaskPlan, after: TaskPlan): Softening[] {
  const list: Softening[] = []
  if (before.due !== null && after.due !== null && after.due > before.due)
    list.push({ kind: 'due-later', before: before.due, after: after.due })
  const now = figuresIn(wordsOfTask(after))
  const then = figuresIn(wordsOfTask(before))
  const told = new Set<string>()
  for (const figure of then) {
    if (now.some((one) => sameFigure(one, figure)) || told.has(`${figure.kind}${figure.value}`)) continue
    told.add(`${figure.kind}${figure.value}`)
    const fresh = now.filter((one) => comparable(one, figure) && !then.some((other) => sameFigure(one, other)))
    // A figure that grew is not made smaller.
    if (fresh.some((one) => one.value > figure.value)) continue
    const [less] = fresh.toSorted((a, b) => b.value - a.value)
    list.push(less ? { kind: 'figure-smaller', before: figure.text, after: less.text } : { kind: 'figure-gone', before: figure.text })
  }
  for (const measure of before.measures)
    if (!after.measures.some((one) => one.id === measure.id || one.text === measure.text))
      list.push({ kind: 'measure-gone', before: measure.text })
  return list
}

/** Two versions of a plan, task by task and field by field. */
export function comparePlans<T extends TaskOfPlan>(before: readonly T[], after: readonly T[]): Comparison<T> {
  const then = new Map(before.map((task) => [task.id, task]))
  const now = new Set(after.map((task) => task.id))
  const kept = after.flatMap((task) => (then.has(task.id) ? [{ before: then.get(task.id)!, after: task }] : []))
  const changed = kept.flatMap((pair) => {
    const fields = comparedFields.filter((field) => !sameIn(field, pair.before, pair.after))
    return fields.length === 0 ? [] : [{ ...pair, fields, softened: softenings(pair.before, pair.after) }]
  })
  return {
    added: after.filter((task) => !then.has(task.id)),
    removed: before.filter((task) => !now.has(task.id)),
    changed,
    same: kept.length - changed.length,
  }
}
