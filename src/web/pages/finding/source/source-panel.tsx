import { useQuery } from '@tanstack/react-query'
import { Button, Drawer, Segmented } from 'antd'
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { addresses } from '#web/addresses.ts'
import { problemOf } from '#web/api/use-send.ts'
import { nearest, ownPages, ownWords, sourceQuery, widest, type Source } from './source-query.ts'
import { SourceRows } from './source-rows.tsx'
import { SourceText } from './source-text.tsx'
import { sourceWords } from './source.words.ts'
import './source.css'

const PdfPages = lazy(async () => ({ default: (await import('#web/pages/finding/pdf/pdf-pages.tsx')).PdfPages }))

/** Beside the finding, not over it: its words as they stand in the document they were read from. */
export function SourcePanel({ findingId, onClose }: { findingId: string; onClose: () => void }) {
  const text = useText(sourceWords)
  const [around, setAround] = useState(nearest)
  const found = useQuery(sourceQuery(findingId, around))
  const problem = problemOf(found.error)
  return (
    <Drawer open mask={false} size="min(640px, 100vw)" title={text('title')} onClose={onClose} className="r-source">
      {problem && (problem.status === 404 ? <p>{text('gone')}</p> : <ProblemNote problem={problem} onRetry={() => void found.refetch()} />)}
      {!problem && !found.data && <Skeleton lines={8} />}
      {found.data && <Found source={found.data} />}
      {found.data?.whole && found.data.format !== 'cell' && around < widest && (
        <Button onClick={() => setAround(Math.min(widest, around * 3))} loading={found.isFetching}>
          {text('wider')}
        </Button>
      )}
    </Drawer>
  )
}

function Found({ source }: { source: Source }) {
  const text = useText(sourceWords)
  const [view, setView] = useState<'text' | 'page'>('text')
  const pages = ownPages(source)
  const marked = useMemo(() => ownWords(source), [source])
  const hasPages = source.whole && source.documentId !== null && pages.length > 0
  return (
    <>
      {source.whole && source.documentId ? (
        <p className="r-together">
          <Link to={addresses.document(source.documentId)}>{text('document')}</Link>
          <span className="r-muted">{source.name}</span>
        </p>
      ) : (
        <p className="r-muted">{text('only-own')}</p>
      )}
      {hasPages && (
        <Segmented
          aria-label={text('view')}
          value={view}
          onChange={setView}
          options={[
            { value: 'text', label: text('view.text') },
            { value: 'page', label: text('view.page') },
          ]}
        />
      )}
      {view === 'page' && hasPages ? (
        <Suspense fallback={<Skeleton lines={8} />}>
          <PdfPages address={`/api/documents/${source.documentId!}/file`} pages={pages} marked={marked} />
        </Suspense>
      ) : (
        <Places source={source} />
      )}
    </>
  )
}

function Places({ source }: { source: Source }) {
  const place = useRef<HTMLDivElement>(null)
  const { whole } = source
  useEffect(() => {
    if (whole) place.current?.querySelector('mark')?.scrollIntoView({ block: 'center' })
  }, [whole])
  return (
    <div ref={place}>{source.format === 'cell' && whole ? <SourceRows source={source} /> : <SourceText passages={source.passages} />}</div>
  )
}
