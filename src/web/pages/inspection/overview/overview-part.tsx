import { useText } from '#ui/i18n/language.tsx'
import { Section } from '#ui/layout/section.tsx'
import type { InspectionView } from '#web/pages/inspection/inspection-queries.ts'
import { inspectionWords } from '#web/pages/inspection/inspection.words.ts'
import { ClockTable } from './clock-table.tsx'
import { Facts } from './facts.tsx'
import { Suggestions } from './suggestions.tsx'

type Limit = InspectionView['clock'][number]['limits']

/** The periods that have been answered: the plan is with its reviewers or adopted; nothing is left to rectify. */
function metBy({ plan, findings, inspection }: InspectionView): ReadonlySet<Limit> {
  const met = new Set<Limit>()
  if (plan?.state === 'submitted' || plan?.state === 'adopted') met.add('plan')
  if (inspection.issued && findings.every((finding) => !finding.open)) met.add('rectification')
  return met
}

export function OverviewPart({ view }: { view: InspectionView }) {
  const text = useText(inspectionWords)
  return (
    <div className="r-inspection__halves">
      <Section title={text('facts.title')}>
        <Facts view={view} />
      </Section>
      <Section title={text('clock.title')}>
        <ClockTable clock={view.clock} met={metBy(view)} />
      </Section>
      <Suggestions view={view} />
    </div>
  )
}
