import { useQuery } from '@tanstack/react-query'
import { Input, Segmented } from 'antd'
import { Link, useSearchParams } from 'react-router'
import type { State } from '#domain/finding/life.ts'
import { hitKinds, type HitKind } from '#domain/search.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Page } from '#ui/layout/page.tsx'
import { Section } from '#ui/layout/section.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { StateTag } from '#ui/tag/state-tag.tsx'
import { problemOf } from '#web/api/use-send.ts'
import { nameIn } from '#web/parts/names.ts'
import { addressOf } from './entries.ts'
import { Marked } from './marked.tsx'
import { searchQuery, type Hit } from './search-query.ts'
import { searchWords } from './search.words.ts'
import './palette.css'

function Line({ hit, words }: { hit: Hit; words: string }) {
  const { language } = useLanguage()
  return (
    <li>
      <Link to={addressOf(hit)} data-row-link>
        {hit.code && (
          <span className="r-muted r-found__code">
            <Marked text={hit.code} words={words} />
          </span>
        )}
        <span className="r-found__title">
          <Marked text={nameIn(language, hit.title, hit.titleEn)} words={words} />
        </span>
        {hit.note && <span className="r-muted">{nameIn(language, hit.note, hit.noteEn)}</span>}
        {hit.kind === 'finding' && hit.state && <StateTag state={`finding.${hit.state as State}`} />}
      </Link>
    </li>
  )
}

/** All that a few words lead to, kind by kind; its address can be sent on. */
export function SearchPage() {
  const text = useText(searchWords)
  const [params, setParams] = useSearchParams()
  const q = params.get('q') ?? ''
  const kind = hitKinds.find((one) => one === params.get('kind'))
  const search = useQuery(searchQuery(q.trim(), { kind, limit: kind ? 50 : 10 }))
  const problem = problemOf(search.error)
  const go = (next: { q?: string; kind?: HitKind | 'all' }) => {
    const wanted = next.kind ?? kind ?? 'all'
    setParams({ q: next.q ?? q, ...(wanted !== 'all' && { kind: wanted }) }, { replace: true })
  }
  return (
    <Page title={text('title')} over={text('page.why')}>
      <Input.Search
        aria-label={text('label')}
        placeholder={text('placeholder')}
        key={q}
        defaultValue={q}
        maxLength={100}
        allowClear
        size="large"
        onSearch={(value) => go({ q: value.trim() })}
      />
      <Segmented<HitKind | 'all'>
        aria-label={text('title')}
        className="r-found__kinds r-no-print"
        value={kind ?? 'all'}
        onChange={(value) => go({ kind: value })}
        options={(['all', ...hitKinds] as const).map((value) => ({
          value,
          label: value === 'all' ? text('page.all') : text(`kind.${value}`),
        }))}
      />
      {problem && <ProblemNote problem={problem} onRetry={() => void search.refetch()} />}
      {search.isLoading && <Skeleton lines={6} />}
      {(q.trim().length < 2 || search.data?.length === 0) && !search.isLoading && (
        <div className="r-panel">
          <Empty title={q === '' ? text('placeholder') : text('none', { q })}>{text('none.why')}</Empty>
        </div>
      )}
      {q.trim().length > 1 && (
        <div className="r-found">
          {search.data?.map((group) => (
            <Section
              key={group.kind}
              title={text(`kind.${group.kind}`)}
              aside={
                group.more &&
                !kind && (
                  <Link to={`?${new URLSearchParams({ q, kind: group.kind })}`}>{text('more', { kind: text(`kind.${group.kind}`) })}</Link>
                )
              }
            >
              <ul>
                {group.items.map((hit) => (
                  <Line key={hit.id} hit={hit} words={q} />
                ))}
              </ul>
            </Section>
          ))}
        </div>
      )}
    </Page>
  )
}
