import type { Day } from '#domain/day.ts'
import { decideFinding } from '#domain/finding/decide.ts'
import { missingFromPlan } from '#domain/plan/missing.ts'
import { decidePlan } from '#domain/plan/decide.ts'
import { seatsForAll } from '#domain/regime.ts'
import { decideTask } from '#domain/task/decide.ts'
import type { Measure } from '#domain/task/task.ts'
import { newId } from '#platform/ids.ts'
import { taskStream } from '#platform/trail/streams.ts'
import type { Chance } from './chance.ts'
import { opinion, type Cast, type FindingTold, type Setting, type Story } from './inspection-story.ts'
import { happens, tell } from './told.ts'
import { criteria, measureVerbs } from './words.ts'

/** One task for one, two or three findings, as plans have them. */
function groupsOf(chance: Chance, findings: FindingTold[]): FindingTold[][] {
  const groups: FindingTold[][] = []
  for (let at = 0; at < findings.length; at += groups.at(-1)!.length)
    groups.push(findings.slice(at, at + chance.pick([1, 1, 1, 1, 1, 2, 2, 2, 3, 3])))
  return groups
}

const subjectOf = (finding: FindingTold): string => finding.state.text.slice(0, finding.state.text.indexOf('。'))

const measuresFor = (region: number, chance: Chance, finding: FindingTold): Measure[] =>
  (['symptom', 'root'] as const).map((aim) => ({
    id: newId(region),
    text: `${chance.pick(measureVerbs)}，${aim === 'root' ? '修订相关制度并执行' : `整改“${subjectOf(finding)}”`}`,
    horizon: aim === 'root' ? 'kept-on' : chance.pick(['at-once', 'dated'] as const),
    aim,
  }))

function draft(setting: Setting, story: Story, answered: FindingTold[], day: Day): void {
  const { region, chance, scribe, body, holders, feedbackOn } = setting
  const stamp = scribe.stamp(holders.handler, day)
  const groups = groupsOf(chance, answered)
  happens(story.inspection, [{ kind: 'numbers-given', data: { findings: 0, suggestions: 0, tasks: groups.length } }], stamp)
  for (const [index, group] of groups.entries()) {
    const first = group[0]!
    const data = {
      planId: story.plan!.id,
      inspectionId: story.inspection.id,
      bodyId: body.id,
      path: body.path,
      number: index + 1,
      findingIds: group.map((one) => one.id),
      text: `针对“${subjectOf(first)}”，${chance.pick(measureVerbs)}`,
      leaderId: holders.head.id,
      leadBodyId: body.id,
      coBodyIds: [],
      personId: holders.handler.id,
      start: feedbackOn,
      due: first.state.due,
      criterion: chance.pick(criteria),
      measures: measuresFor(region, chance, first),
    }
    story.tasks.push(tell(taskStream, region, { kind: 'task-drafted', data }, scribe.stamp(holders.handler, day)))
  }
}

/** Handed in, judged by every seat, collected: the plan is adopted and the work begins. */
function review({ chance, scribe, staff, holders }: Setting, story: Story, cast: Cast & { answered: FindingTold[]; days: Day[] }): void {
  const { come, stamp } = scribe
  const { answered, days, seats, regime } = cast
  const plan = story.plan!
  const [submitOn, judgeOn, collectOn] = days as [Day, Day, Day]
  if (!come(submitOn)) return
  const findings = answered.map((one) => one.state)
  const tasks = story.tasks.map((one) => one.state)
  const { feedbackOn } = story.inspection.state
  const missing = missingFromPlan(findings, tasks, { feedbackOn: feedbackOn!, due: findings[0]?.due ?? null })
  const versions = tasks.map(({ id, version }) => ({ id, version }))
  const submit = { act: 'submit', missing, seats: seatsForAll(regime.review.plan, findings), tasks: versions } as const
  happens(plan, decidePlan(plan.state, submit, holders.head.id), stamp(holders.head, submitOn))
  if (!come(judgeOn)) return
  for (const seat of plan.state.seats) {
    const ask = { act: 'judge' as const, seats: [seat], agrees: true, opinion: opinion(chance) }
    happens(plan, decidePlan(plan.state, ask, seats[seat].id), stamp(seats[seat], judgeOn, ask.opinion))
  }
  if (!come(collectOn)) return
  const collector = staff.office[1]!
  const said = '汇总各方意见，同意'
  happens(plan, decidePlan(plan.state, { act: 'collect', adopts: true, opinion: said }, collector.id), stamp(collector, collectOn, said))
  for (const finding of answered.filter((one) => one.state.state === 'issued'))
    happens(finding, decideFinding(finding.state, { act: 'adopt', planId: plan.id }, collector.id), stamp(collector, collectOn, said))
  for (const task of story.tasks)
    happens(
      task,
      decideTask(task.state, { plan: 'submitted', findings: [] }, { act: 'begin' }, collector.id),
      stamp(collector, collectOn, said),
    )
}

/** The plan of an inspection as far as its days have come. Answers the day it was adopted on, or null. */
export function planStory(setting: Setting, story: Story, cast: Cast): Day | null {
  const { chance, scribe, feedbackOn } = setting
  const draftOn = scribe.later(feedbackOn, chance.int(8, 18))
  if (!story.plan || !scribe.come(draftOn)) return null
  const answered = story.findings.filter((one) => one.state.state === 'issued' || one.state.state === 'disputed')
  draft(setting, story, answered, draftOn)
  const submitOn = scribe.later(draftOn, chance.int(3, 12))
  const judgeOn = scribe.later(submitOn, chance.int(1, 6))
  const collectOn = scribe.later(judgeOn, chance.int(1, 5))
  review(setting, story, { ...cast, answered, days: [submitOn, judgeOn, collectOn] })
  return story.plan.state.state === 'adopted' ? collectOn : null
}
