import { explain, workDue, type Clock } from '#domain/clock.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Section } from '#ui/layout/section.tsx'
import { DueDate } from '#ui/tag/due-date.tsx'
import { today } from '#web/api/me.ts'
import type { View } from '#web/pages/finding/finding-view.ts'
import { findingWords } from '#web/pages/finding/finding.words.ts'
import { Answering } from './answering.tsx'
import { Extensions } from './extensions.tsx'
import { FactsList } from './facts-list.tsx'

/** When it began, until when, how that day was reached, and every request to move it. */
export function Dates({ view }: { view: View }) {
  const text = useText(findingWords)
  const { language } = useLanguage()
  const { finding, inspection, plan, names } = view
  const computed = workDue(inspection.clock as Clock)
  const approved = finding.extensions.filter((one) => one.state === 'approved').length
  const due = (
    <DueDate
      due={finding.due}
      today={today()}
      original={finding.originalDue}
      extensions={approved}
      provisional={finding.dueProvisional}
      done={!finding.open}
      explanation={computed && <p>{explain(computed, language)}</p>}
    />
  )
  const feedback =
    finding.feedbackOn &&
    (inspection.signer ? text('feedback.signed', { day: finding.feedbackOn, signer: inspection.signer }) : finding.feedbackOn)
  return (
    <Section title={text('dates.title')}>
      <FactsList
        facts={[
          [text('due'), due],
          [text('feedback'), feedback],
          [
            text('plan.due'),
            plan?.due && plan.state !== 'adopted' && <DueDate due={plan.due} today={today()} provisional={plan.dueProvisional} />,
          ],
          [text('registered'), finding.registeredOn],
          [
            text('claimed'),
            finding.claim && (
              <>
                <Answering id={finding.claim.by} open={false} view={view} /> <span className="r-nowrap">{finding.claim.day}</span>
              </>
            ),
          ],
          [text('closed'), finding.closedOn],
        ]}
      />
      {finding.extensions.length > 0 && (
        <div className="r-under">
          <Extensions extensions={finding.extensions} names={names} />
        </div>
      )}
    </Section>
  )
}
