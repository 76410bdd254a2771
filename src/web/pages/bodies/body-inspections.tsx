import { Link } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { Section } from '#ui/layout/section.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { addresses } from '#web/addresses.ts'
import { useMe } from '#web/api/me.ts'
import { bodiesWords } from './bodies.words.ts'
import type { BodyView } from './body-queries.ts'

/** Inspections of the body that are not over, each leading to its own page. */
export function BodyInspections({ view }: { view: BodyView }) {
  const text = useText(bodiesWords)
  const { may } = useMe()
  const nothing = text(may.includes('inspection.read') ? 'inspections.none' : 'inspections.hidden')
  return (
    <Section title={text('inspections')}>
      {view.inspections.length === 0 && <p className="r-muted">{nothing}</p>}
      <ul className="r-lines">
        {view.inspections.map((one) => (
          <li key={one.id}>
            <Link to={addresses.inspection(one.id)}>{one.name}</Link>
            <span className="r-muted">{one.code}</span>
            <Link to={addresses.round(one.roundId)} className="r-muted">
              {one.roundName}
            </Link>
            <span className="r-lines__end r-together">
              {one.issued ? (
                <>
                  <span>{text('inspections.open', { findings: one.findings, open: one.open })}</span>
                  {one.feedbackOn && <span className="r-muted">{text('inspections.issued', { day: one.feedbackOn })}</span>}
                </>
              ) : (
                <Tag tone="yellow">{text('inspections.waiting')}</Tag>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
