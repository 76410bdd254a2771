import { CheckCircleFilled, MinusCircleOutlined } from '@ant-design/icons'
import { Button, Modal } from 'antd'
import { useState, type ComponentType } from 'react'
import { life, type State } from '#domain/finding/life.ts'
import type { Act } from '#domain/permission.ts'
import { ActButton } from '#ui/act/act-button.tsx'
import { actWords } from '#ui/i18n/act.words.ts'
import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { useReason } from '#ui/i18n/use-reason.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useMe } from '#web/api/me.ts'
import { useSend } from '#web/api/use-send.ts'
import { ActDialog } from '#web/pages/finding/acts/act-dialog.tsx'
import { actForms, type ActForm, type FormAct } from '#web/pages/finding/acts/finding-forms.tsx'
import { findingNumber } from '#web/parts/names.ts'
import { sponsorForm } from './bulk-sponsor.tsx'
import type { Row } from './findings.query.ts'
import { ledgerWords } from './ledger.words.ts'
import '#ui/table/keyset-table.css'

type BulkAct = FormAct | 'sponsor'

const bulkActs: readonly BulkAct[] = [...(Object.keys(actForms) as FormAct[]), 'sponsor']

type Form = {
  empty: (view: null) => object
  Fields: ComponentType<{ view: null; rows: readonly Row[] }>
  danger?: boolean
  many: ActForm['many']
}
const formOf = (act: BulkAct): Form => (act === 'sponsor' ? sponsorForm : actForms[act]) as unknown as Form

/** Whether the act fits the finding as far as its line tells; the server has the last word on each. */
const fits = (act: BulkAct, row: Row): boolean =>
  (life[act].from as readonly State[]).includes(row.state) &&
  (act !== 'decide-extension' || row.holder?.waitsFor === 'extension-decision') &&
  (act !== 'claim' || row.holder?.waitsFor === 'claim')

type Props = { chosen: readonly Row[]; onClear: () => void }

/** What can be done to all chosen findings at once. */
export function BulkActs({ chosen, onClear }: Props) {
  const text = useText(ledgerWords)
  const parts = useText(partWords)
  const acts = useText(actWords)
  const { may } = useMe()
  const [open, setOpen] = useState<BulkAct | null>(null)
  const offered = bulkActs.flatMap((act) => {
    const n = may.includes(`finding.${act}` as Act) ? chosen.filter((row) => fits(act, row)).length : 0
    return n === 0 ? [] : [{ act, n }]
  })
  return (
    <div className="r-table__bulk r-no-print">
      <span role="status">{parts('table.chosen', { n: chosen.length })}</span>
      {offered.map(({ act, n }) => {
        const label = acts(`finding.${act}`)
        return <ActButton key={act} label={n < chosen.length ? text('bulk.some', { act: label, n }) : label} onAct={() => setOpen(act)} />
      })}
      {offered.length === 0 && <span className="r-muted">{text('bulk.none')}</span>}
      <Button type="link" onClick={onClear}>
        {text('bulk.clear')}
      </Button>
      {open && <BulkDialog act={open} rows={chosen} onClose={() => setOpen(null)} onDone={onClear} />}
    </div>
  )
}

type DialogProps = { act: BulkAct; rows: readonly Row[]; onClose: () => void; onDone: () => void }

function BulkDialog({ act, rows, onClose, onDone }: DialogProps) {
  const text = useText(ledgerWords)
  const acts = useText(actWords)
  // As they were when the dialog opened: what the act changes must not change what it is told about.
  const [asked] = useState(rows)
  const [answer, setAnswer] = useState<Schemas['ItemAnswer'][] | null>(null)
  const { empty, Fields, danger = false, many } = formOf(act)
  const sending = useSend(
    (values: object, header) =>
      many(
        asked.map((row) => row.id),
        header,
        values,
      ),
    {
      onDone: ({ items }) => setAnswer(items as Schemas['ItemAnswer'][]),
    },
  )
  const label = acts(`finding.${act}`)
  if (answer) return <BulkAnswer label={label} rows={asked} answer={answer} onClose={onDone} />
  return (
    <ActDialog
      draftKey={`bulk.${act}`}
      title={text('bulk.title', { act: label, n: asked.length })}
      act={text('bulk.act', { act: label, n: asked.length })}
      danger={danger}
      empty={empty(null)}
      busy={sending.busy}
      problem={sending.problem}
      onSend={(values, sent) => void sending.sendAndWait(values).then(sent, () => undefined)}
      onCancel={onClose}
    >
      <p className="r-consequence">{text('bulk.why')}</p>
      <Fields view={null} rows={asked} />
    </ActDialog>
  )
}

/** The answer to each: done, or why not. What was not done comes first. */
function BulkAnswer({
  label,
  rows,
  answer,
  onClose,
}: {
  label: string
  rows: readonly Row[]
  answer: Schemas['ItemAnswer'][]
  onClose: () => void
}) {
  const text = useText(ledgerWords)
  const { reason } = useReason()
  const done = answer.filter((item) => item.done).length
  const listed = answer.toSorted((a, b) => Number(a.done) - Number(b.done))
  const rowOf = (id: string) => rows.find((row) => row.id === id)
  return (
    <Modal
      open
      title={text('bulk.done', { act: label, done, refused: answer.length - done })}
      onCancel={onClose}
      footer={
        <Button type="primary" autoFocus onClick={onClose}>
          {text('bulk.close')}
        </Button>
      }
    >
      {/* Long answers scroll; then the keyboard must reach them. */}
      <ul className="r-bulk-answer" tabIndex={0} aria-label={label}>
        {listed.map((item) => {
          const row = rowOf(item.id)
          return (
            <li key={item.id} className={item.done ? 'r-bulk-answer__done' : 'r-bulk-answer__not'}>
              {item.done ? <CheckCircleFilled aria-hidden /> : <MinusCircleOutlined aria-hidden />}
              <div>
                <p>
                  <strong>{row && findingNumber(row.inspectionCode, row.number)}</strong> {row?.text}
                </p>
                <p className="r-muted">{item.done ? text('bulk.item.done') : item.unmet.map(reason).join(' ')}</p>
              </div>
            </li>
          )
        })}
      </ul>
    </Modal>
  )
}
