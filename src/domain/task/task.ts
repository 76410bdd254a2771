import type { Day } from '#domain/day.ts'
import type { Extension, ExtensionHappening } from '#domain/extension.ts'
import type { StreamHead } from '#domain/fact.ts'

/** Horizon of a measure: 立行立改, 限期, 长期坚持. Aim: 治标, 治本. */
export const horizons = ['at-once', 'dated', 'kept-on'] as const
export type Horizon = (typeof horizons)[number]
export const aims = ['symptom', 'root'] as const
export type Aim = (typeof aims)[number]

export type Measure = { id: string; text: string; horizon: Horizon; aim: Aim }

export const taskStates = ['planned', 'doing', 'done', 'kept-on', 'removed'] as const
export type TaskState = (typeof taskStates)[number]

/** What progress counts besides per cent: money recovered in fen, people dealt with, rules made. */
export type Quantities = { moneyRecovered: number; peopleDealtWith: number; rulesMade: number }
export const noQuantities: Quantities = { moneyRecovered: 0, peopleDealtWith: 0, rulesMade: 0 }

export type Progress = {
  number: number
  by: string
  postId: string | null
  day: Day
  happenedOn: Day
  text: string
  percent: number
} & Quantities

/** What the plan says of a task. A draft may lack any of it; what is missing is listed by `plan/missing.ts`. */
export type TaskPlan = {
  findingIds: string[]
  text: string
  leaderId: string | null
  leadBodyId: string | null
  coBodyIds: string[]
  personId: string | null
  start: Day | null
  due: Day | null
  criterion: string
  measures: Measure[]
}

export type Task = StreamHead &
  TaskPlan & {
    planId: string
    inspectionId: string
    bodyId: string
    path: string[]
    number: number
    state: TaskState
    open: boolean
    originalDue: Day | null
    extensions: Extension[]
    percent: number
    progress: Progress[]
    lastProgressOn: Day | null
    moneyRecovered: number
    peopleDealtWith: number
    rulesMade: number
    criterionAnswer: string | null
    checkInRule: string | null
    doneOn: Day | null
  }

export type ProgressEntry = Omit<Progress, 'number' | 'by' | 'postId' | 'day'>

export type TaskHappening =
  | { kind: 'task-drafted'; data: Pick<Task, 'planId' | 'inspectionId' | 'bodyId' | 'path' | 'number'> & TaskPlan }
  | { kind: 'task-amended'; data: Partial<TaskPlan> }
  | { kind: 'task-removed'; data: object }
  | { kind: 'task-restored'; data: object }
  | { kind: 'task-begun'; data: object }
  | { kind: 'progress-reported'; data: ProgressEntry }
  | { kind: 'task-completed'; data: { criterionAnswer: string } }
  | { kind: 'task-kept-on'; data: { criterionAnswer: string; checkInRule: string } }
  | { kind: 'task-resumed'; data: { reason: string } }
  | ExtensionHappening
