import type { Actor } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import { abilitiesOn } from '#domain/finding/abilities.ts'
import { closingConditions } from '#domain/finding/conditions.ts'
import type { Finding } from '#domain/finding/finding.ts'
import { holderOf, type Holder } from '#domain/finding/holder.ts'
import { permit } from '#domain/permission.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { isRefused } from '#domain/refusal.ts'
import { abilitiesOnTask } from '#domain/task/abilities.ts'
import type { Db } from '#platform/db/open-db.ts'
import { evidenceStream, findingStream, inspectionStream, taskStream } from '#platform/trail/streams.ts'
import { factsOf, readStream, readStreams } from '#platform/trail/trail.store.ts'
import { evidenceOfTasks } from '#features/evidence/evidence.store.ts'
import { planOfInspection } from '#features/plans/plans.store.ts'
import { tasksAtClosing, tasksOfFinding } from '#features/tasks/tasks.store.ts'
import { namesOf, storyOf } from './findings.store.ts'
import { postsHolding, suggestionTexts, type HeldAt, type HolderPost } from './holders.store.ts'
import { lightOfFinding } from './list-findings.ts'

const idPattern = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g

/** Everything on one finding's page: itself, its plan and tasks with evidence, its story, and what this person may do next. */
export async function readFinding(db: Db, actor: Actor, today: Day, id: string) {
  const finding = await readStream(db, findingStream, id)
  if (!finding || isRefused(permit(actor, 'finding.read', finding))) return null
  const [inspection, plan, taskIds, closing, story] = await Promise.all([
    readStream(db, inspectionStream, finding.inspectionId),
    planOfInspection(db, finding.inspectionId),
    tasksOfFinding(db, id),
    tasksAtClosing(db, id),
    storyOf(db, finding),
  ])
  const [tasks, facts, evidenceIds] = await Promise.all([
    readStreams(db, taskStream, taskIds),
    factsOf(db, story),
    evidenceOfTasks(db, taskIds),
  ])
  const target = { ...finding, team: inspection!.team, leaderId: inspection!.leaderId }
  const holder = holderOf(finding, plan)
  const [evidence, holders, suggestions] = await Promise.all([
    readStreams(db, evidenceStream, evidenceIds),
    holdersOf(db, { holder, at: target, chain: chainOf(finding, plan), today }),
    suggestionTexts(db, finding.region, finding.suggestionIds),
  ])
  const standing = (taskId: string): number => closing.find((one) => one.id === taskId)?.evidence ?? 0
  const page = {
    finding,
    inspection: inspection!,
    plan,
    tasks: tasks.map((task) => ({ ...task, can: abilitiesOnTask(task, actor, { plan: plan!.state, evidence: standing(task.id) }) })),
    evidence,
    suggestions,
    facts,
    light: lightOfFinding(finding, today),
    holder,
    holders,
    can: abilitiesOn(finding, actor, target, closing),
    conditions: conditionsOf(finding, closing),
  }
  const mentioned = [...new Set(JSON.stringify(page).match(idPattern))]
  return { ...page, names: await namesOf(db, finding.region, mentioned) }
}

/** Who has acted in what is running now: the plan's review until it is adopted, then the finding's own chain. */
const chainOf = (finding: Finding, plan: Plan | null): string[] => (finding.state === 'issued' ? (plan?.chain ?? []) : finding.chain)

/** As many names of one office as a line holds. */
const named = 4

/** The people it waits for: of each seat or role those of the nearest office, because a city's decider also may close a village's finding. */
async function holdersOf(db: Db, asked: { holder: Holder | null; at: HeldAt; chain: string[]; today: Day }): Promise<HolderPost[]> {
  if (asked.holder === null) return []
  const posts = await postsHolding(db, { ...asked, holder: asked.holder })
  return [...Map.groupBy(posts, (post) => post.seat).values()].flatMap((group) =>
    group.filter((post) => post.scopeLevel === group[0]!.scopeLevel).slice(0, named),
  )
}

/** The checklist of closing as it stands now, before anybody has applied. */
const conditionsOf = (finding: Finding, tasks: Parameters<typeof closingConditions>[2]) =>
  closingConditions(
    finding,
    {
      kind: tasks.some((task) => task.state === 'kept-on') ? 'kept-on' : 'complete',
      statement: finding.application?.statement ?? '',
      mergedInto: null,
    },
    tasks,
  )
