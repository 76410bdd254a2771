import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { Empty } from '#ui/layout/empty.tsx'
import { KeysetTable, type Column } from '#ui/table/keyset-table.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { addresses } from '#web/addresses.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useNamed } from '#web/pages/inspection/pick/use-name.ts'
import { roundsWords } from './rounds.words.ts'
import { stepOf, toneOf } from './steps.ts'

type Row = Schemas['InspectionRow']

/** The bodies of a round and how far each has come. */
export function RoundInspections({ rows, mayEnter }: { rows: readonly Row[]; mayEnter: boolean }) {
  const text = useText(roundsWords)
  const part = useText(partWords)
  const named = useNamed()
  const columns: Column<Row>[] = [
    { key: 'code', title: text('code'), width: 110, render: ({ code }) => code },
    { key: 'body', title: text('body'), leads: true, narrow: 'bare', render: ({ bodyName, bodyNameEn }) => named(bodyName, bodyNameEn) },
    {
      key: 'step',
      title: text('step'),
      width: 190,
      render: (row) => (
        <span className="r-together">
          <Tag tone={toneOf[stepOf(row)]}>{text(`step.${stepOf(row)}`)}</Tag>
          {row.provisional && <Tag tone="yellow">{part('due.provisional')}</Tag>}
        </span>
      ),
    },
    { key: 'feedback', title: text('feedback.on'), width: 120, render: ({ feedbackOn }) => feedbackOn ?? '—' },
    { key: 'findings', title: text('findings'), width: 80, align: 'end', render: ({ findings }) => findings },
    {
      key: 'closed',
      title: text('closed'),
      width: 170,
      render: ({ closed: n, findings: all, issued }) =>
        issued ? (
          <span className="r-share">
            <progress value={n} max={Math.max(all, 1)} aria-label={text('closed')} />
            {text('closed.of', { n, all })}
          </span>
        ) : (
          '—'
        ),
    },
  ]
  return (
    <KeysetTable
      caption={text('inspections.caption')}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      rowName={({ bodyName, bodyNameEn }) => named(bodyName, bodyNameEn)}
      rowTo={({ id }) => addresses.inspection(id)}
      empty={<Empty title={text('inspections.none')}>{text(mayEnter ? 'inspections.none.why' : 'inspections.none.wait')}</Empty>}
    />
  )
}
