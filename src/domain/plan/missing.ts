import type { Day } from '#domain/day.ts'
import type { Finding, Weight } from '#domain/finding/finding.ts'
import { unmet, type Unmet } from '#domain/refusal.ts'
import { unmetDates } from '#domain/task/decide.ts'
import type { TaskPlan } from '#domain/task/task.ts'
import { isPaperOnly } from './paper-only.ts'

export type FindingToAnswer = { id: string; number: number; weight: Weight; due: Day | null }
export type TaskToCheck = TaskPlan & { id: string; number: number }
export type PlanPeriod = { feedbackOn: Day; due: Day | null }

type Row = { code: string; missing: (task: TaskToCheck) => boolean }

/** Each task has leader, lead body, person, start, due and criterion (`domain.md` 5). */
const rows: Row[] = [
  { code: 'task-text-missing', missing: (task) => task.text.trim() === '' },
  { code: 'task-finding-missing', missing: (task) => task.findingIds.length === 0 },
  { code: 'task-leader-missing', missing: (task) => task.leaderId === null },
  { code: 'task-lead-body-missing', missing: (task) => task.leadBodyId === null },
  { code: 'task-person-missing', missing: (task) => task.personId === null },
  { code: 'task-start-missing', missing: (task) => task.start === null },
  { code: 'task-due-missing', missing: (task) => task.due === null },
  { code: 'task-criterion-missing', missing: (task) => task.criterion.trim() === '' },
  { code: 'task-measure-missing', missing: (task) => task.measures.length === 0 },
]

const ofTask = (task: TaskToCheck, period: PlanPeriod): Unmet[] => {
  const values = { task: task.number, taskId: task.id }
  const list = rows.filter((row) => row.missing(task)).map((row) => unmet(row.code, values))
  for (const one of unmetDates(task)) list.push(unmet(one.code, { ...values, ...one.values }))
  if (task.start !== null && task.start < period.feedbackOn)
    list.push(unmet('start-before-feedback', { ...values, start: task.start, feedbackOn: period.feedbackOn }))
  if (task.due !== null && period.due !== null && task.due > period.due)
    list.push(unmet('due-after-period', { ...values, due: task.due, limit: period.due }))
  task.measures.forEach((measure, index) => {
    if (measure.text.trim() === '') list.push(unmet('measure-text-missing', { ...values, measure: index + 1 }))
    else if (isPaperOnly(measure.text)) list.push(unmet('measure-paper-only', { ...values, measure: index + 1, text: measure.text }))
  })
  return list
}

const ofFinding = (finding: FindingToAnswer, tasks: TaskToCheck[]): Unmet[] => {
  const values = { finding: finding.number, findingId: finding.id }
  const mine = tasks.filter((task) => task.findingIds.includes(finding.id))
  if (mine.length === 0) return [unmet('finding-without-task', values)]
  if (finding.weight !== 'key') return []
  const aims = new Set(mine.flatMap((task) => task.measures.map((measure) => measure.aim)))
  return [
    ...(aims.has('root') ? [] : [unmet('key-finding-without-root-measure', values)]),
    ...(aims.has('symptom') ? [] : [unmet('key-finding-without-symptom-measure', values)]),
  ]
}

/** What keeps a plan from being submitted, by name: each finding answered, each task whole, each date inside the period. Empty when complete. */
export function missingFromPlan(findings: FindingToAnswer[], tasks: TaskToCheck[], period: PlanPeriod): Unmet[] {
  return [...findings.flatMap((finding) => ofFinding(finding, tasks)), ...tasks.flatMap((task) => ofTask(task, period))]
}

/** What an adopted plan does not answer: findings upheld since. They wait until it is revised. */
export const missingSinceAdoption = (findings: readonly Pick<Finding, 'id' | 'number' | 'state'>[]): Unmet[] =>
  findings
    .filter(({ state }) => state === 'issued')
    .map(({ id, number }) => unmet('finding-awaits-revision', { finding: number, findingId: id }))
