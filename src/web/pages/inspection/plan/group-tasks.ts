import type { Schemas } from '#web/api/generated.ts'
import type { Task } from './task-fields.ts'

export type PlanFinding = Schemas['PlanFinding']
/** A finding with the tasks shown below it; `also` answer it too but stand below an earlier finding. */
export type Answered = { finding: PlanFinding; tasks: Task[]; also: Task[] }

type Told = { findings: readonly PlanFinding[]; tasks: readonly Task[] }

/** The findings the plan has to answer, and those it has answered so well that they are closed. */
export function findingsOf({ findings, tasks }: Told, all: readonly PlanFinding[]): PlanFinding[] {
  const owed = new Set(findings.map((one) => one.id))
  const answered = new Set(tasks.flatMap((task) => task.findingIds))
  const past = all.filter((one) => !owed.has(one.id) && answered.has(one.id))
  return [...findings, ...past].toSorted((a, b) => a.number - b.number)
}

const standing = (task: Task): boolean => task.state !== 'removed'

/** Each task stands below the first of its findings, so that it is read and printed once. */
export function groupTasks(findings: readonly PlanFinding[], tasks: readonly Task[]): { answered: Answered[]; loose: Task[] } {
  const placed = new Set<string>()
  const answered = findings.map((finding): Answered => {
    const mine = tasks.filter((task) => standing(task) && task.findingIds.includes(finding.id))
    const own = mine.filter((task) => !placed.has(task.id))
    for (const task of own) placed.add(task.id)
    return { finding, tasks: own, also: mine.filter((task) => !own.includes(task)) }
  })
  return { answered, loose: tasks.filter((task) => standing(task) && !placed.has(task.id)) }
}

/** From the feedback to the last day any of the findings may take. */
export const lastDay = (findings: readonly { due: string | null }[]): string | null =>
  findings.reduce<string | null>((last, { due }) => (due !== null && (last === null || due > last) ? due : last), null)

/** What a plan has reached as a whole, per task. */
export const meanPercent = (tasks: readonly Task[]): number => {
  const counted = tasks.filter(standing)
  return counted.length === 0 ? 0 : Math.round(counted.reduce((sum, task) => sum + task.percent, 0) / counted.length)
}
