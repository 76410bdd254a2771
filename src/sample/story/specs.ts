import { bodyOf } from '#sample/bodies.ts'
import { fillYears } from '#sample/days.ts'
import type { EvidenceSpec } from '#sample/evidence/spec.ts'
import { personOf } from '#sample/people.ts'
import type { SampleAct } from '#sample/script.ts'
import { feedbackDay, fill, proofAt, type Plot } from './plot.ts'
import type { Planned } from './tasks.ts'

export type Answered = { plot: Plot; tasks: Planned[] }

const specOf = ({ plot }: Answered, act: Extract<SampleAct, { act: 'add-evidence' }>): EvidenceSpec => {
  const index = Number(act.data.evidence.split('/e')[1]) - 1
  const proof = proofAt(plot, index)
  return {
    key: act.data.evidence,
    kind: proof.kind,
    form: proof.form,
    title: proof.title,
    day: act.data.claimedOn,
    body: bodyOf(plot.finding.body).nameZh,
    handler: personOf(act.person).nameZh,
    about: plot.source.about,
    rule: fillYears(plot.source.rule, feedbackDay(plot.inspection, plot.today)),
    money: plot.finding.money,
    said: [...plot.playbook.root, plot.playbook.keep].map((words) => fill(plot, words)),
  }
}

/** What each file of evidence in the script shows, by its key. */
export function specsOf(acts: readonly SampleAct[], answered: readonly Answered[]): Map<string, EvidenceSpec> {
  const byTask = new Map(answered.flatMap((one) => one.tasks.map((planned) => [planned.key, one] as const)))
  const added = acts.filter((act) => act.act === 'add-evidence').filter((act) => act.data.file === act.data.evidence)
  return new Map(added.map((act) => [act.data.evidence, specOf(byTask.get(act.target)!, act)]))
}
