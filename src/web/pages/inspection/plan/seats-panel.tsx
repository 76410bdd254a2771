import { CheckCircleFilled, ClockCircleOutlined, CloseCircleFilled } from '@ant-design/icons'
import { useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useNameIn } from '#web/pages/inspection/pick/use-name.ts'
import { planWords } from './plan.words.ts'

type Plan = Schemas['Plan']

function Verdict({ verdict, names }: { verdict: Plan['verdicts'][number]; names: Schemas['Names'] }) {
  const text = useText(planWords)
  const nameIn = useNameIn(names)
  return (
    <>
      <span>
        {text(verdict.agrees ? 'seats.agrees' : 'seats.disagrees')}{' '}
        <span className="r-muted">{`${nameIn(verdict.by)} ${verdict.day}`}</span>
      </span>
      {verdict.opinion && <blockquote>{verdict.opinion}</blockquote>}
    </>
  )
}

/** Who reviews the plan: who has spoken, and who is waited for. */
export function SeatsPanel({ plan, names }: { plan: Plan; names: Schemas['Names'] }) {
  const text = useText(planWords)
  const life = useText(lifeWords)
  const nameIn = useNameIn(names)
  if (plan.seats.length === 0) return null
  return (
    <section className="r-seats" aria-label={text('seats.title')}>
      <h2>{text('seats.title')}</h2>
      {plan.submittedOn && (
        <p className="r-muted">{text('seats.submitted', { name: nameIn(plan.submittedBy), day: plan.submittedOn, n: plan.submissions })}</p>
      )}
      <ul>
        {plan.seats.map((seat) => {
          const verdict = plan.verdicts.find((one) => one.seat === seat)
          const look = verdict ? (verdict.agrees ? 'agrees' : 'disagrees') : 'waiting'
          return (
            <li key={seat} className={`r-seats__seat r-seats__seat--${look}`}>
              {look === 'agrees' && <CheckCircleFilled aria-hidden />}
              {look === 'disagrees' && <CloseCircleFilled aria-hidden />}
              {look === 'waiting' && <ClockCircleOutlined aria-hidden />}
              <div>
                <strong>{life(`seat.${seat}`)}</strong>
                {verdict ? <Verdict {...{ verdict, names }} /> : <span className="r-muted">{text('seats.waiting')}</span>}
              </div>
            </li>
          )
        })}
        {plan.state === 'submitted' && plan.verdicts.length === plan.seats.length && (
          <li className="r-seats__seat r-seats__seat--waiting">
            <ClockCircleOutlined aria-hidden />
            <div>
              <strong>{text('seats.opinion')}</strong>
              <span className="r-muted">{text('seats.opinion.waiting')}</span>
            </div>
          </li>
        )}
      </ul>
    </section>
  )
}
