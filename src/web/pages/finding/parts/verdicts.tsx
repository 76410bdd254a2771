import { CheckCircleFilled, ClockCircleOutlined } from '@ant-design/icons'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { PersonTag } from '#ui/tag/person-tag.tsx'
import type { Schemas } from '#web/api/generated.ts'
import type { View } from '#web/pages/finding/finding-view.ts'
import { findingWords } from '#web/pages/finding/finding.words.ts'
import { nameIn, namesIn } from '#web/parts/names.ts'

type Props = {
  view: View
  application: NonNullable<View['finding']['application']>
  verdicts: readonly Schemas['Finding']['verdicts'][number][]
}

/** Every seat of the chain: what it said, or who is waited for. */
export function Verdicts({ view, application, verdicts }: Props) {
  const text = useText(findingWords)
  const life = useText(lifeWords)
  const { language } = useLanguage()
  const name = namesIn(view.names, language)
  const waitedFor = (seat: string) => view.holders.filter((one) => one.seat === seat).map((one) => nameIn(language, one.name, one.nameEn))
  return (
    <div className="r-block">
      <h3>{text('verdicts')}</h3>
      <p className="r-muted">{text('verdicts.title', { done: verdicts.length, all: application.seats.length })}</p>
      <ul className="r-verdicts">
        {application.seats.map((seat) => {
          const verdict = verdicts.find((one) => one.seat === seat)
          const who = waitedFor(seat)
          return (
            <li key={seat} className={verdict ? 'r-verdicts__given' : 'r-verdicts__open'}>
              {verdict ? <CheckCircleFilled aria-hidden /> : <ClockCircleOutlined aria-hidden />}
              <div>
                <p className="r-together">
                  <strong>{life(`seat.${seat}`)}</strong>
                  {verdict ? (
                    <>
                      <PersonTag name={name(verdict.by)} post={verdict.postId ? name(verdict.postId) : null} />
                      <time dateTime={verdict.day}>{verdict.day}</time>
                    </>
                  ) : (
                    <span className="r-muted">{text('verdict.waits')}</span>
                  )}
                </p>
                {verdict?.opinion && <p className="r-quote">{verdict.opinion}</p>}
                {!verdict && who.length > 0 && (
                  <p className="r-muted">{text('verdict.who', { names: who.join(language === 'zh' ? '、' : ', ') })}</p>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
