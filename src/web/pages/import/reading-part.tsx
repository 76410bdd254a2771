import { Button } from 'antd'
import { Link, useNavigate } from 'react-router'
import { formatDay, type Day } from '#domain/day.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Notice } from '#ui/layout/notice.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { addresses } from '#web/addresses.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useSend } from '#web/api/use-send.ts'
import { nameIn } from '#web/parts/names.ts'
import { CellErrors } from './cell-errors.tsx'
import { importWords } from './import.words.ts'
import { MappingTable } from './mapping-table.tsx'
import { ReadingBrief } from './reading-brief.tsx'
import { mayBeSameBody } from './same-body.ts'
import type { Reading, useReading } from './use-reading.ts'

type Props = { reading: Reading; inspection: Schemas['InspectionRow']; way: ReturnType<typeof useReading> }

/** What was read in brief, the columns of a ledger, and the way on. */
export function ReadingPart({ reading, inspection, way }: Props) {
  const text = useText(importWords)
  const { language } = useLanguage()
  const navigate = useNavigate()
  const take = useSend(
    (again: boolean, header) => api.POST('/api/documents', { params: { header }, body: { readingId: reading.id, again } }),
    { onDone: ({ id }) => void navigate(addresses.document(id)) },
  )
  const { importedAlready, counts, columnMapping } = reading
  const read = reading.head?.body ?? null
  const nothing = counts !== null && counts.finding + counts.suggestion === 0
  return (
    <>
      <ReadingBrief reading={reading} />
      {!mayBeSameBody(read, [inspection.bodyName, inspection.bodyNameEn]) && (
        <Notice
          tone="yellow"
          title={text('read.other-body', { read: read ?? '', body: nameIn(language, inspection.bodyName, inspection.bodyNameEn) })}
        />
      )}
      {columnMapping && columnMapping.length > 0 && (
        <MappingTable key={reading.id} mapping={columnMapping} remembered={reading.remembered} reread={way.reread} />
      )}
      {reading.cellErrorCount > 0 && <CellErrors reading={reading} />}
      {nothing && <Notice tone="yellow" title={text('read.nothing')} />}
      {importedAlready && (
        <Notice
          tone="yellow"
          title={<strong>{text('read.same', { day: formatDay(importedAlready.day as Day, language) })}</strong>}
          action={<Link to={addresses.document(importedAlready.documentId)}>{text('read.same.open')}</Link>}
        />
      )}
      {take.problem && <ProblemNote problem={take.problem} />}
      <div className="r-way__on">
        <Button
          type={importedAlready ? 'default' : 'primary'}
          size="large"
          loading={take.busy}
          onClick={() => take.send(importedAlready !== null)}
        >
          {text(importedAlready ? 'read.again' : 'read.go')}
        </Button>
        <span className="r-muted">{text('read.next')}</span>
      </div>
    </>
  )
}
