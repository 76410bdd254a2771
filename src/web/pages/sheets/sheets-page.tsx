import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { UploadBox } from '#ui/input/upload-box.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Page } from '#ui/layout/page.tsx'
import { Section } from '#ui/layout/section.tsx'
import { officeMoment } from '#ui/office-clock.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { KeysetTable, type Column } from '#ui/table/keyset-table.tsx'
import { addresses } from '#web/addresses.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { ProblemError } from '#web/api/problem-error.ts'
import { upload } from '#web/api/upload.ts'
import { problemOf } from '#web/api/use-send.ts'
import { useNamed } from '#web/pages/inspection/pick/use-name.ts'
import { ExportButton } from '#web/parts/exports/export-button.tsx'
import { SheetLink } from '#web/parts/sheet-link.tsx'
import { openInspectionsQuery, returnedQuery, type Comparison } from './sheets-queries.ts'
import { sheetsWords } from './sheets.words.ts'
import './sheets.css'

/** As much as the server takes in. */
const largest = 20 * 1_048_576

/** 离线填报: sheets to take away, the door for those that come back, and what became of them. */
export function SheetsPage() {
  const text = useText(sheetsWords)
  return (
    <Page title={text('title')} over={text('what')}>
      <Section title={text('out.title')} aside={<WholeLedger />}>
        <p className="r-muted">{text('out.what')}</p>
        <Take />
      </Section>
      <Section title={text('back.title')}>
        <SendBack />
      </Section>
      <Section title={text('earlier.title')}>
        <Earlier />
      </Section>
    </Page>
  )
}

/** What stands against a file, in one line: it is shown beside its name. */
function useWhy(): (error: unknown) => string {
  const part = useText(partWords)
  return (error) => {
    if (!(error instanceof ProblemError)) return part('problem.unexpected', { status: 0 })
    const { unmet, title } = error.problem
    return unmet.map((one) => one.detail).join(' ') || title
  }
}

function SendBack() {
  const text = useText(sheetsWords)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const why = useWhy()
  return (
    <UploadBox
      label={text('back.choose')}
      accept=".xlsx"
      several={false}
      maxBytes={largest}
      why={why}
      send={async (file, sending) => {
        const { sheet } = await upload<Comparison>('/api/returned-sheets', file, {}, sending)
        await queries.invalidateQueries({ queryKey: ['returned-sheets'] })
        void navigate(addresses.sheet(sheet.id))
      }}
    />
  )
}

/** The whole ledger that one may see, made in the background however long it is. */
function WholeLedger() {
  const text = useText(sheetsWords)
  return (
    <ExportButton
      small
      label={text('out.ledger')}
      ask={(header) => api.POST('/api/exports/ledger-sheet', { params: { header }, body: { view: '' } })}
    />
  )
}

type Inspection = Schemas['InspectionRow']

function Take() {
  const text = useText(sheetsWords)
  const named = useNamed()
  const inspections = useInfiniteQuery(openInspectionsQuery)
  const problem = problemOf(inspections.error)
  const bodyOf = (row: Inspection) => named(row.bodyName, row.bodyNameEn)
  const columns: Column<Inspection>[] = [
    { key: 'body', title: text('out.body'), narrow: 'bare', render: bodyOf },
    { key: 'inspection', title: text('out.inspection'), render: ({ name, code }) => `${name}（${code}）` },
    { key: 'open', title: text('out.open'), width: 90, align: 'end', render: ({ open, findings }) => `${open} / ${findings}` },
    {
      key: 'sheets',
      title: text('out.sheets'),
      width: 270,
      render: (row) => (
        <span className="r-together">
          {row.planState !== null && (
            <SheetLink
              small
              to={`/api/inspections/${row.id}/sheet?of=tasks`}
              label={text('out.tasks')}
              name={text('out.tasks.of', { name: bodyOf(row), code: row.code })}
            />
          )}
          <SheetLink
            small
            to={`/api/inspections/${row.id}/sheet?of=findings`}
            label={text('out.findings')}
            name={text('out.findings.of', { name: bodyOf(row), code: row.code })}
          />
        </span>
      ),
    },
  ]
  if (problem) return <ProblemNote problem={problem} onRetry={() => void inspections.refetch()} />
  return (
    <KeysetTable
      caption={text('out.title')}
      columns={columns}
      rows={inspections.data?.pages.flatMap((page) => page.items) ?? []}
      rowId={({ id }) => id}
      rowName={bodyOf}
      loading={inspections.isPending}
      loadingMore={inspections.isFetchingNextPage}
      onMore={inspections.hasNextPage ? () => void inspections.fetchNextPage() : undefined}
      empty={<Empty title={text('out.none')}>{text('out.none.why')}</Empty>}
    />
  )
}

function Earlier() {
  const text = useText(sheetsWords)
  const returned = useInfiniteQuery(returnedQuery)
  const problem = problemOf(returned.error)
  const columns: Column<Schemas['ReturnedSheet']>[] = [
    { key: 'name', title: text('earlier.name'), narrow: 'bare', render: ({ name }) => name },
    { key: 'kind', title: text('earlier.kind'), width: 120, render: ({ kind }) => text(`kind.${kind}`) },
    { key: 'at', title: text('earlier.at'), width: 150, render: ({ createdAt }) => officeMoment(createdAt) },
    { key: 'done', title: text('earlier.done'), width: 90, align: 'end', render: ({ done }) => done },
    { key: 'refused', title: text('earlier.refused'), width: 110, align: 'end', render: ({ refused }) => refused },
  ]
  if (problem) return <ProblemNote problem={problem} onRetry={() => void returned.refetch()} />
  return (
    <KeysetTable
      caption={text('earlier.title')}
      columns={columns}
      rows={returned.data?.pages.flatMap((page) => page.items) ?? []}
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      rowTo={({ id }) => addresses.sheet(id)}
      loading={returned.isPending}
      loadingMore={returned.isFetchingNextPage}
      onMore={returned.hasNextPage ? () => void returned.fetchNextPage() : undefined}
      empty={<Empty title={text('earlier.none')}>{text('earlier.none.why')}</Empty>}
    />
  )
}
