import type { Actor } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import { abilitiesOn } from '#domain/finding/abilities.ts'
import { closingConditions } from '#domain/finding/conditions.ts'
import type { Finding } from '#domain/finding/finding.ts'
import { holderOf } from '#domain/finding/holder.ts'
import { permit } from '#domain/permission.ts'
import { isRefused } from '#domain/refusal.ts'
import type { Db } from '#platform/db/open-db.ts'
import { evidenceStream, findingStream, inspectionStream, taskStream } from '#platform/trail/streams.ts'
import { factsOf, readStream, readStreams } from '#platform/trail/trail.store.ts'
import { evidenceOfTasks } from '#features/evidence/evidence.store.ts'
import { planOfInspection } from '#features/plans/plans.store.ts'
import { tasksAtClosing, tasksOfFinding } from '#features/tasks/tasks.store.ts'
import { namesOf, storyOf } from './findings.store.ts'
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
  const evidence = await readStreams(db, evidenceStream, evidenceIds)
  const target = { ...finding, team: inspection!.team, leaderId: inspection!.leaderId }
  const page = {
    finding,
    inspection: inspection!,
    plan,
    tasks,
    evidence,
    facts,
    light: lightOfFinding(finding, today),
    holder: holderOf(finding, plan),
    can: abilitiesOn(finding, actor, target, closing),
    conditions: conditionsOf(finding, closing),
  }
  const mentioned = [...new Set(JSON.stringify(page).match(idPattern))]
  return { ...page, names: await namesOf(db, finding.region, mentioned) }
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
