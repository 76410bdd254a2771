import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { grades } from '#domain/regime.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Notice } from '#ui/layout/notice.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import '#ui/table/keyset-table.css'
import { addresses } from '#web/addresses.ts'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { problemOf } from '#web/api/use-send.ts'
import { RegimeCard } from './regime-card.tsx'
import { regimesWords } from './regimes.words.ts'
import { GradeTag } from './source-note.tsx'
import './regimes.css'

const keyOf = (regime: Schemas['Regime']): string => `${regime.code}-${regime.version}`

const addressOf = (regime: Schemas['Regime']): string => `${addresses.administration()}/regimes/${keyOf(regime)}`

/** What is in force first; older versions, by which some inspections still count, after it. */
const inOrder = (regimes: readonly Schemas['Regime'][]): Schemas['Regime'][] =>
  regimes.toSorted((a, b) => Number(b.newest) - Number(a.newest))

/** By which rules is counted, and where each figure comes from. */
export function RegimesPart() {
  const text = useText(regimesWords)
  const { language } = useLanguage()
  const { which } = useParams()
  const regimes = useQuery({
    queryKey: ['regimes'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/regimes', { signal })),
    staleTime: Infinity,
  })
  const problem = problemOf(regimes.error)
  const listed = inOrder(regimes.data?.items ?? [])
  const chosen = listed.find((regime) => keyOf(regime) === which) ?? listed[0]
  return (
    <>
      <p>{text('what')}</p>
      <Notice tone="blue" title={text('readonly')} />
      <dl className="r-grades" aria-label={text('grades')}>
        {grades.map((grade) => (
          <div key={grade}>
            <dt>
              <GradeTag grade={grade} />
            </dt>
            <dd className="r-muted">{text(`grade.${grade}.why`)}</dd>
          </div>
        ))}
      </dl>
      {problem && <ProblemNote problem={problem} onRetry={() => void regimes.refetch()} />}
      {regimes.isPending && (
        <div className="r-panel">
          <Skeleton lines={10} />
        </div>
      )}
      {chosen && (
        <>
          <nav aria-label={text('choose')} className="r-no-print">
            <ul className="r-regimes__list">
              {listed.map((regime) => (
                <li key={keyOf(regime)}>
                  <Link to={addressOf(regime)} aria-current={regime === chosen ? 'page' : undefined}>
                    {regime.name[language]}
                    {!regime.newest && <small>{text('older')}</small>}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <RegimeCard regime={chosen} />
        </>
      )}
    </>
  )
}
