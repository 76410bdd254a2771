import { seatsForAll } from '#domain/regime.ts'
import { officeOf, sitsIn, type SampleInspection } from '#sample/rounds.ts'
import { regimeFor } from './closing.ts'
import type { Plot } from './plot.ts'
import type { Answered } from './specs.ts'
import type { Planned } from './tasks.ts'
import type { Tell } from './tell.ts'
import { planWords } from './words.ts'

/** The tasks as first written. In a plan that comes back, the plainest ones said too little; in an unfinished one, some lack their days. */
function draftTasks(tell: Tell, inspection: SampleInspection, answered: Answered[]): void {
  const drafting = inspection.stage === 'drafting'
  answered.forEach(({ plot, tasks }, index) => {
    if (drafting && index > 3) return
    tasks.forEach((planned) => {
      const thin = inspection.returnedOnce && isThin(plot, tasks)
      const unfinished = drafting && index === 3 ? { due: null, criterion: '' } : {}
      const measures = thin ? planned.task.measures.slice(0, 1) : planned.task.measures
      const person = planned.task.person
      const offset = plot.feedback + 5 + (index % 9)
      tell(offset, { person, act: 'draft-task', target: planned.key, data: { ...planned.task, measures, ...unfinished } })
    })
  })
}

const isThin = (plot: Plot, tasks: Planned[]): boolean => tasks.length === 1 && plot.finding.place % 3 !== 0

/** A submission and its verdicts, in parallel over a few days. `against` is the seat that does not agree. */
function submit(
  tell: Tell,
  inspection: SampleInspection,
  turn: { plots: Plot[]; at: number; against: number | null; speak: number },
): number {
  const { plots, at, against } = turn
  const seats = seatsForAll(
    regimeFor(inspection).review.plan,
    plots.map((plot) => plot.finding),
  )
  const target = inspection.key
  const { chance } = plots[0]!
  tell(at, { person: `${inspection.body}-head`, act: 'submit-plan', target, data: {} })
  seats.slice(0, turn.speak).forEach((seat, index) => {
    const agrees = index !== against
    const opinion = chance.pick(agrees ? planWords.agrees : planWords.disagrees)
    tell(at + 1 + (index % 4), { person: sitsIn(inspection, seat, 'plan'), act: 'judge-plan', target, data: { seat, agrees, opinion } })
  })
  return at + 5
}

function comeBack(tell: Tell, inspection: SampleInspection, answered: Answered[]): void {
  const plots = answered.map((one) => one.plot)
  const at = submit(tell, inspection, { plots, at: inspection.feedback + 15, against: 1, speak: 9 })
  const { collector } = officeOf(inspection)
  tell(at, { person: collector, act: 'collect-plan', target: inspection.key, data: { adopts: false, opinion: planWords.returned } })
  for (const { plot, tasks } of answered)
    for (const planned of isThin(plot, tasks) ? tasks : [])
      tell(at + 1, { person: planned.task.person, act: 'amend-task', target: planned.key, data: { measures: planned.task.measures } })
}

/** The plan from its first task to its adoption, or as far as the inspection has come. */
export function plan(tell: Tell, inspection: SampleInspection, answered: Answered[]): void {
  const { stage, feedback } = inspection
  if (stage !== 'adopted' && stage !== 'judging' && stage !== 'drafting') return
  draftTasks(tell, inspection, answered)
  if (stage === 'drafting') return
  if (inspection.returnedOnce) comeBack(tell, inspection, answered)
  const plots = answered.map((one) => one.plot)
  const judging = stage === 'judging'
  const start = feedback + (inspection.returnedOnce ? 22 : 18)
  const at = judging ? -4 : start
  const end = submit(tell, inspection, { plots, at, against: null, speak: judging ? 2 : 9 })
  if (judging) return
  const opinion = plots[0]!.chance.pick(planWords.adopted)
  tell(end, { person: officeOf(inspection).collector, act: 'collect-plan', target: inspection.key, data: { adopts: true, opinion } })
}
