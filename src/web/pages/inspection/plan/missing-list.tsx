import { ArrowRightOutlined, CheckCircleFilled } from '@ant-design/icons'
import { useText } from '#ui/i18n/language.tsx'
import { useReason } from '#ui/i18n/use-reason.ts'
import type { Schemas } from '#web/api/generated.ts'
import { placeOf, type Place } from './missing-place.ts'
import { planWords } from './plan.words.ts'
import type { Task } from './task-fields.ts'

type Props = {
  missing: readonly Schemas['Unmet'][]
  tasks: readonly Task[]
  maySubmit: boolean
  adopted: boolean
  onGo: (place: Place) => void
}

/** What keeps the plan from being submitted, live, or what it does not answer since it was adopted; each line leads to where it is put right. */
export function MissingList({ missing, tasks, maySubmit, adopted, onGo }: Props) {
  const text = useText(planWords)
  const { reason } = useReason()
  const title = adopted ? 'missing.adopted' : 'missing.title'
  if (missing.length === 0)
    return (
      <section className="r-missing r-missing--none r-no-print" role="status">
        <CheckCircleFilled aria-hidden /> {text(maySubmit ? 'missing.none' : 'missing.none.handler')}
      </section>
    )
  return (
    <section className="r-missing r-no-print" aria-label={text(title)}>
      <h2>
        {text(title)} <span role="status">{text('missing.count', { n: missing.length })}</span>
      </h2>
      <ul>
        {missing.map((one) => {
          const place = placeOf(one, tasks)
          const key = JSON.stringify(one)
          if (!place) return <li key={key}>{reason(one)}</li>
          return (
            <li key={key}>
              <button type="button" className="r-plain-button" onClick={() => onGo(place)}>
                {reason(one)} <ArrowRightOutlined aria-hidden />
                <span className="r-unseen">{text('missing.go')}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
