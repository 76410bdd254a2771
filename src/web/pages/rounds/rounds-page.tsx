import { PlusOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Page } from '#ui/layout/page.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { KeysetTable, type Column } from '#ui/table/keyset-table.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { addresses } from '#web/addresses.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useMe } from '#web/api/me.ts'
import { problemOf } from '#web/api/use-send.ts'
import { useNamed } from '#web/pages/inspection/pick/use-name.ts'
import { SheetLink } from '#web/parts/sheet-link.tsx'
import { RoundForm } from './round-form.tsx'
import { roundsQuery, type Shown } from './rounds-queries.ts'
import { roundsWords } from './rounds.words.ts'
import '#web/pages/inspection/common.css'
import './rounds.css'

type Row = Schemas['RoundRow']

function useColumns(): Column<Row>[] {
  const text = useText(roundsWords)
  const kind = useText(kindWords)
  const named = useNamed()
  return [
    { key: 'name', title: text('name'), leads: true, narrow: 'bare', render: ({ name }) => name },
    { key: 'body', title: text('body.held'), width: 110, render: ({ bodyName, bodyNameEn }) => named(bodyName, bodyNameEn) },
    { key: 'number', title: text('number'), width: 132, render: ({ term, number: n }) => text('number.of', { term, n }) },
    { key: 'method', title: text('method'), width: 100, render: ({ method }) => kind(`method.${method}`) },
    {
      key: 'period',
      title: text('period'),
      width: 208,
      render: ({ startsOn: from, endsOn: to }) => (from && to ? text('period.range', { from, to }) : (from ?? to)),
    },
    {
      key: 'issued',
      title: text('issued'),
      width: 96,
      align: 'end',
      render: ({ issued: n, inspections: all }) => text('issued.of', { n, all }),
    },
    { key: 'waits', title: text('waits'), width: 180, render: (row) => text(waitOf(row), { n: row.inspections - row.issued }) },
    {
      key: 'state',
      title: text('state'),
      width: 110,
      render: ({ ended }) => <Tag tone={ended ? 'quiet' : 'blue'}>{text(ended ? 'ended' : 'open')}</Tag>,
    },
  ]
}

/** Who a round waits for, as far as a line can tell. */
const waitOf = ({ inspections, issued, ended }: Row) => {
  if (issued < inspections) return 'row.issue'
  return inspections === 0 && !ended ? 'row.enter' : 'row.work'
}

const shownIn = (words: URLSearchParams): Shown => {
  const word = words.get('show')
  return word === 'open' || word === 'ended' ? word : 'all'
}

/** Every wave of inspections held above or below where one stands. */
export function RoundsPage() {
  const text = useText(roundsWords)
  const navigate = useNavigate()
  const [words, setWords] = useSearchParams()
  const shown = shownIn(words)
  const [opening, setOpening] = useState(words.has('new'))
  const rounds = useInfiniteQuery(roundsQuery(shown))
  const keeps = useMe().may.includes('round.keep')
  const columns = useColumns()
  const problem = problemOf(rounds.error)
  const emptyWhy = text(shown !== 'all' ? 'none.filter' : keeps ? 'none.why' : 'none.wait')
  return (
    <Page
      title={text('title')}
      over={text('what')}
      actions={
        <>
          <SheetLink to="/api/sheets/rounds" label={text('sheet.rounds')} />
          <SheetLink to="/api/sheets/inspections" label={text('sheet.inspections')} />
          {keeps && (
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setOpening(true)}>
              {text('add.act')}
            </Button>
          )}
        </>
      }
    >
      <Segmented<Shown>
        className="r-rounds__filter r-no-print"
        aria-label={text('show')}
        value={shown}
        onChange={(value) => setWords(value === 'all' ? {} : { show: value }, { replace: true })}
        options={(['all', 'open', 'ended'] as const).map((value) => ({ value, label: text(`show.${value}`) }))}
      />
      {problem && <ProblemNote problem={problem} onRetry={() => void rounds.refetch()} />}
      {!(problem && !rounds.data) && (
        <KeysetTable
          caption={text('caption')}
          columns={columns}
          rows={rounds.data?.pages.flatMap((page) => page.items) ?? []}
          rowId={({ id }) => id}
          rowName={({ name }) => name}
          rowTo={({ id }) => addresses.round(id)}
          loading={rounds.isPending}
          loadingMore={rounds.isFetchingNextPage}
          onMore={rounds.hasNextPage ? () => void rounds.fetchNextPage() : undefined}
          empty={<Empty title={text('none')}>{emptyWhy}</Empty>}
        />
      )}
      {opening && <RoundForm round={null} onClose={() => setOpening(false)} onOpened={({ id }) => void navigate(addresses.round(id))} />}
    </Page>
  )
}
