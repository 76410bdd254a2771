import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Section } from '#ui/layout/section.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { addresses } from '#web/addresses.ts'
import { nameIn } from '#web/parts/names.ts'
import { bodiesWords } from './bodies.words.ts'
import { belowQuery, type BodyView } from './body-queries.ts'

/** The bodies right below this one; on a narrow window the tree is walked here. */
export function BodyBelow({ view }: { view: BodyView }) {
  const text = useText(bodiesWords)
  const { language } = useLanguage()
  const below = useQuery(belowQuery(view.body.id, false))
  return (
    <Section title={text('below')} aside={below.data && <span className="r-count">{below.data.length}</span>}>
      {below.isPending && <Skeleton lines={2} />}
      {below.data?.length === 0 && <p className="r-muted">{text('below.none')}</p>}
      <ul className="r-below">
        {below.data?.map((body) => (
          <li key={body.id}>
            <Link to={addresses.body(body.id)}>{nameIn(language, body.name, body.nameEn)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
