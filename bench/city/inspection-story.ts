import type { Seat } from '#domain/actor.ts'
import { calendarOf } from '#domain/calendar.ts'
import { chinaYears } from '#domain/calendar/china.ts'
import { computeClock, workDue, type Clock } from '#domain/clock.ts'
import type { Day } from '#domain/day.ts'
import { decideFinding } from '#domain/finding/decide.ts'
import type { Finding, FindingHappening } from '#domain/finding/finding.ts'
import type { Inspection, InspectionHappening } from '#domain/inspection/inspection.ts'
import type { Evidence, EvidenceHappening } from '#domain/evidence/evidence.ts'
import type { Plan, PlanHappening } from '#domain/plan/plan.ts'
import { regimeOn, type Regime } from '#domain/regime.ts'
import { regimes } from '#domain/regime/shipped.ts'
import type { Round } from '#domain/round/round.ts'
import type { Task, TaskHappening } from '#domain/task/task.ts'
import { findingStream, inspectionStream, planStream } from '#platform/trail/streams.ts'
import type { StoredFile } from '#domain/evidence/evidence.ts'
import type { CityBody } from './bodies.ts'
import type { Chance } from './chance.ts'
import type { CityPerson, Holders, Staff } from './people.ts'
import { findingText } from './texts.ts'
import { happens, tell, type Scribe, type Told } from './told.ts'
import { opinions } from './words.ts'

export type FindingTold = Told<Finding, FindingHappening>
export type TaskTold = Told<Task, TaskHappening>
export type Story = {
  inspection: Told<Inspection, InspectionHappening>
  findings: FindingTold[]
  plan: Told<Plan, PlanHappening> | null
  tasks: TaskTold[]
  evidence: Told<Evidence, EvidenceHappening>[]
}

/** All that an inspection's story depends on. */
export type Setting = {
  region: number
  chance: Chance
  scribe: Scribe
  today: Day
  round: Round
  body: CityBody
  staff: Staff
  holders: Holders
  code: string
  feedbackOn: Day
  findings: number
  files: readonly StoredFile[]
}

/** Who sits where for this inspection. */
export type Cast = { seats: Record<Seat, CityPerson>; regime: Regime }

const calendar = calendarOf(chinaYears)
const clocks = new Map<string, Clock>()

function clockFor(regime: Regime, day: Day): Clock {
  const key = `${regime.code}/${regime.version}/${day}`
  const known = clocks.get(key) ?? computeClock(regime, day, calendar)
  clocks.set(key, known)
  return known
}

function open(setting: Setting, team: CityPerson[], leader: CityPerson): Story['inspection'] {
  const { region, scribe, round, body, staff, code, feedbackOn } = setting
  const data = {
    roundId: round.id,
    bodyId: body.id,
    path: body.path,
    name: body.name,
    code,
    sourceKind: round.sourceKind,
    regimeCode: round.regimeCode,
    teamName: `第${1 + (setting.findings % 9)}巡察组`,
    team: team.map((one) => one.id),
    leaderId: leader.id,
    fieldworkFrom: scribe.later(feedbackOn, -60),
    fieldworkTo: scribe.later(feedbackOn, -20),
  }
  return tell(inspectionStream, region, { kind: 'inspection-opened', data }, scribe.stamp(staff.office[0]!, scribe.later(feedbackOn, -65)))
}

function register({ region, chance, scribe, round, body, ...setting }: Setting, story: Story, by: CityPerson): void {
  const day = [scribe.later(setting.feedbackOn, -3), setting.today].toSorted()[0]!
  const { id: inspectionId } = story.inspection
  const numbers = { kind: 'numbers-given', data: { findings: setting.findings, suggestions: 0, tasks: 0 } } as const
  happens(story.inspection, [numbers], scribe.stamp(by, day))
  for (let number = 1; number <= setting.findings; number += 1) {
    const said = { ...findingText(chance), weight: chance.yes(0.12) ? 'key' : 'ordinary' } as const
    const place = { inspectionId, roundId: round.id, bodyId: body.id, path: body.path, number, sourceKind: round.sourceKind }
    const data = { ...place, ...said, suggestionIds: [], source: null }
    const finding = tell(findingStream, region, { kind: 'finding-registered', data }, scribe.stamp(by, day))
    story.findings.push(finding)
    if (chance.yes(0.007)) {
      const reason = '与其他问题重复'
      happens(finding, decideFinding(finding.state, { act: 'discard', reason }, by.id), scribe.stamp(by, day, reason))
    }
  }
}

function issue(setting: Setting, story: Story, regime: Regime): void {
  const { region, scribe, body, staff, holders, feedbackOn } = setting
  const stamp = scribe.stamp(staff.office[0]!, feedbackOn)
  const clock = clockFor(regime, feedbackOn)
  const { day: due, provisional } = workDue(clock)!
  const thresholds = { green: regime.lights.green, yellow: regime.lights.yellow }
  for (const finding of story.findings.filter((one) => one.state.state === 'draft'))
    happens(finding, decideFinding(finding.state, { act: 'issue', feedbackOn, due, provisional, thresholds }, stamp.actorId), stamp)
  const answer = { dueProvisional: clock.plan?.provisional ?? false, due: clock.plan?.day ?? null }
  const opened = { inspectionId: story.inspection.id, bodyId: body.id, path: body.path, ...answer }
  story.plan = tell(planStream, region, { kind: 'plan-opened', data: opened }, stamp)
  const signed = { feedbackOn, signer: `${body.name}${holders.head.post.title}`, regimeVersion: regime.version, clock: { ...clock } }
  happens(story.inspection, [{ kind: 'feedback-issued', data: signed }], stamp)
}

/** What the body does in the first weeks: it claims, and here and there disputes. */
function answerAtFirst(setting: Setting, story: Story): void {
  const { chance, scribe, staff, holders, feedbackOn } = setting
  const { come, later, stamp } = scribe
  for (const finding of story.findings.filter((one) => one.state.state === 'issued')) {
    const act = (day: Day, by: CityPerson, ask: Parameters<typeof decideFinding>[1]): boolean => {
      if (!come(day)) return false
      happens(finding, decideFinding(finding.state, ask, by.id), stamp(by, day, 'reason' in ask ? ask.reason : undefined))
      return true
    }
    if (chance.yes(0.25)) act(later(feedbackOn, 2), holders.head, { act: 'claim' })
    if (!chance.yes(0.03) || !act(later(feedbackOn, 4), holders.head, { act: 'dispute', reason: '事实与账目不符，请求复核' })) continue
    if (chance.yes(0.75)) act(later(feedbackOn, 9), staff.office[0]!, { act: 'uphold', reason: '经复核，事实清楚' })
    else act(later(feedbackOn, 12), staff.decider, { act: 'withdraw', reason: '经复核，不属于该单位职责' })
  }
}

/** The story of one inspection up to the answer to its feedback; what follows is told in `plan-story.ts`. */
export function openingOf(setting: Setting): { story: Story; cast: Cast } {
  const { chance, staff, round, feedbackOn, scribe } = setting
  const team = chance.some(staff.team, 4)
  const leader = chance.pick(staff.leader)
  const regime = regimeOn(regimes, round.regimeCode, feedbackOn)!
  const story: Story = { inspection: open(setting, team, leader), findings: [], plan: null, tasks: [], evidence: [] }
  register(setting, story, team[0]!)
  if (scribe.come(feedbackOn)) {
    issue(setting, story, regime)
    answerAtFirst(setting, story)
  }
  return { story, cast: { seats: { ...staff.reviewers, team: team[1]!, leader }, regime } }
}

export const opinion = (chance: Chance): string => chance.pick(opinions)
