import type { Day } from '#domain/day.ts'
import type { TaskAtClosing } from '#domain/finding/conditions.ts'
import { decideFinding, type FindingRequest } from '#domain/finding/decide.ts'
import type { ClosureKind } from '#domain/finding/life.ts'
import { seatsFor } from '#domain/regime.ts'
import { decideTask, type TaskRequest } from '#domain/task/decide.ts'
import { evidenceStream } from '#platform/trail/streams.ts'
import { opinion, type Cast, type FindingTold, type Setting, type Story, type TaskTold } from './inspection-story.ts'
import type { CityPerson } from './people.ts'
import { happens, tell } from './told.ts'
import { progressWords, reasons } from './words.ts'

type Work = { setting: Setting; story: Story; cast: Cast }

function onTask({ setting }: Work, task: TaskTold, by: CityPerson, day: Day) {
  return (ask: TaskRequest): void =>
    happens(task, decideTask(task.state, { plan: 'adopted', findings: [] }, ask, by.id), setting.scribe.stamp(by, day))
}

function prove({ setting, story }: Work, task: TaskTold, day: Day): void {
  const { region, chance, scribe, holders, body, files } = setting
  const file = chance.pick(files)
  const place = { inspectionId: story.inspection.id, bodyId: body.id, path: body.path, taskId: task.id }
  const data = { ...place, evidenceKind: chance.pick(['photo', 'document', 'receipt'] as const), title: file.name, claimedOn: day, file }
  story.evidence.push(tell(evidenceStream, region, { kind: 'evidence-added', data }, scribe.stamp(holders.handler, day)))
}

function report(work: Work, task: TaskTold, percent: number, day: Day): void {
  const { chance, holders } = work.setting
  const money = chance.yes(0.2) ? chance.int(1, 500) * 10_000 : 0
  const counted = { moneyRecovered: money, peopleDealtWith: chance.yes(0.05) ? 1 : 0, rulesMade: chance.yes(0.1) ? 1 : 0 }
  const entry = { happenedOn: day, text: `${chance.pick(progressWords)}（${chance.int(1, 400)}项）`, percent, ...counted }
  onTask(work, task, holders.handler, day)({ act: 'progress', entry, today: day })
}

/** Work on one task; answers the day it was finished on, or null. One in eight never gets there. */
function workOn(work: Work, task: TaskTold, adoptedOn: Day): Day | null {
  const { chance, scribe, holders } = work.setting
  const finishOn = scribe.later(adoptedOn, chance.yes(0.12) ? 2000 : chance.int(15, 240))
  const half = scribe.later(adoptedOn, chance.int(5, 60))
  if (chance.yes(0.7) && scribe.come(half) && half < finishOn) report(work, task, chance.int(10, 80), half)
  const finished = scribe.come(finishOn)
  if (finished || (chance.yes(0.2) && scribe.come(half))) prove(work, task, finished ? finishOn : half)
  if (!finished) return null
  if (chance.yes(0.5)) report(work, task, 100, finishOn)
  const answer = { criterionAnswer: task.state.criterion, evidence: 1 }
  const act = onTask(work, task, holders.handler, finishOn)
  if (chance.yes(0.1)) act({ act: 'keep-on', ...answer, checkInRule: '每季度回访一次' })
  else act({ act: 'complete', ...answer })
  return finishOn
}

const atClosing = (task: TaskTold): TaskAtClosing => {
  const { id, number, state, checkInRule, criterionAnswer } = task.state
  return { id, number, state: state as TaskAtClosing['state'], checkInRule, criterionAnswer, evidence: 1, openExtension: false }
}

type Closing = { finding: FindingTold; task: TaskTold; act: (day: Day, by: CityPerson, ask: FindingRequest) => boolean }

function extend({ setting }: Work, { finding, act }: Closing, before: Day): void {
  const { chance, scribe, holders, staff } = setting
  const { due } = finding.state
  if (due === null || !chance.yes(0.08)) return
  const askOn = scribe.later(due, -8)
  if (askOn >= before) return
  if (!act(askOn, holders.handler, { act: 'ask-extension', to: scribe.later(due, chance.int(30, 90)), reason: chance.pick(reasons) }))
    return
  const decision = { approve: chance.yes(0.8), to: null, opinion: opinion(chance) }
  if (scribe.later(askOn, 4) < before) act(scribe.later(askOn, 4), staff.decider, { act: 'decide-extension', ...decision })
}

/** One turn of the closing chain, beginning on a day. Answers the day it ended on where it got to the decider. */
function chain({ setting, cast, story }: Work, { finding, task, act }: Closing, from: Day): Day | null {
  const { chance, scribe, holders, staff } = setting
  const { later } = scribe
  const kind: ClosureKind = task.state.state === 'kept-on' ? 'kept-on' : chance.yes(0.02) ? 'no-longer-valid' : 'complete'
  const tasks = [atClosing(task)]
  const seats = [...seatsFor(cast.regime.review.closing, finding.state)]
  const statement = `${chance.pick(progressWords)}，申请销号`
  if (!act(from, holders.handler, { act: 'apply', kind, statement, mergedInto: null, tasks, seats })) return null
  if (chance.yes(0.06)) {
    const reason = '材料不足以证明整改到位'
    act(later(from, 4), cast.seats[seats[0]!], { act: 'return', reason, condition: 'evidence-on-task', decider: false })
    return null
  }
  for (const [index, seat] of seats.entries())
    if (!act(later(from, 2 + index * 2), cast.seats[seat], { act: 'verify', seats: [seat], opinion: opinion(chance) })) return null
  const closeOn = later(from, 4 + seats.length * 3)
  const slip = `${story.inspection.state.code}-${String(finding.state.number).padStart(3, '0')}/${finding.state.reopenings + 1}`
  return act(closeOn, staff.decider, { act: 'close', kind, word: '同意销号', slip, tasks }) ? closeOn : null
}

function close(work: Work, finding: FindingTold, task: TaskTold, finishedOn: Day | null): void {
  const { chance, scribe, staff } = work.setting
  const act: Closing['act'] = (day, by, ask) => {
    if (!scribe.come(day)) return false
    const reason = 'reason' in ask ? ask.reason : 'opinion' in ask ? ask.opinion : 'word' in ask ? ask.word : undefined
    happens(finding, decideFinding(finding.state, ask, by.id), scribe.stamp(by, day, reason))
    return true
  }
  const closing = { finding, task, act }
  const applyOn = finishedOn === null ? null : scribe.later(finishedOn, chance.int(1, 20))
  extend(work, closing, applyOn ?? scribe.later(work.setting.today, 1))
  if (applyOn === null || finding.state.extensions.some((one) => one.state === 'asked')) return
  const closedOn = chain(work, closing, applyOn)
  if (closedOn !== null && chance.yes(0.015))
    act(scribe.later(closedOn, 60), staff.decider, { act: 'reopen', reason: '回头看发现问题反弹' })
  if (closedOn === null && finding.state.returns.length > 0) chain(work, closing, scribe.later(applyOn, 20))
}

/** From the adopted plan to closing, as far as the days have come. */
export function workStory(work: Work, adoptedOn: Day): void {
  for (const task of work.story.tasks) {
    const finishedOn = workOn(work, task, adoptedOn)
    for (const finding of work.story.findings)
      if (finding.state.state === 'rectifying' && task.state.findingIds.includes(finding.id)) close(work, finding, task, finishedOn)
  }
}
