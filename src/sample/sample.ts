import type { Day } from '#domain/day.ts'
import { onOffset } from './days.ts'
import { drawEvidence } from './evidence/evidence-file.ts'
import type { EvidenceSpec, SampleFile } from './evidence/spec.ts'
import { inspections, rounds, type SampleInspection } from './rounds.ts'
import type { SampleAct, SampleFinding } from './script.ts'
import { live } from './story/life.ts'
import { begin, endRound, openRound } from './story/opening.ts'
import { plan } from './story/planning.ts'
import { specsOf, type Answered } from './story/specs.ts'
import { plotsOf, type Plot } from './story/plot.ts'
import { tasksOf } from './story/tasks.ts'
import { inOrder, teller, type Tell, type Told } from './story/tell.ts'

/** The whole sample as values. `postsFrom` is the day from which everybody holds the posts of `people`. */
export type Sample = { today: Day; postsFrom: Day; acts: SampleAct[]; findings: SampleFinding[]; evidence: Map<string, EvidenceSpec> }

/** Withdrawn and disputed findings are answered by no task. */
const answers = (plot: Plot): boolean => plot.source.fate !== 'withdrawn' && plot.source.fate !== 'disputed'

function withTasks(plots: Plot[]): Answered[] {
  let next = 1
  return plots.filter(answers).map((plot) => {
    const tasks = tasksOf(plot, next)
    next += tasks.length
    return { plot, tasks }
  })
}

function tellInspection(tell: Tell, inspection: SampleInspection, today: Day): { plots: Plot[]; answered: Answered[] } {
  const plots = plotsOf(inspection, today)
  begin(tell, inspection, { plots, today })
  const answered = withTasks(plots)
  plan(tell, inspection, answered)
  if (inspection.stage === 'adopted') for (const { plot, tasks } of answered) live(tell, plot, tasks)
  return { plots, answered }
}

/** The sample city as it stands on a day: the same values for the same day. */
export function sampleOn(today: Day): Sample {
  const told: Told = []
  const tell = teller(told)
  for (const round of rounds) openRound(tell, round, today)
  const stories = inspections.map((inspection) => tellInspection(tell, inspection, today))
  for (const round of rounds) endRound(tell, round)
  const acts = inOrder(told, today)
  const findings = stories.flatMap((story) => story.plots.map((plot) => plot.finding))
  return {
    today,
    postsFrom: onOffset(today, -900),
    acts,
    findings,
    evidence: specsOf(
      acts,
      stories.flatMap((story) => story.answered),
    ),
  }
}

/** A file of evidence of the sample, drawn anew each time and each time the same. */
export function evidenceFile(sample: Sample, key: string): Promise<SampleFile> {
  const spec = sample.evidence.get(key)
  if (!spec) throw new Error(`The sample has no evidence ${key}`)
  return drawEvidence(spec)
}
