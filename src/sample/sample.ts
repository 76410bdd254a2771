import type { Day } from '#domain/day.ts'
import { inspections, rounds, type SampleInspection } from './rounds.ts'
import type { SampleAct, SampleFinding } from './script.ts'
import { live } from './story/life.ts'
import { begin, endRound, openRound } from './story/opening.ts'
import { plan } from './story/planning.ts'
import { plotsOf, type Plot } from './story/plot.ts'
import { tasksOf, type Planned } from './story/tasks.ts'
import { inOrder, teller, type Tell, type Told } from './story/tell.ts'

/** The whole sample as values: what the loader performs, and what it may check the reader's findings against. */
export type Sample = { today: Day; acts: SampleAct[]; findings: SampleFinding[] }

/** Withdrawn and disputed findings are answered by no task. */
const answers = (plot: Plot): boolean => plot.source.fate !== 'withdrawn' && plot.source.fate !== 'disputed'

function withTasks(plots: Plot[]): { plot: Plot; tasks: Planned[] }[] {
  let next = 1
  return plots.filter(answers).map((plot) => {
    const tasks = tasksOf(plot, next)
    next += tasks.length
    return { plot, tasks }
  })
}

function tellInspection(tell: Tell, inspection: SampleInspection, today: Day): Plot[] {
  const plots = plotsOf(inspection, today)
  begin(tell, inspection, { plots, today })
  const answered = withTasks(plots)
  plan(tell, inspection, answered)
  if (inspection.stage === 'adopted') for (const { plot, tasks } of answered) live(tell, plot, tasks)
  return plots
}

/** The sample city as it stands on a day: the same values for the same day. */
export function sampleOn(today: Day): Sample {
  const told: Told = []
  const tell = teller(told)
  for (const round of rounds) openRound(tell, round, today)
  const plots = inspections.flatMap((inspection) => tellInspection(tell, inspection, today))
  for (const round of rounds) endRound(tell, round)
  return { today, acts: inOrder(told, today), findings: plots.map((plot) => plot.finding) }
}
