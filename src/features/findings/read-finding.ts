import type { Actor } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import { openExtension } from '#domain/extension.ts'
import { abilitiesOn } from '#domain/finding/abilities.ts'
import { closingConditions, type TaskAtClosing } from '#domain/finding/conditions.ts'
import type { Finding } from '#domain/finding/finding.ts'
import { holderOf, type Holder } from '#domain/finding/holder.ts'
import { stateAllows } from '#domain/finding/decide.ts'
import { readTarget } from '#domain/finding/ties.ts'
import { permit, postFor } from '#domain/permission.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { isRefused } from '#domain/refusal.ts'
import { abilitiesOnTask } from '#domain/task/abilities.ts'
import type { Task } from '#domain/task/task.ts'
import type { Db } from '#platform/db/open-db.ts'
import { isId } from '#platform/ids.ts'
import { evidenceStream, findingStream, inspectionStream, planStream, taskStream } from '#platform/trail/streams.ts'
import { factsOf, readStream, readStreams } from '#platform/trail/trail.store.ts'
import { answeredFindings } from '#features/tasks/tasks.store.ts'
import { namesOf, storyOf } from './findings.store.ts'
import { postsHolding, postsNear, suggestionTexts, type HeldAt, type HolderPost } from './holders.store.ts'
import { lightOfFinding } from './list-findings.ts'
import { headsOf } from './ties.store.ts'

/** Everything on one finding's page: itself, its plan and tasks with evidence, its story, and what this person may do next. */
export async function readFinding(db: Db, actor: Actor, today: Day, id: string) {
  const finding = await readStream(db, findingStream, id)
  if (!finding || isRefused(permit(actor, 'finding.read', readTarget(finding)))) return null
  const { inspection, plan, tasks, evidence, facts, suggestions } = await recordsOf(db, finding)
  const target = { ...finding, team: inspection.team, leaderId: inspection.leaderId }
  const holder = holderOf(finding, plan)
  const standing = (taskId: string): number => evidence.filter((one) => one.taskId === taskId && !one.withdrawn).length
  const closing = tasks.map(
    (task) => ({ ...task, evidence: standing(task.id), openExtension: openExtension(task) !== null }) as TaskAtClosing,
  )
  const answered = await answeredFindings(db, tasks, [finding])
  const page = {
    finding,
    inspection,
    plan,
    tasks: tasks.map((task) => {
      const findings = task.findingIds.flatMap((one) => answered.get(one) ?? [])
      return { ...task, can: abilitiesOnTask(task, actor, { plan: plan!.state, findings, evidence: standing(task.id) }) }
    }),
    evidence,
    suggestions,
    facts,
    light: lightOfFinding(finding, today),
    holder,
    holders: await holdersOf(db, { holder, at: target, chain: chainOf(finding, plan), today }),
    posts: await postsNear(db, { ...target, today }, personsOf(finding, tasks)),
    tiedHeads: await headsOf(db, { region: finding.region, bodyIds: finding.ties.map((tie) => tie.bodyId), today }),
    answerable: answerableTies(finding, actor),
    can: abilitiesOn(finding, actor, target, closing),
    conditions: conditionsOf(finding, closing),
  }
  return { ...page, names: await namesOf(db, finding.region, [...idsIn(page)]) }
}

/** Who answers for something on the page. */
const personsOf = (finding: Finding, tasks: readonly Pick<Task, 'leaderId' | 'personId'>[]): string[] => {
  const named = [finding.sponsorId, finding.claim?.by, ...tasks.flatMap(({ leaderId, personId }) => [leaderId, personId])]
  return [...new Set(named.filter((id) => typeof id === 'string'))]
}

/** The bodies above for which this person may say what they do. */
const answerableTies = (finding: Finding, actor: Actor): string[] =>
  !stateAllows(finding.state, 'answer-tie')
    ? []
    : finding.ties
        .map((tie) => tie.bodyId)
        .filter((bodyId) => postFor(actor, 'finding.answer-tie', { region: finding.region, bodyId, path: [bodyId] }) !== null)

/** The records of the page: one question for which they are, one for each kind. Removed tasks stay in the story only. */
async function recordsOf(db: Db, finding: Finding) {
  const [inspection, story] = await Promise.all([readStream(db, inspectionStream, finding.inspectionId), storyOf(db, finding)])
  const planIds = story.plan === null ? [] : [story.plan]
  const [plans, tasks, evidence, facts, suggestions] = await Promise.all([
    readStreams(db, planStream, planIds),
    readStreams(db, taskStream, story.tasks),
    readStreams(db, evidenceStream, story.evidence),
    factsOf(db, [finding.id, ...story.tasks, ...story.evidence, ...planIds]),
    finding.suggestionIds.length === 0 ? [] : suggestionTexts(db, finding.region, finding.suggestionIds),
  ])
  const standing = tasks.filter((task) => task.state !== 'removed').toSorted((a, b) => a.number - b.number)
  const shown = new Set(standing.map((task) => task.id))
  const proofs = evidence.filter((one) => shown.has(one.taskId)).toSorted((a, b) => (a.arrivedAt < b.arrivedAt ? -1 : 1))
  return { inspection: inspection!, plan: plans[0] ?? null, tasks: standing, evidence: proofs, facts, suggestions }
}

/** Every id that the page mentions as a value, wherever it stands. */
function idsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    if (value.length === 36 && isId(value)) found.add(value)
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) idsIn(part, found)
  }
  return found
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
const conditionsOf = (finding: Finding, tasks: TaskAtClosing[]) =>
  closingConditions(
    finding,
    {
      kind: tasks.some((task) => task.state === 'kept-on') ? 'kept-on' : 'complete',
      statement: finding.application?.statement ?? '',
      mergedInto: null,
    },
    tasks,
  )
