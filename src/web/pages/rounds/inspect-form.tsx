import { Form, Input } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useSend } from '#web/api/use-send.ts'
import { FormDialog } from '#web/pages/inspection/form-dialog.tsx'
import { BodyPicker } from '#web/pages/inspection/pick/body-picker.tsx'
import { TeamFields } from '#web/pages/inspection/team-fields.tsx'
import { roundsWords } from './rounds.words.ts'

type Said = Pick<Schemas['Inspection'], 'bodyId' | 'teamName' | 'team' | 'leaderId' | 'fieldworkFrom' | 'fieldworkTo'> & {
  name?: string
  code?: string
}

/** Enters a body into a round. */
export function InspectForm({ round, onClose }: { round: Schemas['Round']; onClose: () => void }) {
  const text = useText(roundsWords)
  const say = useToast()
  const [form] = Form.useForm<Said>()
  const send = useSend(
    (said: Said, header) =>
      api.POST('/api/rounds/{id}/inspections', {
        params: { path: { id: round.id }, header },
        body: { ...said, name: said.name?.trim() || null, code: said.code?.trim() || null },
      }),
    {
      onDone: () => {
        say(text('inspect.done'))
        onClose()
      },
    },
  )
  const initial = { teamName: '', team: [], leaderId: null, fieldworkFrom: round.startsOn, fieldworkTo: round.endsOn }
  return (
    <FormDialog
      name="inspect"
      form={form}
      title={text('inspect.title')}
      act={text('inspect.act')}
      initial={initial}
      busy={send.busy}
      problem={send.problem}
      onSend={send.send}
      onClose={onClose}
    >
      <Field
        name="bodyId"
        word="body"
        label={text('inspect.body')}
        rules={[{ required: true, message: text('needed', { label: text('inspect.body') }) }]}
      >
        <BodyPicker />
      </Field>
      <TeamFields />
      <Field name="name" word="inspection" label={text('inspect.name')} hint={text('inspect.name.hint')}>
        <Input maxLength={200} />
      </Field>
      <Field name="code" label={text('inspect.code')} hint={text('inspect.code.hint')}>
        <Input maxLength={60} />
      </Field>
    </FormDialog>
  )
}
