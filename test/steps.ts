import type { Seat } from '#domain/actor.ts'
import { addDays } from '#domain/day.ts'
import type { Evidence } from '#domain/evidence/evidence.ts'
import type { Finding } from '#domain/finding/finding.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Task, TaskPlan } from '#domain/task/task.ts'
import { addEvidence } from '#features/evidence/add-evidence.ts'
import { applyToClose } from '#features/findings/apply-to-close.ts'
import { closeFinding } from '#features/findings/close-finding.ts'
import { verifyFinding } from '#features/findings/verify-finding.ts'
import { collectOpinion } from '#features/plans/collect-opinion.ts'
import { judgePlan } from '#features/plans/judge-plan.ts'
import { planOfInspection } from '#features/plans/plans.store.ts'
import { submitPlan } from '#features/plans/submit-plan.ts'
import { completeTask } from '#features/tasks/complete-task.ts'
import { draftTask } from '#features/tasks/draft-task.ts'
import { newId } from '#platform/ids.ts'
import type { City, PersonKey } from './factories.ts'
import { testClock } from './server.ts'

/** Steps of the chain by the acts themselves, to bring a test to where it begins. */

const today = testClock.today()
const ref = (id: string) => ({ id, expected: null })

/** Who of the test city sits in which seat. */
export const seatHolders = {
  office: 'reviewerOffice',
  discipline: 'reviewerDiscipline',
  organisation: 'reviewerOrganisation',
  publicity: 'reviewerPublicity',
  team: 'member',
  leader: 'leader',
} as const satisfies Record<Seat, PersonKey>

/** A task that lacks nothing, for findings fed back at least twenty days ago. */
export const wholeTask = (city: City, findingIds: string[], more: Partial<TaskPlan> = {}): TaskPlan => ({
  findingIds,
  text: '规范资金发放',
  leaderId: city.people.head,
  leadBodyId: city.bodies.bureauA,
  coBodyIds: [],
  personId: city.people.handler,
  start: addDays(today, -20),
  due: addDays(today, 20),
  criterion: '全部发放到位',
  measures: [
    { id: newId(city.region), text: '追缴超发资金', horizon: 'dated', aim: 'symptom' },
    { id: newId(city.region), text: '修订发放办法', horizon: 'dated', aim: 'root' },
  ],
  ...more,
})

export const planOf = async (city: City, inspectionId = city.inspection.id): Promise<Plan> =>
  (await planOfInspection(city.db, inspectionId))!

export const drafted = (city: City, planId: string, task: TaskPlan): Promise<Task> =>
  city.act((tx) => draftTask(tx, city.acting('handler'), { planId, task }))

export async function submitted(city: City, planId: string): Promise<Plan> {
  return city.act((tx) => submitPlan(tx, city.acting('head'), ref(planId)))
}

export async function judged(city: City, plan: Plan): Promise<void> {
  for (const seat of plan.seats)
    await city.act((tx) => judgePlan(tx, city.acting(seatHolders[seat]), ref(plan.id), { agrees: true, opinion: '同意' }))
}

export async function adopted(city: City, planId: string): Promise<Plan> {
  await judged(city, await submitted(city, planId))
  return city.act((tx) => collectOpinion(tx, city.acting('collector'), ref(planId), { adopts: true, opinion: '同意' }))
}

export async function proved(city: City, taskId: string): Promise<Evidence> {
  const file = { sha256: 'a'.repeat(64), name: '清退凭证.pdf', type: 'application/pdf', size: 10 }
  const asked = { taskId, kind: 'receipt', title: '清退凭证', claimedOn: today, files: [file] } as const
  return (await city.act((tx) => addEvidence(tx, city.acting('handler'), { ...asked, files: [...asked.files] }))).items[0]!
}

export async function completed(city: City, taskId: string): Promise<Task> {
  await proved(city, taskId)
  return city.act((tx) => completeTask(tx, city.acting('handler'), ref(taskId), { criterionAnswer: '已全部发放' }))
}

export const applied = (city: City, findingId: string): Promise<Finding> =>
  city.act((tx) => applyToClose(tx, city.acting('handler'), ref(findingId), { kind: 'complete', statement: '已完成', mergedInto: null }))

export async function verified(city: City, findingId: string): Promise<void> {
  const { application } = await applied(city, findingId)
  for (const seat of application!.seats)
    await city.act((tx) => verifyFinding(tx, city.acting(seatHolders[seat]), ref(findingId), { opinion: '属实' }))
}

export async function closed(city: City, findingId: string): Promise<Finding> {
  await verified(city, findingId)
  return city.act((tx) => closeFinding(tx, city.acting('decider'), ref(findingId), { kind: 'complete', word: '同意销号' }))
}
