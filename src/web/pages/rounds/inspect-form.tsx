import { Form, Input, Modal } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useSend } from '#web/api/use-send.ts'
import { FormProblem, showUnderFields } from '#web/pages/inspection/form-problem.tsx'
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
      onProblem: (problem) => showUnderFields(form, problem),
    },
  )
  const initial = { teamName: '', team: [], leaderId: null, fieldworkFrom: round.startsOn, fieldworkTo: round.endsOn }
  return (
    <Modal
      open
      title={text('inspect.title')}
      okText={text('inspect.act')}
      confirmLoading={send.busy}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form<Said> name="inspect" form={form} layout="vertical" requiredMark={false} onFinish={send.send} initialValues={initial}>
        <Field
          name="bodyId"
          label={text('inspect.body')}
          rules={[{ required: true, message: text('needed', { label: text('inspect.body') }) }]}
        >
          <BodyPicker />
        </Field>
        <TeamFields />
        <Field name="name" label={text('inspect.name')} hint={text('inspect.name.hint')}>
          <Input maxLength={200} />
        </Field>
        <Field name="code" label={text('inspect.code')} hint={text('inspect.code.hint')}>
          <Input maxLength={60} />
        </Field>
      </Form>
      <FormProblem problem={send.problem} />
    </Modal>
  )
}
