import { DownloadOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Progress } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Page } from '#ui/layout/page.tsx'
import { officeMoment } from '#ui/office-clock.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { KeysetTable, type Column } from '#ui/table/keyset-table.tsx'
import { sizeText } from '#ui/tag/size.ts'
import { Tag } from '#ui/tag/tag.tsx'
import type { Tone } from '#ui/tag/tone.ts'
import { useToast } from '#ui/toast.tsx'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { problemOf, useSend } from '#web/api/use-send.ts'
import { exportsWords } from './exports.words.ts'
import './exports.css'

type Row = Schemas['Export']

const isLive = ({ state }: Row): boolean => state === 'waiting' || state === 'running'
const tones: Record<Row['state'], Tone> = { waiting: 'quiet', running: 'blue', ready: 'green', failed: 'red', expired: 'quiet' }
const said = ['missing', 'not-permitted', 'disk-full'] as const

function Far({ row }: { row: Row }) {
  const text = useText(exportsWords)
  if (row.state === 'failed') {
    const code = said.find((one) => one === row.problem) ?? 'other'
    return (
      <span className="r-exports__far">
        <Tag tone="red">{text('failed')}</Tag>
        <span className="r-muted">{text(`problem.${code}`)}</span>
      </span>
    )
  }
  if (row.state !== 'running') return <Tag tone={tones[row.state]}>{text(row.state)}</Tag>
  const { done, total } = row
  const label = total === null || total === 0 ? text('running') : text('running.of', { done, total })
  const percent = total === null || total === 0 ? 0 : Math.floor((done / total) * 100)
  return (
    <span className="r-exports__far">
      <Progress percent={percent} size="small" showInfo={false} aria-label={label} />
      <span className="r-muted">{label}</span>
    </span>
  )
}

function Acts({ row }: { row: Row }) {
  const text = useText(exportsWords)
  const say = useToast()
  const live = isLive(row)
  const give = useSend((id: string, header) => api.DELETE('/api/exports/{id}', { params: { path: { id }, header } }), {
    onDone: () => say(text(live ? 'cancelled' : 'removed')),
  })
  return (
    <span className="r-exports__acts">
      {row.state === 'ready' && (
        <Button
          size="small"
          type="primary"
          icon={<DownloadOutlined aria-hidden />}
          href={`/api/exports/${row.id}/file`}
          download={row.name}
          aria-label={text('download.one', { name: row.name })}
        >
          {text('download')}
        </Button>
      )}
      <Button
        size="small"
        loading={give.busy}
        onClick={() => give.send(row.id)}
        aria-label={text(live ? 'cancel.one' : 'remove.one', { name: row.name })}
      >
        {text(live ? 'cancel' : 'remove')}
      </Button>
    </span>
  )
}

function useColumns(): Column<Row>[] {
  const text = useText(exportsWords)
  return [
    { key: 'name', title: text('name'), narrow: 'bare', render: ({ name }) => name },
    { key: 'state', title: text('state'), width: 240, render: (row) => <Far row={row} /> },
    { key: 'size', title: text('size'), width: 96, align: 'end', render: ({ size }) => (size === null ? '' : sizeText(size)) },
    { key: 'asked', title: text('asked'), width: 150, render: ({ createdAt }) => officeMoment(createdAt) },
    { key: 'until', title: text('until'), width: 150, render: (row) => (row.state === 'ready' ? officeMoment(row.expiresAt) : '') },
    { key: 'acts', title: text('acts'), width: 180, render: (row) => <Acts row={row} /> },
  ]
}

/** Files being made for me, and those I can fetch. */
export function ExportsPage() {
  const text = useText(exportsWords)
  const columns = useColumns()
  const exports = useInfiniteQuery({
    queryKey: ['exports'],
    queryFn: ({ pageParam, signal }) =>
      answerOf(api.GET('/api/exports', { params: { query: pageParam === null ? {} : { cursor: pageParam } }, signal })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: ({ state }) => (state.data?.pages.some((page) => page.items.some(isLive)) ? 1500 : false),
  })
  const problem = problemOf(exports.error)
  return (
    <Page title={text('title')} over={text('what')}>
      {problem && <ProblemNote problem={problem} onRetry={() => void exports.refetch()} />}
      {!(problem && !exports.data) && (
        <KeysetTable
          caption={text('caption')}
          columns={columns}
          rows={exports.data?.pages.flatMap((page) => page.items) ?? []}
          rowId={({ id }) => id}
          rowName={({ name }) => name}
          loading={exports.isPending}
          loadingMore={exports.isFetchingNextPage}
          onMore={exports.hasNextPage ? () => void exports.fetchNextPage() : undefined}
          empty={<Empty title={text('none')}>{text('none.why')}</Empty>}
        />
      )}
    </Page>
  )
}
