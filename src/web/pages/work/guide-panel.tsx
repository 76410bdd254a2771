import { CheckCircleFilled, CloseOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { Link } from 'react-router'
import type { GuideStep } from '#domain/guide.ts'
import { useText } from '#ui/i18n/language.tsx'
import { Section } from '#ui/layout/section.tsx'
import { addresses } from '#web/addresses.ts'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import { useChoose, usePreference } from '#web/api/preference.ts'
import { guideWords } from './guide.words.ts'
import './guide.css'

/** Where each step is taken. */
const places: Record<GuideStep, string> = {
  password: addresses.account(),
  star: addresses.ledger(),
  round: `${addresses.rounds()}?new=1`,
  inspection: addresses.rounds(),
  import: addresses.imports(),
  issue: addresses.rounds(),
  join: addresses.work(),
  register: addresses.imports(),
  judge: addresses.work(),
  verify: addresses.work(),
  claim: addresses.work(),
  submit: addresses.work(),
  task: addresses.work(),
  progress: addresses.work(),
  evidence: addresses.work(),
  apply: addresses.work(),
  extension: addresses.work(),
  close: addresses.work(),
  body: addresses.bodies(),
  person: addresses.people(),
  account: addresses.administration(),
}

function Steps({ steps }: { steps: readonly { step: GuideStep; done: boolean }[] }) {
  const text = useText(guideWords)
  return (
    <ol className="r-guide">
      {steps.map(({ step, done }, index) => (
        <li key={step} className={done ? 'r-guide__done' : undefined}>
          {done ? <CheckCircleFilled aria-label={text('done')} /> : <span className="r-guide__number">{index + 1}</span>}
          {done || places[step] === addresses.work() ? text(`step.${step}`) : <Link to={places[step]}>{text(`step.${step}`)}</Link>}
        </li>
      ))}
    </ol>
  )
}

/** The first steps of a newcomer, on the page where the day begins; ticked by what was done, put away by whoever knows them. */
export function GuidePanel() {
  const text = useText(guideWords)
  const { guideClosed } = usePreference()
  const choose = useChoose()
  const guide = useQuery({
    queryKey: ['guide'],
    enabled: !guideClosed,
    queryFn: async ({ signal }) => (await answerOf(api.GET('/api/guide', { signal }))).steps,
  })
  const steps = guide.data ?? []
  if (guideClosed || steps.length === 0) return null
  const done = steps.filter((one) => one.done).length
  return (
    <div className="r-no-print">
      <Section
        title={text('title')}
        aside={
          <span className="r-together">
            <span className="r-muted">{text('count', { done, all: steps.length })}</span>
            <Button size="small" type="text" icon={<CloseOutlined aria-hidden />} onClick={() => choose({ guideClosed: true })}>
              {text('close')}
            </Button>
          </span>
        }
      >
        <Steps steps={steps} />
        <p className="r-muted">{text(done === steps.length ? 'all.done' : 'why')}</p>
      </Section>
    </div>
  )
}
