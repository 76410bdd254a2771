import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Section } from '#ui/layout/section.tsx'
import { StateTag } from '#ui/tag/state-tag.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { addresses } from '#web/addresses.ts'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import { useMe } from '#web/api/me.ts'
import { findingNumber, nameIn } from '#web/parts/names.ts'
import { tiedWords } from './tied.words.ts'

/** Findings of bodies below whose root lies in a body, in one's own where none is named; nothing where there is none. */
export function TiedFindings({ bodyId }: { bodyId?: string }) {
  const text = useText(tiedWords)
  const { language } = useLanguage()
  const { posts, may } = useMe()
  const own = posts.some((post) => post.role === 'head' || post.role === 'handler')
  const { data } = useQuery({
    queryKey: ['tied-findings', bodyId ?? null],
    enabled: bodyId === undefined ? own : may.includes('finding.read'),
    queryFn: ({ signal }) => answerOf(api.GET('/api/tied-findings', { params: { query: bodyId === undefined ? {} : { bodyId } }, signal })),
  })
  if (!data || data.items.length === 0) return null
  return (
    <Section
      title={text(bodyId === undefined ? 'title' : 'title.body')}
      aside={<span className="r-muted">{text(bodyId === undefined ? 'why' : 'why.body')}</span>}
    >
      <ul className="r-stack">
        {data.items.map((one) => (
          <li key={one.id} className="r-together">
            <Link to={addresses.finding(one.id)}>{one.text}</Link>
            <span className="r-muted">
              {findingNumber(one.code, one.number)} {nameIn(language, one.bodyName, one.bodyNameEn)} {one.due}
            </span>
            <StateTag state={`finding.${one.state}`} />
            {!one.answered && <Tag tone="yellow">{text('open')}</Tag>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
