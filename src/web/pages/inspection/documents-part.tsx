import { useQuery } from '@tanstack/react-query'
import { useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { KeysetTable, type Column } from '#ui/table/keyset-table.tsx'
import { sizeText } from '#ui/tag/size.ts'
import { StateTag } from '#ui/tag/state-tag.tsx'
import { addresses } from '#web/addresses.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useMe } from '#web/api/me.ts'
import { problemOf } from '#web/api/use-send.ts'
import { documentsQuery } from './inspection-queries.ts'
import { inspectionWords } from './inspection.words.ts'

type Row = Schemas['DocumentRow']

/** The documents that the findings were read from; seen by those who inspect. */
export function DocumentsPart({ inspectionId }: { inspectionId: string }) {
  const text = useText(inspectionWords)
  const sees = useMe().may.includes('document.read')
  const documents = useQuery({ ...documentsQuery(inspectionId), enabled: sees })
  const problem = problemOf(documents.error)
  if (!sees) return <Empty title={text('documents.barred')}>{text('documents.barred.why')}</Empty>
  if (problem && !documents.data) return <ProblemNote problem={problem} onRetry={() => void documents.refetch()} />
  if (!documents.data) return <Skeleton lines={4} />
  const columns: Column<Row>[] = [
    { key: 'name', title: text('documents.name'), leads: true, narrow: 'bare', render: ({ name }) => name },
    { key: 'state', title: text('documents.state'), width: 140, render: ({ state }) => <StateTag state={`document.${state}`} /> },
    { key: 'on', title: text('documents.on'), width: 130, render: ({ importedOn }) => importedOn },
    { key: 'size', title: text('documents.size'), width: 110, align: 'end', render: ({ size }) => sizeText(size) },
  ]
  return (
    <KeysetTable
      caption={text('documents.caption')}
      columns={columns}
      rows={documents.data.items}
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      rowTo={({ id }) => addresses.document(id)}
      empty={<Empty title={text('documents.none')}>{text('documents.none.why')}</Empty>}
    />
  )
}
