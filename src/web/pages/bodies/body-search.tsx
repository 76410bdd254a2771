import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { addresses } from '#web/addresses.ts'
import { problemOf } from '#web/api/use-send.ts'
import { nameIn } from '#web/parts/names.ts'
import { bodiesWords } from './bodies.words.ts'
import { searchQuery } from './body-queries.ts'

/** What was found by name or code, in the order of the tree. */
export function BodySearch({ q, chosen, dissolved }: { q: string; chosen: string | undefined; dissolved: boolean }) {
  const text = useText(bodiesWords)
  const { language } = useLanguage()
  const found = useQuery({ ...searchQuery(q, dissolved), placeholderData: keepPreviousData })
  const problem = problemOf(found.error)
  if (problem) return <ProblemNote problem={problem} onRetry={() => void found.refetch()} />
  if (!found.data) return <Skeleton lines={5} />
  if (found.data.items.length === 0) return <Empty title={text('search.none')}>{text('search.none.why')}</Empty>
  return (
    <>
      <p className="r-muted" role="status">
        {text(found.data.next ? 'search.many' : 'search.found', { n: found.data.items.length })}
      </p>
      <ul className="r-bodies__found">
        {found.data.items.map((body) => (
          <li key={body.id}>
            <Link to={addresses.body(body.id)} aria-current={body.id === chosen ? 'page' : undefined}>
              <span>{nameIn(language, body.name, body.nameEn)}</span>
              <span className="r-muted">
                {body.code} · {text(`kind.${body.kind}`)}
                {body.dissolved && ` · ${text('dissolved')}`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
