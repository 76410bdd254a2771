import { Modal } from 'antd'
import { useState } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { BodyPicker } from '#web/pages/inspection/pick/body-picker.tsx'
import { DayPicker } from '#web/pages/inspection/pick/day-picker.tsx'
import { PersonPicker } from '#web/pages/inspection/pick/person-picker.tsx'
import { CoBodyPicker } from '#web/pages/inspection/plan/co-body-picker.tsx'
import type { PlanDesk } from '#web/pages/inspection/plan/plan-desk.ts'
import { planWords } from '#web/pages/inspection/plan/plan.words.ts'
import type { TaskFields } from '#web/pages/inspection/plan/task-fields.ts'
import { useReturnFocus } from '#web/pages/inspection/use-return-focus.ts'
import type { CellEdit } from './deeds.ts'
import type { SheetRow } from './sheet-rows.ts'
import { sheetWords } from './sheet.words.ts'

type Filled = Pick<TaskFields, 'leaderId' | 'personId' | 'leadBodyId' | 'start' | 'due'> & { coBodyIds: string[] | null }
const nothing: Filled = { leaderId: null, personId: null, leadBodyId: null, coBodyIds: null, start: null, due: null }

type Props = { rows: readonly SheetRow[]; desk: PlanDesk; onWrite: (edits: CellEdit[]) => void; onClose: () => void }

/** The same people and days for all selected tasks; what is left empty stays as it is in each. */
export function BulkFill({ rows, desk, onWrite, onClose }: Props) {
  useReturnFocus()
  const text = useText(sheetWords)
  const plan = useText(planWords)
  const [filled, setFilled] = useState(nothing)
  const tasks = rows.filter((row) => row.id !== null)
  const put = (changes: Partial<Filled>) => setFilled((before) => ({ ...before, ...changes }))
  const changes = Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== null)) as Partial<TaskFields>
  const { names, bodyId, period } = desk
  return (
    <Modal
      open
      title={text('fill.title', { n: tasks.length })}
      okText={text('fill.act')}
      okButtonProps={{ disabled: tasks.length === 0 || Object.keys(changes).length === 0 }}
      onOk={() => {
        onWrite(tasks.map((row) => ({ id: row.id!, changes })))
        onClose()
      }}
      onCancel={onClose}
    >
      <p className="r-muted">{text('fill.what')}</p>
      <div className="r-task-form__fields">
        {(['leaderId', 'personId'] as const).map((field) => (
          <div key={field}>
            <label htmlFor={`fill-${field}`} className="r-task-form__label">
              {plan(`field.${field}`)}
            </label>
            <PersonPicker id={`fill-${field}`} {...{ names, bodyId }} value={filled[field]} onChange={(id) => put({ [field]: id })} />
          </div>
        ))}
        <div className="r-task-form__wide">
          <label htmlFor="fill-leadBodyId" className="r-task-form__label">
            {plan('field.leadBodyId')}
          </label>
          <BodyPicker id="fill-leadBodyId" names={names} value={filled.leadBodyId} onChange={(leadBodyId) => put({ leadBodyId })} />
        </div>
        <div className="r-task-form__wide">
          <label htmlFor="fill-coBodyIds" className="r-task-form__label">
            {plan('field.coBodyIds')}
          </label>
          <CoBodyPicker
            id="fill-coBodyIds"
            desk={desk}
            value={filled.coBodyIds ?? []}
            onChange={(ids) => put({ coBodyIds: ids.length === 0 ? null : ids })}
          />
        </div>
        {(['start', 'due'] as const).map((field) => (
          <div key={field}>
            <label htmlFor={`fill-${field}`} className="r-task-form__label">
              {plan(`field.${field}`)}
            </label>
            <DayPicker
              id={`fill-${field}`}
              from={period.from}
              to={period.to}
              value={filled[field]}
              onChange={(day) => put({ [field]: day })}
            />
          </div>
        ))}
      </div>
    </Modal>
  )
}
