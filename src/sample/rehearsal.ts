import { seatOf, type Actor } from '#domain/actor.ts'
import { addMonths, type Day } from '#domain/day.ts'
import type { Fact } from '#domain/fact.ts'
import { applyToFinding } from '#domain/finding/apply.ts'
import type { TaskAtClosing } from '#domain/finding/conditions.ts'
import { decideFinding, type FindingRequest } from '#domain/finding/decide.ts'
import type { Finding } from '#domain/finding/finding.ts'
import { permit, postsFor, type Act, type Target } from '#domain/permission.ts'
import { applyToPlan, type Plan } from '#domain/plan/plan.ts'
import { decidePlan, type PlanRequest } from '#domain/plan/decide.ts'
import { missingFromPlan } from '#domain/plan/missing.ts'
import { periodFor, seatsFor, seatsForAll } from '#domain/regime.ts'
import { isRefused, type Refused } from '#domain/refusal.ts'
import { applyToTask } from '#domain/task/apply.ts'
import { decideTask, type TaskRequest } from '#domain/task/decide.ts'
import type { Task, TaskPlan } from '#domain/task/task.ts'
import { bodyOf } from './bodies.ts'
import { personOf } from './people.ts'
import { inspections, type SampleInspection } from './rounds.ts'
import type { Sample } from './sample.ts'
import type { ActName, SampleAct, SampleTask } from './script.ts'
import { regimeFor } from './story/closing.ts'

/**
 * Performs the script on the pure core alone, without a database: the same decisions, the same permissions. A refusal is thrown, so that
 * a script against the rules is found in milliseconds.
 */
export type World = { findings: Map<string, Finding>; tasks: Map<string, Task>; plans: Map<string, Plan>; evidence: Map<string, number> }

const byKey = new Map(inspections.map((inspection) => [inspection.key, inspection]))
const inspectionOf = (target: string): SampleInspection => byKey.get(target.split('/')[0]!)!

const pathOf = (code: string): string[] => {
  const { parent } = bodyOf(code)
  return parent === null ? [code] : [...pathOf(parent), code]
}

const actorOf = (key: string): Actor => {
  const person = personOf(key)
  const posts = person.posts.map(({ role, branch, titleZh, body, scope }, index) => ({
    id: `${key}#${index}`,
    role,
    branch,
    title: titleZh,
    bodyId: body,
    scopeId: scope,
    scopeLevel: bodyOf(scope).level,
  }))
  return { personId: key, name: person.nameZh, region: 1, posts }
}

const targetOf = (inspection: SampleInspection): Target => ({
  region: 1,
  bodyId: inspection.body,
  path: pathOf(inspection.body),
  team: inspection.team,
  leaderId: inspection.leader,
})

export const permissionFor: Record<ActName, Act> = {
  'open-round': 'round.keep',
  'end-round': 'round.keep',
  'open-inspection': 'inspection.keep',
  'import-feedback': 'document.import',
  'confirm-feedback': 'finding.register',
  classify: 'finding.amend',
  'issue-feedback': 'inspection.issue',
  claim: 'finding.claim',
  dispute: 'finding.dispute',
  uphold: 'finding.uphold',
  withdraw: 'finding.withdraw',
  sponsor: 'finding.sponsor',
  'draft-task': 'task.keep',
  'amend-task': 'task.keep',
  'submit-plan': 'plan.submit',
  'judge-plan': 'plan.verdict',
  'collect-plan': 'plan.collect',
  'report-progress': 'task.progress',
  'add-evidence': 'evidence.add',
  'complete-task': 'task.complete',
  'keep-task-on': 'task.complete',
  'resume-task': 'task.resume',
  'ask-extension': 'task.ask-extension',
  'decide-extension': 'task.decide-extension',
  'apply-to-close': 'finding.apply',
  verify: 'finding.verify',
  return: 'finding.return',
  close: 'finding.close',
  reopen: 'finding.reopen',
}

const right = <T>(act: SampleAct, decided: T | Refused): T => {
  if (isRefused(decided))
    throw new Error(`${act.order} ${act.day} ${act.act} ${act.target} by ${act.person}: ${JSON.stringify(decided.refused)}`)
  return decided
}

type Happened = { kind: string; data: object }
const facts = (act: SampleAct, happenings: readonly Happened[]): Fact[] =>
  happenings.map((one) => ({ ...one, actorId: act.person, postId: null, day: act.day, at: `${act.day}T${act.time}` }))

const head = (id: string) => ({ id, region: 1, version: 1 })

function onFinding(world: World, act: SampleAct, key: string, ask: FindingRequest): void {
  const finding = world.findings.get(key)!
  const happenings = right(act, decideFinding(finding, ask, act.person))
  for (const fact of facts(act, happenings))
    world.findings.set(key, { ...head(key), ...applyToFinding(world.findings.get(key)!, fact as never) })
}

function onTask(world: World, act: SampleAct, key: string, ask: TaskRequest): void {
  const plan = world.plans.get(act.target.split('/')[0]!)!
  const task = world.tasks.get(key)!
  const findings = task.findingIds.map((id) => world.findings.get(id)!)
  const happenings = right(act, decideTask(task, { plan: plan.state, findings }, ask, act.person))
  for (const fact of facts(act, happenings)) world.tasks.set(key, { ...head(key), ...applyToTask(world.tasks.get(key)!, fact as never) })
}

function onPlan(world: World, act: SampleAct, ask: PlanRequest): void {
  const happenings = right(act, decidePlan(world.plans.get(act.target)!, ask, act.person))
  for (const fact of facts(act, happenings))
    world.plans.set(act.target, { ...head(act.target), ...applyToPlan(world.plans.get(act.target)!, fact as never) })
}

const planOf = (task: SampleTask): TaskPlan => ({
  findingIds: task.findings,
  text: task.text,
  leaderId: task.leader,
  leadBodyId: task.leadBody,
  coBodyIds: task.coBodies,
  personId: task.person,
  start: task.start,
  due: task.due,
  criterion: task.criterion,
  measures: task.measures.map((measure, index) => ({ id: String(index), ...measure })),
})

const of = <T>(map: Map<string, T>, inspection: string): T[] =>
  [...map].filter(([key]) => key.startsWith(`${inspection}/`)).map(([, value]) => value)

const atClosing = (world: World, finding: string): TaskAtClosing[] =>
  [...world.tasks.values()]
    .filter((task) => task.findingIds.includes(finding))
    .map((task) => ({
      id: task.id,
      number: task.number,
      state: task.state as TaskAtClosing['state'],
      checkInRule: task.checkInRule,
      criterionAnswer: task.criterionAnswer,
      evidence: world.evidence.get(task.id) ?? 0,
      openExtension: task.extensions.some((one) => one.state === 'asked'),
    }))

const open = (finding: Finding): boolean => finding.state !== 'withdrawn' && finding.state !== 'draft'
const answerable = (world: World, inspection: string): Finding[] => of(world.findings, inspection).filter(open)

function issue(world: World, act: Extract<SampleAct, { act: 'issue-feedback' }>): void {
  const regime = regimeFor(inspectionOf(act.target))
  const { feedbackOn } = act.data
  const due = addMonths(feedbackOn, periodFor(regime, 'rectification')!.number)
  const { body } = inspectionOf(act.target)
  for (const finding of of(world.findings, act.target))
    onFinding(world, act, finding.id, { act: 'issue', feedbackOn, due, provisional: false, thresholds: regime.lights })
  const data = { inspectionId: act.target, bodyId: body, path: pathOf(body), due: null, dueProvisional: false }
  const fact = { kind: 'plan-opened', data, actorId: act.person, postId: null, day: act.day, at: '' } as const
  world.plans.set(act.target, { ...head(act.target), ...applyToPlan(null, fact) })
}

function submit(world: World, act: SampleAct): void {
  const findings = answerable(world, act.target)
  const tasks = of(world.tasks, act.target)
  const missing = missingFromPlan(findings, tasks, { feedbackOn: findings[0]!.feedbackOn!, due: findings[0]!.due })
  const seats = seatsForAll(regimeFor(inspectionOf(act.target)).review.plan, findings)
  onPlan(world, act, { act: 'submit', missing, seats, tasks: [] })
}

function collect(world: World, act: Extract<SampleAct, { act: 'collect-plan' }>): void {
  onPlan(world, act, { act: 'collect', ...act.data })
  if (!act.data.adopts) return
  for (const finding of answerable(world, act.target)) onFinding(world, act, finding.id, { act: 'adopt', planId: act.target })
  for (const task of of(world.tasks, act.target)) {
    const fact = facts(act, [{ kind: 'task-begun', data: {} }])[0]!
    world.tasks.set(task.id, { ...task, ...applyToTask(task, fact as never) })
  }
}

const seatsOf = (act: SampleAct, permission: Act) =>
  postsFor(actorOf(act.person), permission, targetOf(inspectionOf(act.target))).flatMap((post) => seatOf(post) ?? [])

function draft(world: World, act: Extract<SampleAct, { act: 'draft-task' }>): void {
  const { body } = inspectionOf(act.target)
  const inspection = act.target.split('/')[0]!
  const number = Number(act.target.split('/t')[1])
  const place = { planId: inspection, inspectionId: inspection, bodyId: body, path: pathOf(body), number }
  const [fact] = facts(act, [{ kind: 'task-drafted', data: { ...place, ...planOf(act.data) } }])
  world.tasks.set(act.target, { ...head(act.target), ...applyToTask(null, fact as never) })
}

type Doers = { [K in ActName]?: (world: World, act: Extract<SampleAct, { act: K }>) => void }

const doers: Doers = {
  classify: (world, act) =>
    onFinding(world, act, act.target, { act: 'amend', changes: { category: act.data.category, weight: act.data.weight } }),
  'issue-feedback': issue,
  claim: (world, act) => onFinding(world, act, act.target, { act: 'claim' }),
  dispute: (world, act) => onFinding(world, act, act.target, { act: 'dispute', ...act.data }),
  uphold: (world, act) => onFinding(world, act, act.target, { act: 'uphold', ...act.data }),
  withdraw: (world, act) => onFinding(world, act, act.target, { act: 'withdraw', ...act.data }),
  sponsor: (world, act) =>
    onFinding(world, act, act.target, { act: 'sponsor', personId: act.data.person, leads: true, reason: act.data.reason }),
  'draft-task': draft,
  'amend-task': (world, act) => {
    const measures = act.data.measures!.map((measure, index) => ({ id: String(index), ...measure }))
    onTask(world, act, act.target, { act: 'amend', changes: { measures } })
  },
  'submit-plan': submit,
  'judge-plan': (world, act) => onPlan(world, act, { act: 'judge', ...act.data, seats: seatsOf(act, 'plan.verdict') }),
  'collect-plan': collect,
  'report-progress': (world, act) => onTask(world, act, act.target, { act: 'progress', entry: act.data, today: act.day }),
  'add-evidence': (world, act) => void world.evidence.set(act.target, (world.evidence.get(act.target) ?? 0) + 1),
  'complete-task': (world, act) =>
    onTask(world, act, act.target, { act: 'complete', ...act.data, evidence: world.evidence.get(act.target) ?? 0 }),
  'keep-task-on': (world, act) =>
    onTask(world, act, act.target, { act: 'keep-on', ...act.data, evidence: world.evidence.get(act.target) ?? 0 }),
  'resume-task': (world, act) => onTask(world, act, act.target, { act: 'resume', ...act.data }),
  'ask-extension': (world, act) => {
    const ask = { act: 'ask-extension', to: act.data.to, reason: act.data.reason } as const
    if (act.data.of === 'task') onTask(world, act, act.target, ask)
    else onFinding(world, act, act.target, ask)
  },
  'decide-extension': (world, act) => {
    const ask = { act: 'decide-extension', approve: act.data.approve, to: act.data.to, opinion: act.data.opinion } as const
    if (act.data.of === 'task') onTask(world, act, act.target, ask)
    else onFinding(world, act, act.target, ask)
  },
  'apply-to-close': (world, act) => {
    const seats = [...seatsFor(regimeFor(inspectionOf(act.target)).review.closing, world.findings.get(act.target)!)]
    onFinding(world, act, act.target, { act: 'apply', ...act.data, seats, tasks: atClosing(world, act.target) })
  },
  verify: (world, act) =>
    onFinding(world, act, act.target, { act: 'verify', seats: seatsOf(act, 'finding.verify'), opinion: act.data.opinion }),
  return: (world, act) => {
    const decider = personOf(act.person).posts.some((post) => post.role === 'decider')
    onFinding(world, act, act.target, { act: 'return', ...act.data, decider })
  },
  close: (world, act) =>
    onFinding(world, act, act.target, { act: 'close', ...act.data, slip: act.target, tasks: atClosing(world, act.target) }),
  reopen: (world, act) => onFinding(world, act, act.target, { act: 'reopen', ...act.data }),
}

function register(sample: Sample): Map<string, Finding> {
  const registered = sample.findings.map((one, index): [string, Finding] => {
    const data = {
      inspectionId: one.inspection,
      roundId: '',
      bodyId: one.body,
      path: pathOf(one.body),
      number: index + 1,
      sourceKind: 'inspection',
      headings: one.headings,
      text: one.text,
      category: null,
      weight: 'ordinary',
      money: [],
      suggestionIds: [],
      source: null,
    } as const
    const fact = { kind: 'finding-registered', data, actorId: 'office', postId: null, day: '2020-01-01' as Day, at: '' }
    return [one.key, { ...head(one.key), ...applyToFinding(null, fact as never) }]
  })
  return new Map(registered)
}

/** The world after the whole script. */
export function rehearse(sample: Sample): World {
  const world: World = { findings: register(sample), tasks: new Map(), plans: new Map(), evidence: new Map() }
  for (const act of sample.acts) {
    const inspection = inspectionOf(act.target)
    if (inspection) right(act, permit(actorOf(act.person), permissionFor[act.act], targetOf(inspection)))
    const doer = doers[act.act] as ((world: World, act: SampleAct) => void) | undefined
    doer?.(world, act)
  }
  return world
}
