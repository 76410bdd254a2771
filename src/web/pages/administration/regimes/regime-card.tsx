import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { Section } from '#ui/layout/section.tsx'
import { Light } from '#ui/tag/light.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import type { Schemas } from '#web/api/generated.ts'
import { ChainTable } from './chain-table.tsx'
import { PeriodsTable } from './periods-table.tsx'
import { regimesWords } from './regimes.words.ts'
import { SourceNote } from './source-note.tsx'

/** One version of a regime, every figure of it. */
export function RegimeCard({ regime }: { regime: Schemas['Regime'] }) {
  const text = useText(regimesWords)
  const life = useText(lifeWords)
  const { language } = useLanguage()
  const kinds = regime.closing.kinds.map((kind) => life(`closure.${kind}`)).join(language === 'zh' ? '、' : ', ')
  const aside = (
    <span className="r-together">
      <Tag tone={regime.newest ? 'green' : 'quiet'}>{text(regime.newest ? 'newest' : 'older')}</Tag>
      <span className="r-muted">
        {[
          text('version', { n: regime.version }),
          text('since', { day: regime.effectiveFrom }),
          text('start', { event: text(`event.${regime.start}`) }),
        ].join(' · ')}
      </span>
    </span>
  )
  return (
    <Section title={regime.name[language]} aside={aside}>
      <div className="r-regime">
        <h3>{text('periods')}</h3>
        <PeriodsTable periods={regime.periods} />
        <h3>{text('review')}</h3>
        <p className="r-muted">{text('review.how')}</p>
        <div className="r-regime__chains">
          <ChainTable title={text('review.plan')} chain={regime.review.plan} />
          <ChainTable title={text('review.closing')} chain={regime.review.closing} />
        </div>
        <h3>{text('lights')}</h3>
        <ul className="r-regime__lights">
          <li>
            <Light light="green" wordless /> {text('lights.green', { n: regime.lights.green })}
          </li>
          <li>
            <Light light="yellow" wordless /> {text('lights.yellow', { n: regime.lights.yellow })}
          </li>
          <li>
            <Light light="red" wordless /> {text('lights.red')}
          </li>
        </ul>
        <SourceNote source={regime.lights.source} />
        <h3>{text('closing')}</h3>
        <p>{text('closing.kinds', { kinds })}</p>
        <p>{text('closing.check-in', { n: regime.closing.checkInMonths })}</p>
        <SourceNote source={regime.closing.source} />
      </div>
    </Section>
  )
}
