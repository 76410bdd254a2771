import { Link } from 'react-router'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { KeysetTable, type Column } from '#ui/table/keyset-table.tsx'
import { DueDate } from '#ui/tag/due-date.tsx'
import { Light } from '#ui/tag/light.tsx'
import { StateTag } from '#ui/tag/state-tag.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { addresses } from '#web/addresses.ts'
import type { Schemas } from '#web/api/generated.ts'
import { today } from '#web/api/me.ts'
import { SheetLink } from '#web/parts/sheet-link.tsx'
import type { InspectionView } from './inspection-queries.ts'
import { inspectionWords } from './inspection.words.ts'
import { useNameIn } from './pick/use-name.ts'

type Finding = Schemas['FindingBrief']

/** The findings of one inspection: few enough to be listed whole. */
export function FindingsPart({ view: { inspection, findings, names, can } }: { view: InspectionView }) {
  const text = useText(inspectionWords)
  const kind = useText(kindWords)
  const nameIn = useNameIn(names)
  const { issued } = inspection
  const columns: Column<Finding>[] = [
    { key: 'number', title: text('findings.number'), width: 60, align: 'end', render: ({ number }) => number },
    { key: 'headings', title: text('findings.headings'), width: 170, render: ({ headings }) => headings.join(' › ') },
    { key: 'text', title: text('findings.text'), leads: true, narrow: 'bare', render: (finding) => finding.text },
    {
      key: 'weight',
      title: text('findings.weight'),
      width: 84,
      render: ({ weight }) => <Tag tone={weight === 'key' ? 'violet' : 'quiet'}>{kind(`weight.${weight}`)}</Tag>,
    },
    {
      key: 'state',
      title: text('findings.state'),
      width: 124,
      render: ({ state, reopenings }) => <StateTag state={`finding.${state}`} reopenings={reopenings} />,
    },
  ]
  const later: Column<Finding>[] = [
    { key: 'light', title: text('findings.light'), width: 88, render: ({ light, open }) => (open ? <Light light={light} /> : '—') },
    {
      key: 'due',
      title: text('findings.due'),
      width: 150,
      render: ({ due, originalDue, dueProvisional, open }) => (
        <DueDate due={due} original={originalDue} provisional={dueProvisional} today={today()} done={!open} />
      ),
    },
    {
      key: 'claim',
      title: text('findings.claim'),
      width: 112,
      render: ({ claim }) =>
        claim ? (
          <span className="r-together">
            {nameIn(claim.by)} <time className="r-nowrap">{claim.day}</time>
          </span>
        ) : (
          text('findings.claim.none')
        ),
    },
  ]
  const registers = can.some((one) => one.act === 'finding.register')
  return (
    <>
      {findings.length > 0 && (
        <p className="r-together r-no-print">
          <SheetLink small to={`/api/inspections/${inspection.id}/sheet`} label={text('findings.sheet')} />
          <Link to={addresses.sheets()}>{text('findings.sheets')}</Link>
        </p>
      )}
      <KeysetTable
        caption={text('findings.caption')}
        columns={issued ? [...columns, ...later] : columns}
        rows={findings}
        rowId={({ id }) => id}
        rowName={({ number }) => String(number)}
        rowTo={({ id }) => addresses.finding(id)}
        empty={<Empty title={text('findings.none')}>{text(registers ? 'findings.none.why' : 'findings.none.wait')}</Empty>}
      />
    </>
  )
}
