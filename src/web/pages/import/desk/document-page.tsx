import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Page } from '#ui/layout/page.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { addresses } from '#web/addresses.ts'
import { problemOf } from '#web/api/use-send.ts'
import { Desk } from './desk.tsx'
import { deskWords } from './desk.words.ts'
import { documentQuery } from './use-edits.ts'

/** One imported document: its words beside what was read from them, until a person confirms it. */
export function DocumentPage() {
  const id = useParams()['id'] ?? ''
  const { language } = useLanguage()
  const text = useText(deskWords)
  const document = useQuery(documentQuery(id, language))
  const problem = problemOf(document.error)
  if (document.data) return <Desk key={id} view={document.data} />
  return (
    <Page title={text('pane.document')} back={{ to: addresses.imports(), label: text('back') }}>
      {problem ? (
        <ProblemNote problem={problem} onRetry={() => void document.refetch()} />
      ) : (
        <div className="r-desk__wait">
          <div className="r-panel">
            <Skeleton lines={16} />
          </div>
          <div className="r-panel">
            <Skeleton lines={12} />
          </div>
        </div>
      )}
    </Page>
  )
}
