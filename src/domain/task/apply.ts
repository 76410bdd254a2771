import { applyExtension } from '#domain/extension.ts'
import type { Fact, StreamHead } from '#domain/fact.ts'
import { noQuantities, type Progress, type Task, type TaskHappening, type TaskState } from './task.ts'

type Body = Omit<Task, keyof StreamHead>
type Of<K extends TaskHappening['kind']> = Fact<Extract<TaskHappening, { kind: K }>>

const to = (state: Body, next: TaskState, changes: Partial<Body> = {}): Body => ({
  ...state,
  ...changes,
  state: next,
  open: next === 'planned' || next === 'doing',
})

const drafted = ({ data }: Of<'task-drafted'>): Body => ({
  ...data,
  ...noQuantities,
  state: 'planned',
  open: true,
  originalDue: data.due,
  extensions: [],
  percent: 0,
  progress: [],
  lastProgressOn: null,
  criterionAnswer: null,
  checkInRule: null,
  doneOn: null,
})

/** Until the plan is adopted there is no original date to keep: both move together. */
const amended = (state: Body, { data }: Of<'task-amended'>): Body => {
  const next = { ...state, ...data }
  return { ...next, originalDue: state.state === 'planned' ? next.due : state.originalDue }
}

const reported = (state: Body, fact: Of<'progress-reported'>): Body => {
  const entry: Progress = { ...fact.data, number: state.progress.length + 1, by: fact.actorId, postId: fact.postId, day: fact.day }
  return {
    ...state,
    percent: entry.percent,
    progress: [...state.progress, entry],
    lastProgressOn: fact.day,
    moneyRecovered: state.moneyRecovered + entry.moneyRecovered,
    peopleDealtWith: state.peopleDealtWith + entry.peopleDealtWith,
    rulesMade: state.rulesMade + entry.rulesMade,
  }
}

type Handlers = { [K in TaskHappening['kind']]: (state: Body, fact: Of<K>) => Body }

const handlers: Handlers = {
  'task-drafted': (_, fact) => drafted(fact),
  'task-amended': amended,
  'task-removed': (state) => to(state, 'removed'),
  'task-restored': (state) => to(state, 'planned'),
  'task-begun': (state) => to(state, 'doing'),
  'progress-reported': reported,
  'task-completed': (state, fact) => to(state, 'done', { criterionAnswer: fact.data.criterionAnswer, doneOn: fact.day, percent: 100 }),
  'task-kept-on': (state, fact) => to(state, 'kept-on', { ...fact.data, doneOn: fact.day }),
  'task-resumed': (state) =>
    to(state, 'doing', { criterionAnswer: null, checkInRule: null, doneOn: null, percent: Math.min(state.percent, 99) }),
  'extension-asked': applyExtension,
  'extension-approved': applyExtension,
  'extension-refused': applyExtension,
}

/** The task after a fact. */
export function applyToTask(state: Task | null, fact: Fact<TaskHappening>): Body {
  const handler = handlers[fact.kind] as (state: Body | null, fact: Fact<TaskHappening>) => Body
  return handler(state, fact)
}
