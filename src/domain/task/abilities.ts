import type { Actor } from '#domain/actor.ts'
import { openExtension } from '#domain/extension.ts'
import { permit, type Act } from '#domain/permission.ts'
import { isRefused, unmet, type Unmet } from '#domain/refusal.ts'
import { taskStateAllows, unmetBeforeFinishing, type TaskPlace } from './decide.ts'
import type { TaskAct } from './life.ts'
import { unmetBySettled } from './settled.ts'
import type { Task } from './task.ts'

/** What can be done to a task once its plan is adopted; before that, the plan's page keeps it. */
export const taskWorkActs = [
  'progress',
  'add-evidence',
  'replace-evidence',
  'withdraw-evidence',
  'complete',
  'keep-on',
  'resume',
  'ask-extension',
  'decide-extension',
] as const
export type TaskWorkAct = (typeof taskWorkActs)[number]

/** One act and whether this person may do it now; where not, every reason. */
export type TaskAbility = { act: TaskWorkAct; allowed: boolean; reasons: Unmet[] }

/** Where the task stands, and how much evidence of it does. */
export type TaskAtHand = TaskPlace & { evidence: number }

type Check = (task: Task, actor: Actor, at: TaskAtHand) => Unmet[]

const stateOf =
  (act: TaskAct): Check =>
  (task, _, { plan }) =>
    taskStateAllows(task, plan, act) ? [] : [unmet('wrong-state', { act, state: task.state, plan })]

/** Proof on what counts as done is no longer exchanged: the closing looks at it. */
const standingEvidence =
  (act: TaskWorkAct): Check =>
  (task) =>
    task.state === 'done' ? [unmet('wrong-state', { act, state: task.state })] : []

const finishing: Check = (task, _, { evidence }) => unmetBeforeFinishing(task, evidence)
const adopted: Check = (_, __, { plan }) => (plan === 'adopted' ? [] : [unmet('plan-not-adopted')])

const asking: Check = (task) => {
  const open = openExtension(task)
  if (task.due === null) return [unmet('no-due-date')]
  return open ? [unmet('extension-open', { number: open.number })] : []
}

const deciding: Check = (task, actor) => {
  const open = openExtension(task)
  if (!open) return [unmet('no-open-extension-to-decide')]
  return open.askedBy === actor.personId ? [unmet('twice-in-chain')] : []
}

/** What each act needs: a permission, then checks in their order; the first that finds something says why not. */
const needs: Record<TaskWorkAct, { permission: Act; checks: Check[] }> = {
  progress: { permission: 'task.progress', checks: [stateOf('progress')] },
  'add-evidence': { permission: 'evidence.add', checks: [adopted] },
  'replace-evidence': { permission: 'evidence.replace', checks: [standingEvidence('replace-evidence')] },
  'withdraw-evidence': { permission: 'evidence.withdraw', checks: [standingEvidence('withdraw-evidence')] },
  complete: { permission: 'task.complete', checks: [stateOf('complete'), finishing] },
  'keep-on': { permission: 'task.complete', checks: [stateOf('keep-on'), finishing] },
  resume: { permission: 'task.resume', checks: [stateOf('resume')] },
  'ask-extension': { permission: 'task.ask-extension', checks: [stateOf('ask-extension'), asking] },
  'decide-extension': { permission: 'task.decide-extension', checks: [stateOf('decide-extension'), deciding] },
}

/** Every act on a task that this person's posts could ever do, with the reasons why not now. */
export function abilitiesOnTask(task: Task, actor: Actor, at: TaskAtHand): TaskAbility[] {
  return taskWorkActs.flatMap((act): TaskAbility[] => {
    const { permission, checks } = needs[act]
    if (isRefused(permit(actor, permission, task))) return []
    const settled = unmetBySettled(task, act, at.findings)
    const reasons = [settled, ...checks.map((check) => check(task, actor, at))].find((found) => found.length > 0) ?? []
    return [{ act, allowed: reasons.length === 0, reasons }]
  })
}
