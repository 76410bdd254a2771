import { useInfiniteQuery } from '@tanstack/react-query'
import { EyeOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Section } from '#ui/layout/section.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { KeysetTable, type Column } from '#ui/table/keyset-table.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { useToast } from '#ui/toast.tsx'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useMe } from '#web/api/me.ts'
import { problemOf, useSend } from '#web/api/use-send.ts'
import { useNamed } from '#web/pages/inspection/pick/use-name.ts'
import { AddTemplate } from './add-template.tsx'
import { TryWith, useTrying } from './try-with.tsx'
import { templatesWords } from './templates.words.ts'
import '#web/pages/papers/papers.css'

type Row = Schemas['PaperTemplateRow']

/** The versions of a form, each to be fetched or taken into use, and the way back to the shipped paper. */
function Versions({ row, keeps, tried }: { row: Row; keeps: boolean; tried: string | undefined }) {
  const text = useText(templatesWords)
  const say = useToast()
  const choose = useSend(
    (number: number | null, header) =>
      api.POST('/api/templates/{id}/choice', { params: { path: { id: row.id }, header }, body: { number } }),
    { version: row.version, onDone: () => say(text('chosen')) },
  )
  return (
    <>
      <ul className="r-papers">
        {row.versions.map(({ number: n, name, on }) => (
          <li key={n}>
            <a className="r-papers__version" href={`/api/templates/${row.id}/versions/${n}`} download={name}>
              {text('version.of', { n })} {name} {on}
            </a>
            {tried !== undefined && (
              <Button
                size="small"
                icon={<EyeOutlined aria-hidden />}
                href={`/api/templates/${row.id}/versions/${n}/preview?inspectionId=${tried}`}
                download
                aria-label={text('try.of', { n })}
              >
                {text('try')}
              </Button>
            )}
            {row.current === n && <Tag tone="green">{text('in.use')}</Tag>}
            {keeps && row.current !== n && (
              <Button size="small" loading={choose.busy} onClick={() => choose.send(n)} aria-label={text('use.of', { n })}>
                {text('use')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {row.current === null && <Tag tone="quiet">{text('shipped')}</Tag>}
      {keeps && row.current !== null && (
        <Button size="small" loading={choose.busy} onClick={() => choose.send(null)}>
          {text('back')}
        </Button>
      )}
      {choose.problem && <ProblemNote problem={choose.problem} />}
    </>
  )
}

/** 文书模板: which bodies print from forms of their own. */
export function TemplatesPart() {
  const text = useText(templatesWords)
  const named = useNamed()
  const keeps = useMe().may.includes('template.keep')
  const templates = useInfiniteQuery({
    queryKey: ['templates'],
    queryFn: ({ pageParam, signal }) =>
      answerOf(api.GET('/api/templates', { params: { query: pageParam === null ? {} : { cursor: pageParam } }, signal })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
  const trying = useTrying()
  const problem = problemOf(templates.error)
  const columns: Column<Row>[] = [
    { key: 'paper', title: text('paper'), narrow: 'bare', render: ({ kind }) => text(`name.${kind}`) },
    { key: 'body', title: text('body'), render: ({ bodyName, bodyNameEn }) => named(bodyName, bodyNameEn) },
    { key: 'language', title: text('language'), width: 96, render: ({ lang }) => text(lang) },
    {
      key: 'versions',
      title: text('versions'),
      width: '45%',
      render: (row) => <Versions row={row} keeps={keeps} tried={trying.tried} />,
    },
  ]
  return (
    <>
      <p className="r-muted">{text('what')}</p>
      {keeps && (
        <Section title={text('add')}>
          <AddTemplate />
        </Section>
      )}
      {problem && <ProblemNote problem={problem} onRetry={() => void templates.refetch()} />}
      {(templates.data?.pages[0]?.items.length ?? 0) > 0 && <TryWith {...trying} />}
      {!(problem && !templates.data) && (
        <KeysetTable
          caption={text('caption')}
          columns={columns}
          rows={templates.data?.pages.flatMap((page) => page.items) ?? []}
          rowId={({ id }) => id}
          rowName={({ kind }) => text(`name.${kind}`)}
          loading={templates.isPending}
          loadingMore={templates.isFetchingNextPage}
          onMore={templates.hasNextPage ? () => void templates.fetchNextPage() : undefined}
          empty={<Empty title={text('none')}>{text('none.why')}</Empty>}
        />
      )}
    </>
  )
}
