import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { conditionIn } from '#ui/i18n/use-reason.ts'
import { Section } from '#ui/layout/section.tsx'
import { Checklist } from '#ui/record/checklist.tsx'
import type { Schemas } from '#web/api/generated.ts'
import type { View } from '#web/pages/finding/finding-view.ts'
import { findingWords } from '#web/pages/finding/finding.words.ts'
import { Applied, Closure, Dispute, Returns, type Application } from './closing-steps.tsx'
import { Verdicts } from './verdicts.tsx'

/** Which list of conditions counts now: the one it was closed by, the one it was applied for with, or how it stands today. */
const conditionsNow = (view: View, application: Application | null) => {
  const { closure } = view.finding
  if (closure) return { title: 'closing.closed', list: closure.conditions } as const
  if (application) return { title: 'closing.applied', list: application.conditions } as const
  return view.finding.state === 'rectifying' ? ({ title: 'closing.checklist', list: view.conditions } as const) : null
}

/** How far the finding is from being closed, who has spoken, and, when it is closed, the proof of it. */
export function Closing({ view }: { view: View }) {
  const text = useText(findingWords)
  const { closure, verdicts } = view.finding
  const application = closure?.application ?? view.finding.application
  const conditions = conditionsNow(view, application)
  return (
    <Section title={text('closing.title')}>
      <div className="r-stack">
        <Closure view={view} />
        {application && (
          <>
            <Applied application={application} view={view} />
            <Verdicts view={view} application={application} verdicts={closure?.verdicts ?? verdicts} />
          </>
        )}
        {conditions ? (
          <Conditions title={text(conditions.title)} conditions={conditions.list} view={view} />
        ) : (
          <p className="r-muted">{text('closing.early')}</p>
        )}
        <Returns view={view} />
        <Dispute view={view} />
      </div>
    </Section>
  )
}

/** A rule on check-ins says nothing of a task that is not kept on; such lines are left out. */
const says = (one: Schemas['Condition'], view: View): boolean =>
  one.code !== 'check-in-rule' || !one.met || view.tasks.some((task) => task.number === one.values['task'] && task.state === 'kept-on')

function Conditions({ title, conditions, view }: { title: string; conditions: readonly Schemas['Condition'][]; view: View }) {
  const { language } = useLanguage()
  const items = conditions
    .filter((one) => says(one, view))
    .map((one) => ({ key: `${one.code} ${JSON.stringify(one.values)}`, met: one.met, label: conditionIn(one.code, one.values, language) }))
  return <Checklist title={title} items={items} />
}
