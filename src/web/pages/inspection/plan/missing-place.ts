import type { Schemas } from '#web/api/generated.ts'
import type { Task, TaskField } from './task-fields.ts'

type Unmet = Schemas['Unmet']

/** Where something missing can be put right: a field of a task, a measure of it, or a finding that needs a task. */
export type Place = { task: string; field: TaskField; measure?: number } | { finding: string }

const fieldOfCode: Readonly<Record<string, TaskField>> = {
  'task-text-missing': 'text',
  'task-finding-missing': 'findingIds',
  'task-leader-missing': 'leaderId',
  'task-lead-body-missing': 'leadBodyId',
  'task-person-missing': 'personId',
  'task-start-missing': 'start',
  'task-due-missing': 'due',
  'task-criterion-missing': 'criterion',
  'task-measure-missing': 'measures',
  'due-before-start': 'due',
  'start-before-feedback': 'start',
  'due-after-period': 'due',
  'measure-text-missing': 'measures',
  'measure-paper-only': 'measures',
}

/** A finding that lacks a kind of measure gets it in the first of its tasks. */
export function placeOf({ code, values }: Unmet, tasks: readonly Task[]): Place | null {
  const field = fieldOfCode[code]
  if (field && typeof values['taskId'] === 'string') {
    const measure = values['measure']
    return { task: values['taskId'], field, ...(typeof measure === 'number' && { measure }) }
  }
  const finding = values['findingId']
  if (typeof finding !== 'string') return null
  const task =
    code === 'finding-without-task' || code === 'finding-awaits-revision'
      ? undefined
      : tasks.find((one) => one.findingIds.includes(finding) && one.state !== 'removed')
  return task ? { task: task.id, field: 'measures' } : { finding }
}

/** The id of the input that a place leads to. */
export const inputId = (task: string, field: TaskField, measure?: number): string =>
  measure === undefined ? `task-${task}-${field}` : `task-${task}-measure-${measure}`

export const findingId = (finding: string): string => `plan-finding-${finding}`

export const cardId = (task: string): string => `plan-task-${task}`
