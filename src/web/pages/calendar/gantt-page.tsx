import { PrinterOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { Link, useSearchParams } from 'react-router'
import type { Language } from '#ui/i18n/catalogue.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Notice } from '#ui/layout/notice.tsx'
import { Page } from '#ui/layout/page.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { addresses } from '#web/addresses.ts'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import type { Problem } from '#ui/problem/problem.ts'
import { problemOf } from '#web/api/use-send.ts'
import { BodySelect } from '#web/pages/ledger/body-select.tsx'
import { nameIn } from '#web/parts/names.ts'
import { CalendarTabs } from './calendar-tabs.tsx'
import { calendarWords } from './calendar.words.ts'
import { GanttTable } from './gantt-table.tsx'
import '#web/parts/charts/charts.css'
import './calendar.css'

const inspectionsQuery = {
  queryKey: ['inspections', 'open'],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    answerOf(api.GET('/api/inspections', { params: { query: { open: 'true' as const, issued: 'true' as const, limit: 100 } }, signal })),
  staleTime: 60_000,
}

type Which = { inspectionId?: string | undefined; bodyId?: string | undefined }

/** An inspection before a body, where an address names both. */
const askedFor = ({ inspectionId, bodyId }: Which): { inspectionId: string } | { bodyId: string } | undefined =>
  inspectionId === undefined ? (bodyId === undefined ? undefined : { bodyId }) : { inspectionId }

/** Where nothing is asked for yet: the newest inspection that is being worked on. */
const firstOf = (items: readonly Schemas['InspectionRow'][]): { inspectionId: string } | undefined => {
  const first = items.find((one) => one.planState === 'adopted') ?? items[0]
  return first && { inspectionId: first.id }
}

const isEmpty = (gantt: Schemas['Gantt'] | undefined): boolean => gantt !== undefined && gantt.tasks.length === 0

/** What the page is of: the inspection and its body, or the body alone. */
const namedOf = (of: Schemas['Gantt']['of'] | undefined, language: Language): string | undefined =>
  of && [of.code, nameIn(language, of.bodyName, of.bodyNameEn), of.name].filter(Boolean).join(' · ')

/** 任务进度图: the tasks of an inspection, or the open ones of a body, on one line of time. */
export function GanttPage() {
  const text = useText(calendarWords)
  const { language } = useLanguage()
  const [search, setSearch] = useSearchParams()
  const asked = { inspectionId: search.get('inspectionId') ?? undefined, bodyId: search.get('bodyId') ?? undefined }
  const inspections = useQuery(inspectionsQuery)
  const which = askedFor(asked) ?? firstOf(inspections.data?.items ?? [])
  const gantt = useQuery({
    queryKey: ['gantt', which],
    queryFn: ({ signal }) => answerOf(api.GET('/api/gantt', { params: { query: which! }, signal })),
    enabled: which !== undefined,
    placeholderData: keepPreviousData,
  })
  const nothing = isEmpty(gantt.data) || (inspections.isSuccess && which === undefined)
  const inspectionId = which && 'inspectionId' in which ? which.inspectionId : null
  return (
    <Page
      title={text('view.tasks')}
      over={namedOf(gantt.data?.of, language)}
      actions={
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          {text('print')}
        </Button>
      }
    >
      <CalendarTabs current="tasks" />
      <div className="r-calendar__bar r-no-print">
        <Select
          aria-label={text('gantt.inspection')}
          showSearch={{ optionFilterProp: 'label' }}
          value={inspectionId}
          placeholder={text('gantt.choose')}
          onChange={(id: string) => setSearch({ inspectionId: id })}
          options={(inspections.data?.items ?? []).map((one) => ({
            value: one.id,
            label: `${one.code} ${nameIn(language, one.bodyName, one.bodyNameEn)} · ${one.roundName}`,
          }))}
          popupMatchSelectWidth={false}
          className="r-gantt__which"
        />
        <BodySelect value={asked.bodyId} onChange={({ bodyId }) => setSearch(bodyId === undefined ? {} : { bodyId })} />
      </div>
      <Tasks gantt={gantt} problem={problemOf(gantt.error) ?? problemOf(inspections.error)} nothing={nothing} inspectionId={inspectionId} />
    </Page>
  )
}

type TasksProps = { gantt: UseQueryResult<Schemas['Gantt']>; problem: Problem | null; nothing: boolean; inspectionId: string | null }

function Tasks({ gantt, problem, nothing, inspectionId }: TasksProps) {
  const text = useText(calendarWords)
  return (
    <>
      {problem && <ProblemNote problem={problem} onRetry={() => void gantt.refetch()} />}
      {!problem && !gantt.data && !nothing && (
        <div className="r-panel">
          <Skeleton lines={10} />
        </div>
      )}
      {nothing && !problem && (
        <div className="r-panel">
          <Empty
            title={text('gantt.empty.title')}
            action={inspectionId !== null && <Link to={addresses.inspection(inspectionId, 'plan')}>{text('gantt.inspection')}</Link>}
          >
            {text('gantt.empty.why')}
          </Empty>
        </div>
      )}
      {gantt.data?.more && <Notice tone="yellow" title={text('gantt.more')} />}
      {gantt.data && gantt.data.tasks.length > 0 && <GanttTable gantt={gantt.data} oneInspection={inspectionId !== null} />}
    </>
  )
}
