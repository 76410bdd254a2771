import { queryOptions, useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { Notice } from '#ui/layout/notice.tsx'
import { Page } from '#ui/layout/page.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { problemOf } from '#web/api/use-send.ts'
import { DropFile } from './drop-file.tsx'
import { EarlierDocuments } from './earlier-documents.tsx'
import { importWords } from './import.words.ts'
import { PickInspection } from './pick-inspection.tsx'
import { ReadingPart } from './reading-part.tsx'
import { Step } from './step.tsx'
import { useReading } from './use-reading.ts'
import './import.css'

const listed = 200

const waitingQuery = queryOptions({
  queryKey: ['inspections', 'not-issued'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/inspections', { params: { query: { issued: 'false', limit: listed } }, signal })),
})

/** The front door of the product: for which inspection, which file, what was read from it. */
export function ImportsPage() {
  const text = useText(importWords)
  const [search, setSearch] = useSearchParams()
  const inspections = useQuery(waitingQuery)
  const problem = problemOf(inspections.error)
  const { data } = inspections
  return (
    <Page title={text('title')} over={text('over')} wide={false}>
      {problem && <ProblemNote problem={problem} onRetry={() => void inspections.refetch()} />}
      {!data && !problem && (
        <div className="r-panel">
          <Skeleton lines={4} />
        </div>
      )}
      {data && (
        <Steps
          rows={data.items}
          more={data.next !== null}
          asked={search.get('inspection')}
          onChoose={(id) => setSearch(id === null ? {} : { inspection: id }, { replace: true })}
        />
      )}
    </Page>
  )
}

type StepsProps = {
  rows: Schemas['InspectionRow'][]
  more: boolean
  /** The inspection the address names. */
  asked: string | null
  onChoose: (id: string | null) => void
}

function Steps({ rows, more, asked, onChoose }: StepsProps) {
  const text = useText(importWords)
  const chosen = rows.find(({ id }) => id === asked) ?? null
  const way = useReading(chosen?.id ?? null)
  const read = way.reading?.state === 'read' && way.reading.inspectionId === chosen?.id ? way.reading : null
  return (
    <>
      {asked !== null && !chosen && <Notice tone="yellow" title={text('pick.gone')} />}
      <Step number={1} title={text('pick.title')} done={chosen !== null}>
        <PickInspection rows={rows} more={more} chosen={chosen} onChoose={onChoose} />
        {chosen && <EarlierDocuments inspectionId={chosen.id} />}
      </Step>
      <Step number={2} title={text('drop.title')} done={read !== null}>
        {chosen ? <DropFile way={way} /> : <p className="r-muted">{text('drop.after')}</p>}
      </Step>
      {chosen && read && (
        <Step number={3} title={text('read.title')} done={false}>
          <ReadingPart key={read.id} reading={read} inspection={chosen} way={way} />
        </Step>
      )}
    </>
  )
}
