import { isMet } from '#domain/inspection/met.ts'
import { useText } from '#ui/i18n/language.tsx'
import { Section } from '#ui/layout/section.tsx'
import type { InspectionView } from '#web/pages/inspection/inspection-queries.ts'
import { inspectionWords } from '#web/pages/inspection/inspection.words.ts'
import { ClockTable } from './clock-table.tsx'
import { Facts } from './facts.tsx'
import { Suggestions } from './suggestions.tsx'

type Limit = InspectionView['clock'][number]['limits']

function metBy({ plan, findings, inspection, clock }: InspectionView): ReadonlySet<Limit> {
  const at = { issued: inspection.issued, plan: plan?.state ?? null, findings: findings.map((finding) => finding.state) }
  return new Set(clock.map((entry) => entry.limits).filter((limit) => isMet(limit, at)))
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
