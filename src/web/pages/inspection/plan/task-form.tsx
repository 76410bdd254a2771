import { Button, Input, Select } from 'antd'
import { useCallback, useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useBeforeUnload } from 'react-router'
import type { GlossaryKey } from '#domain/glossary.ts'
import { FieldLabel } from '#ui/input/field-label.tsx'
import { useText } from '#ui/i18n/language.tsx'
import { Notice } from '#ui/layout/notice.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { CoBodyPicker } from './co-body-picker.tsx'
import { BodyPicker } from '#web/pages/inspection/pick/body-picker.tsx'
import { DayPicker } from '#web/pages/inspection/pick/day-picker.tsx'
import { PersonPicker } from '#web/pages/inspection/pick/person-picker.tsx'
import { ConflictPanel } from './conflict-panel.tsx'
import { MeasuresField } from './measures-field.tsx'
import { inputId, type Place } from './missing-place.ts'
import type { PlanDesk } from './plan-desk.ts'
import { keys } from './keys.ts'
import { planWords } from './plan.words.ts'
import { SaveLine } from './save-line.tsx'
import type { Task, TaskField, TaskFields } from './task-fields.ts'
import { useTaskDraft } from './use-task-draft.ts'

type Props = {
  task: Task
  desk: PlanDesk
  /** Where the pen is put down when the form opens, or when a line of the missing list is followed. */
  at: Place | null
  onClose: () => void
}

const isTaskField = (name: string): name is TaskField => name in planWords.zh || `field.${name}` in planWords.zh

function Labelled({
  id,
  label,
  word,
  hint,
  wide = false,
  children,
}: {
  id: string
  label: string
  word: GlossaryKey
  hint?: string
  wide?: boolean
  children: ReactNode
}) {
  return (
    <div className={wide ? 'r-labelled r-task-form__wide' : 'r-labelled'}>
      <label htmlFor={id} className="r-task-form__label">
        <FieldLabel label={label} word={word} /> {hint && <span className="r-muted">{hint}</span>}
      </label>
      {children}
    </div>
  )
}

type Fields = { task: Task; desk: PlanDesk; mine: TaskFields; onChange: (changes: Partial<TaskFields>, settled?: boolean) => void }

function WhoFields({ task, desk, mine, onChange }: Fields) {
  const text = useText(planWords)
  const id = (field: TaskField) => inputId(task.id, field)
  const { names, bodyId } = desk
  return (
    <>
      <Labelled word="responsibleLeader" id={id('leaderId')} label={text('field.leaderId')}>
        <PersonPicker
          id={id('leaderId')}
          {...{ names, bodyId }}
          value={mine.leaderId}
          onChange={(leaderId) => onChange({ leaderId }, true)}
        />
      </Labelled>
      <Labelled word="person" id={id('personId')} label={text('field.personId')}>
        <PersonPicker
          id={id('personId')}
          {...{ names, bodyId }}
          value={mine.personId}
          onChange={(personId) => onChange({ personId }, true)}
        />
      </Labelled>
      <Labelled word="leadBody" id={id('leadBodyId')} label={text('field.leadBodyId')}>
        <BodyPicker id={id('leadBodyId')} names={names} value={mine.leadBodyId} onChange={(leadBodyId) => onChange({ leadBodyId }, true)} />
      </Labelled>
      <Labelled word="coBody" id={id('coBodyIds')} label={text('field.coBodyIds')}>
        <CoBodyPicker id={id('coBodyIds')} desk={desk} value={mine.coBodyIds} onChange={(coBodyIds) => onChange({ coBodyIds }, true)} />
      </Labelled>
    </>
  )
}

function WhenFields({ task, desk, mine, onChange }: Fields) {
  const text = useText(planWords)
  const id = (field: TaskField) => inputId(task.id, field)
  const { from, to } = desk.period
  const hint = from && to ? { hint: text('field.period', { from, to }) } : {}
  return (
    <>
      <Labelled word="taskDays" id={id('start')} label={text('field.start')}>
        <DayPicker id={id('start')} from={from} to={mine.due ?? to} value={mine.start} onChange={(start) => onChange({ start }, true)} />
      </Labelled>
      <Labelled word="taskDays" id={id('due')} label={text('field.due')} {...hint}>
        <DayPicker id={id('due')} from={mine.start ?? from} to={to} value={mine.due} onChange={(due) => onChange({ due }, true)} />
      </Labelled>
    </>
  )
}

function WhatFields({ task, desk, mine, onChange }: Fields) {
  const text = useText(planWords)
  const id = (field: TaskField) => inputId(task.id, field)
  return (
    <>
      <Labelled wide word="criterion" id={id('criterion')} label={text('field.criterion')} hint={text('field.criterion.hint')}>
        <Input.TextArea
          id={id('criterion')}
          autoSize={{ minRows: 1, maxRows: 8 }}
          maxLength={2000}
          value={mine.criterion}
          onChange={(event) => onChange({ criterion: event.target.value })}
        />
      </Labelled>
      <Labelled wide word="finding" id={id('findingIds')} label={text('field.findingIds')}>
        <Select
          id={id('findingIds')}
          mode="multiple"
          style={{ width: '100%' }}
          value={mine.findingIds}
          onChange={(findingIds: string[]) => onChange({ findingIds }, true)}
          showSearch={{ optionFilterProp: 'label' }}
          options={desk.findings.map((finding) => ({
            value: finding.id,
            label: `${text('finding.number', { n: finding.number })} ${finding.text}`,
          }))}
          labelRender={({ label }) => <span className="r-task-form__chip">{label}</span>}
        />
      </Labelled>
    </>
  )
}

const emptyMeasure = () => ({ id: crypto.randomUUID(), text: '', horizon: 'dated', aim: 'symptom' }) as const

/** Puts the pen where the place says, once it is drawn. */
function useGoTo(task: Task, at: Place | null) {
  useEffect(() => {
    if (at === null || 'finding' in at || at.task !== task.id) return
    const input = document.querySelector<HTMLElement>(`#${CSS.escape(inputId(task.id, at.field, at.measure))}`)
    input?.focus()
    input?.scrollIntoView({ block: 'center' })
  }, [at, task.id])
}

/** A task being written, in its place below its finding. Each field is saved when it is left. */
export function TaskForm({ task, desk, at, onClose }: Props) {
  const text = useText(planWords)
  const form = useRef<HTMLFormElement>(null)
  const { draft, problem, merged, busy, dirty, change, choose, save } = useTaskDraft(task, desk.shelf)
  const { mine } = draft
  useGoTo(task, at)
  useBeforeUnload(useCallback((event: BeforeUnloadEvent) => dirty && event.preventDefault(), [dirty]))
  const onChange: Fields['onChange'] = (changes, settled = false) => {
    change(changes)
    if (settled) void save()
  }
  const close = async (): Promise<void> => {
    if (await save()) onClose()
  }
  const addMeasure = (): void => {
    change({ measures: [...mine.measures, emptyMeasure()] })
    const last = inputId(task.id, 'measures', mine.measures.length + 1)
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${CSS.escape(last)}`)?.focus())
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = event.ctrlKey || event.metaKey ? `Ctrl+${event.code}` : event.altKey ? `Alt+${event.code}` : ''
    const deeds: Record<string, () => void> = { 'Ctrl+KeyS': () => void save(), 'Ctrl+Enter': () => void close(), 'Alt+KeyM': addMeasure }
    const deed = deeds[key]
    if (!deed) return
    event.preventDefault()
    deed()
  }
  const fieldNames = Object.fromEntries(
    Object.keys(mine)
      .filter(isTaskField)
      .map((field) => [field, text(`field.${field}`)]),
  )
  return (
    <form
      ref={form}
      className="r-task-form r-no-print"
      aria-label={text('task.edit.one', { n: task.number })}
      onSubmit={(event) => event.preventDefault()}
      onBlur={() => dirty && void save()}
      onKeyDown={onKeyDown}
    >
      <p className="r-task-form__head">
        <strong>{text('task.number', { n: task.number })}</strong>
        <SaveLine {...{ busy, dirty, stuck: problem !== null, asking: draft.conflicts.length > 0 }} />
      </p>
      {draft.conflicts.length > 0 && (
        <ConflictPanel conflicts={draft.conflicts} mine={mine} onChoose={choose} names={desk.names} findings={desk.findings} />
      )}
      {merged && draft.conflicts.length === 0 && <Notice tone="blue" title={text('merged.note')} />}
      <div className="r-task-form__fields">
        <Labelled wide word="task" id={inputId(task.id, 'text')} label={text('field.text')}>
          <Input.TextArea
            id={inputId(task.id, 'text')}
            autoSize={{ minRows: 1, maxRows: 8 }}
            maxLength={4000}
            value={mine.text}
            onChange={(event) => onChange({ text: event.target.value })}
          />
        </Labelled>
        <WhoFields {...{ task, desk, mine, onChange }} />
        <WhenFields {...{ task, desk, mine, onChange }} />
        <WhatFields {...{ task, desk, mine, onChange }} />
      </div>
      <MeasuresField
        taskId={task.id}
        measures={mine.measures}
        onAdd={addMeasure}
        onChange={(measures, settled) => onChange({ measures }, settled)}
      />
      {problem && <ProblemNote problem={problem} fieldNames={fieldNames} onRetry={() => void save()} />}
      <p className="r-task-form__foot">
        <Button onClick={() => void save()} loading={busy} disabled={!dirty}>
          {text('save.act')} <kbd>{keys.save}</kbd>
        </Button>
        <Button type="primary" onClick={() => void close()}>
          {text('save.close')} <kbd>{keys.close}</kbd>
        </Button>
      </p>
    </form>
  )
}
