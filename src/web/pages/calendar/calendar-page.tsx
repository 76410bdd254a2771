import { LeftOutlined, PrinterOutlined, RightOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { Button, Segmented } from 'antd'
import { useSearchParams } from 'react-router'
import { monthName } from '#ui/day-words.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Notice } from '#ui/layout/notice.tsx'
import { Page } from '#ui/layout/page.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { today } from '#web/api/me.ts'
import { problemOf } from '#web/api/use-send.ts'
import { BodySelect } from '#web/pages/ledger/body-select.tsx'
import { CalendarTabs } from './calendar-tabs.tsx'
import { calendarWords } from './calendar.words.ts'
import { MonthGrid } from './month-grid.tsx'
import { monthAfter, monthIn, spanOf } from './month.ts'
import { WeekList } from './week-list.tsx'
import './calendar.css'

export type CalendarDay = Schemas['CalendarDays']['days'][number]
export type Item = Schemas['CalendarItem']

const calendarQuery = (span: { from: string; to: string }, bodyId: string | undefined) => ({
  queryKey: ['calendar', span.from, bodyId ?? null],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    answerOf(api.GET('/api/calendar', { params: { query: { ...span, ...(bodyId && { bodyId }) } }, signal })),
})

/** A page that is too narrow for seven columns begins as a list. */
const narrow = 900

/** 日历: what is due when, with the days off; a month as on the wall or week by week. */
export function CalendarPage() {
  const text = useText(calendarWords)
  const [search, setSearch] = useSearchParams()
  const month = monthIn(search.get('month'), today())
  const bodyId = search.get('bodyId') ?? undefined
  const as = search.get('as') ?? (window.innerWidth < narrow ? 'list' : 'grid')
  const query = useQuery({ ...calendarQuery(spanOf(month), bodyId), placeholderData: keepPreviousData })
  const change = (changes: Record<string, string | undefined>) => {
    const next = Object.entries({ ...Object.fromEntries(search), ...changes }).filter(
      (one): one is [string, string] => one[1] !== undefined,
    )
    setSearch(new URLSearchParams(next), { replace: true, preventScrollReset: true })
  }
  const { language } = useLanguage()
  const name = monthName(month, language)
  return (
    <Page
      title={text('title')}
      actions={
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          {text('print')}
        </Button>
      }
    >
      <CalendarTabs current="month" />
      <div className="r-calendar__bar">
        <span className="r-together">
          <Button
            aria-label={text('before')}
            icon={<LeftOutlined aria-hidden />}
            onClick={() => change({ month: monthAfter(month, -1) })}
          />
          <h2 aria-live="polite">{name}</h2>
          <Button aria-label={text('after')} icon={<RightOutlined aria-hidden />} onClick={() => change({ month: monthAfter(month, 1) })} />
          <Button onClick={() => change({ month: undefined })}>{text('now')}</Button>
        </span>
        <span className="r-together r-no-print">
          <BodySelect value={bodyId} onChange={(next) => change({ bodyId: next.bodyId })} />
          <Segmented
            aria-label={text('as')}
            value={as}
            onChange={(next) => change({ as: next })}
            options={(['grid', 'list'] as const).map((value) => ({ value, label: text(`as.${value}`) }))}
          />
        </span>
      </div>
      <Days query={query} month={month} name={name} bodyId={bodyId} as={as} />
    </Page>
  )
}

type DaysProps = {
  query: UseQueryResult<Schemas['CalendarDays']>
  month: string
  name: string
  bodyId: string | undefined
  as: string
}

function Days({ query, month, name, bodyId, as }: DaysProps) {
  const text = useText(calendarWords)
  const problem = problemOf(query.error)
  const days = query.data?.days ?? []
  const nothing = query.data !== undefined && days.every((day) => day.items.length === 0)
  return (
    <>
      {problem && <ProblemNote problem={problem} onRetry={() => void query.refetch()} />}
      {query.isPending && !problem && (
        <div className="r-panel">
          <Skeleton lines={12} />
        </div>
      )}
      {nothing && <Notice tone="blue" title={text('empty')} />}
      {days.length > 0 && as === 'grid' && <MonthGrid days={days} month={month} name={name} bodyId={bodyId} />}
      {days.length > 0 && as === 'list' && <WeekList days={days} bodyId={bodyId} />}
      {days.some((day) => day.provisional) && <p className="r-muted">{text('provisional')}</p>}
    </>
  )
}
