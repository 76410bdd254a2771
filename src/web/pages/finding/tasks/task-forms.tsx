import { InputNumber } from 'antd'
import type { ReactNode } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { api } from '#web/api/client.ts'
import { today } from '#web/api/me.ts'
import type { SendHeader } from '#web/api/use-send.ts'
import { actsWords } from '#web/pages/finding/acts/acts.words.ts'
import { DayField, LongText, NumberField } from '#web/pages/finding/acts/fields.tsx'
import { DecideExtensionFields } from '#web/pages/finding/acts/finding-fields.tsx'
import type { Task } from '#web/pages/finding/finding-view.ts'
import { tasksWords } from './tasks.words.ts'

type Reply = Promise<{ data?: unknown; error?: unknown; response: Response }>
type TaskForm<Values extends object = object> = {
  empty: (task: Task) => Values
  Fields: (props: { task: Task }) => ReactNode
  send: (id: string, header: SendHeader, values: Values) => Reply
}

const form = <Values extends object>(one: TaskForm<Values>): TaskForm => one as unknown as TaskForm
const at = (id: string, header: SendHeader) => ({ path: { id }, header })

type Progress = { happenedOn: string; text: string; percent: number; yuan: number; peopleDealtWith: number; rulesMade: number }

function ProgressFields() {
  const text = useText(tasksWords)
  return (
    <>
      <DayField name="happenedOn" word="progress" label={text('happened')} needed={text('happened.needed')} max={today()} />
      <LongText
        name="text"
        word="progress"
        label={text('text')}
        hint={text('text.hint')}
        needed={text('text.needed')}
        rows={4}
        most={4000}
      />
      <div className="r-side-by-side">
        <Field name="percent" label={text('percent.field')} rules={[{ required: true, message: text('percent.needed') }]}>
          <InputNumber min={0} max={100} precision={0} suffix="%" style={{ width: 110 }} />
        </Field>
        <NumberField name="yuan" word="quantity" label={text('recovered')} unit={text('yuan')} decimals={2} />
        <NumberField name="peopleDealtWith" word="quantity" label={text('people')} unit={text('people.unit')} />
        <NumberField name="rulesMade" word="quantity" label={text('rules')} unit={text('rules.unit')} />
      </div>
    </>
  )
}

function AnswerField({ task }: { task: Task }) {
  const text = useText(tasksWords)
  return (
    <>
      <p className="r-quote">{text('criterion.is', { criterion: task.criterion })}</p>
      <LongText name="criterionAnswer" word="criterion" label={text('answer.field')} needed={text('answer.needed')} rows={4} most={4000} />
    </>
  )
}

function KeepOnFields({ task }: { task: Task }) {
  const text = useText(tasksWords)
  return (
    <>
      <AnswerField task={task} />
      <LongText name="checkInRule" label={text('rule.field')} hint={text('rule.hint')} needed={text('rule.needed')} rows={2} most={1000} />
    </>
  )
}

function AskFields({ task }: { task: Task }) {
  const text = useText(actsWords)
  return (
    <>
      <DayField
        name="to"
        word="extension"
        label={text('to')}
        needed={text('to.needed')}
        min={task.due ?? undefined}
        hint={text('to.hint', { day: task.due ?? '—' })}
      />
      <LongText name="reason" label={text('extension.reason')} needed={text('reason.needed')} />
    </>
  )
}

function ReasonField() {
  const text = useText(actsWords)
  return <LongText name="reason" label={text('reason')} needed={text('reason.needed')} />
}

const asked = (task: Task) => task.extensions.find((one) => one.state === 'asked')

/** The acts on a task that are one dialog; evidence has its own. */
export const taskForms = {
  progress: form<Progress>({
    empty: (task) => ({ happenedOn: today(), text: '', percent: task.percent, yuan: 0, peopleDealtWith: 0, rulesMade: 0 }),
    Fields: ProgressFields,
    send: (id, header, { yuan, ...rest }) =>
      api.POST('/api/tasks/{id}/progress', { params: at(id, header), body: { ...rest, moneyRecovered: Math.round((yuan ?? 0) * 100) } }),
  }),
  complete: form<{ criterionAnswer: string }>({
    empty: () => ({ criterionAnswer: '' }),
    Fields: AnswerField,
    send: (id, header, body) => api.POST('/api/tasks/{id}/completion', { params: at(id, header), body }),
  }),
  'keep-on': form<{ criterionAnswer: string; checkInRule: string }>({
    empty: () => ({ criterionAnswer: '', checkInRule: '' }),
    Fields: KeepOnFields,
    send: (id, header, body) => api.POST('/api/tasks/{id}/keeping-on', { params: at(id, header), body }),
  }),
  resume: form<{ reason: string }>({
    empty: () => ({ reason: '' }),
    Fields: ReasonField,
    send: (id, header, body) => api.POST('/api/tasks/{id}/resumption', { params: at(id, header), body }),
  }),
  'ask-extension': form<{ to: string; reason: string }>({
    empty: () => ({ to: '', reason: '' }),
    Fields: AskFields,
    send: (id, header, body) => api.POST('/api/tasks/{id}/extensions', { params: at(id, header), body }),
  }),
  'decide-extension': form<{ approve: boolean; to: string | null; opinion: string }>({
    empty: (task) => ({ approve: true, to: asked(task)?.to ?? null, opinion: '' }),
    Fields: ({ task }) => <DecideExtensionFields asked={asked(task)} />,
    send: (id, header, body) => api.POST('/api/tasks/{id}/extension-decision', { params: at(id, header), body }),
  }),
}
export type TaskFormAct = keyof typeof taskForms
