import { addDays, type Day } from '#domain/day.ts'
import type { Weight } from '#domain/finding/finding.ts'
import type { FindingText } from '#sample/content.ts'
import { chineseDay, fillYears, onOffset } from '#sample/days.ts'
import { courseOf, type Course } from '#sample/fate.ts'
import { fields } from '#sample/field.ts'
import { playbooks } from '#sample/playbook/all.ts'
import type { Playbook, Proof } from '#sample/playbook/playbook.ts'
import { random, type Random } from '#sample/random.ts'
import { officeOf, roundOf, type Office, type SampleInspection } from '#sample/rounds.ts'
import type { SampleFinding } from '#sample/script.ts'

/** A finding with all that its story is told from. Offsets count from today; `adopted` is when its plan counts, `limit` its last day. */
export type Plot = {
  finding: SampleFinding
  inspection: SampleInspection
  office: Office
  source: FindingText
  aspect: number
  /** Its place among the findings of the inspection whose work goes on, for spreading due days. */
  share: number
  course: Course
  playbook: Playbook
  feedback: number
  adopted: number
  limit: number
  chance: Random
  today: Day
}

export const feedbackDay = (inspection: SampleInspection, today: Day): Day => onOffset(today, inspection.feedback)
/** A returned plan is handed in again and so adopted later. */
export const adoptedAt = (inspection: SampleInspection): number => inspection.feedback + (inspection.returnedOnce ? 28 : 25)

type Placed = { source: FindingText; headings: string[]; aspect: number }

const placed = (inspection: SampleInspection): Placed[] =>
  inspection.feedbackText.aspects.flatMap((aspect, index) =>
    aspect.groups.flatMap((group) =>
      group.findings.map((source) => ({
        source,
        headings: group.heading === null ? [aspect.title] : [aspect.title, group.heading],
        aspect: index,
      })),
    ),
  )

function plotOf(inspection: SampleInspection, today: Day, one: Placed, place: number): Plot {
  const { source } = one
  const key = `${inspection.key}/${place}`
  const weight: Weight = source.weight ?? 'ordinary'
  return {
    finding: {
      key,
      inspection: inspection.key,
      body: inspection.body,
      place,
      headings: one.headings,
      text: fillYears(source.text, feedbackDay(inspection, today)),
      category: fields[source.field].category,
      weight,
      money: source.money ?? null,
    },
    inspection,
    office: officeOf(inspection),
    source,
    aspect: one.aspect,
    share: 0,
    course: courseOf(source.fate),
    playbook: playbooks[source.field],
    feedback: inspection.feedback,
    adopted: adoptedAt(inspection),
    limit: inspection.feedback + roundOf(inspection).days,
    chance: random(key),
    today,
  }
}

/** The findings of an inspection in the order of its document. */
export function plotsOf(inspection: SampleInspection, today: Day): Plot[] {
  const plots = placed(inspection).map((one, index) => plotOf(inspection, today, one, index + 1))
  const going = plots.filter((plot) => plot.course.due === 'spread')
  return plots.map((plot) => ({ ...plot, share: going.length < 2 ? 0 : Math.max(0, going.indexOf(plot)) / (going.length - 1) }))
}

/** Words of the playbook with the finding's own matter and rule. */
export const fill = (plot: Plot, words: string): string =>
  words.replaceAll('{a}', plot.source.about).replaceAll('{r}', fillYears(plot.source.rule, feedbackDay(plot.inspection, plot.today)))

/** Money as an office writes it. */
export const yuan = (sum: number): string => (sum >= 10_000 ? `${Number((sum / 10_000).toFixed(2))}万元` : `${sum}元`)

export const dayAt = (plot: Plot, offset: number): Day => onOffset(plot.today, offset)
export const wordedDay = (plot: Plot, offset: number): string => chineseDay(dayAt(plot, offset)).replace(/^\d+年/, '')
/** The day itself even on a weekend: due days are set by the calendar. */
export const plainDay = (plot: Plot, offset: number): Day => addDays(plot.today, Math.round(offset))

/** The proofs that fit the finding: where no money comes back there is no receipt to show. */
export const proofsOf = (plot: Plot): readonly Proof[] => {
  const fitting = plot.playbook.proofs.filter((proof) => plot.source.money !== undefined || proof.kind !== 'receipt')
  return fitting.length > 0 ? fitting : plot.playbook.proofs
}

/** Proof number `index`; after the last the first comes again. */
export const proofAt = (plot: Plot, index: number): Proof => proofsOf(plot)[index % proofsOf(plot).length]!
