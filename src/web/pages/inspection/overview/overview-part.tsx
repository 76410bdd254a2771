import { useText } from '#ui/i18n/language.tsx'
import { Section } from '#ui/layout/section.tsx'
import type { InspectionView } from '#web/pages/inspection/inspection-queries.ts'
import { inspectionWords } from '#web/pages/inspection/inspection.words.ts'
import { ClockTable } from './clock-table.tsx'
import { Facts } from './facts.tsx'
import { Suggestions } from './suggestions.tsx'

export function OverviewPart({ view }: { view: InspectionView }) {
  const text = useText(inspectionWords)
  return (
    <div className="r-inspection__halves">
      <Section title={text('facts.title')}>
        <Facts view={view} />
      </Section>
      <Section title={text('clock.title')}>
        <ClockTable clock={view.clock} />
      </Section>
      <Suggestions view={view} />
    </div>
  )
}
