import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, type RefObject } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { problemOf } from '#web/api/use-send.ts'
import { PictureStage } from './picture-stage.tsx'
import { previewQuery, type Preview } from './preview-query.ts'
import { SheetStage } from './sheet-stage.tsx'
import { addressOf, type Shown, type Version } from './shown.ts'
import { viewerWords } from './viewer.words.ts'

const PdfPages = lazy(async () => ({ default: (await import('#web/pages/finding/pdf/pdf-pages.tsx')).PdfPages }))
const WordStage = lazy(async () => ({ default: (await import('./word-stage.tsx')).WordStage }))

type Props = { shown: Shown; version: Version; title: string; keys: RefObject<HTMLElement | null> }

/** One file, shown as what its bytes are. */
export function Stage({ shown, version, title, keys }: Props) {
  const found = useQuery(previewQuery(shown))
  const problem = problemOf(found.error)
  if (problem) return <ProblemNote problem={problem} onRetry={() => void found.refetch()} />
  if (!found.data) return <Skeleton lines={6} />
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <Drawn preview={found.data} address={addressOf(shown)} name={version.name} title={title} keys={keys} />
    </Suspense>
  )
}

type DrawnProps = { preview: Preview; address: string; name: string; title: string; keys: RefObject<HTMLElement | null> }

function Drawn({ preview, address, name, title, keys }: DrawnProps) {
  const text = useText(viewerWords)
  switch (preview.kind) {
    case 'picture':
      return <PictureStage key={address} address={address} title={title} keys={keys} />
    case 'pdf':
      return <PdfPages key={address} address={address} pages={[1]} />
    case 'word':
      return <WordStage key={address} address={address} name={name} />
    case 'sheet':
      return <SheetStage key={address} sheets={preview.sheets} />
    case 'text':
      return (
        <div className="r-stage">
          <pre className="r-stage__text" tabIndex={0}>
            {preview.text}
          </pre>
          {preview.more && <p className="r-muted">{text('text.more')}</p>}
        </div>
      )
    case 'raw-photo':
      return <p className="r-stage__none">{text('raw-photo.why')}</p>
    case 'none':
      return <p className="r-stage__none">{preview.why ?? text('none.why')}</p>
  }
}
