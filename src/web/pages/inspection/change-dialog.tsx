import { Form, Input, Modal } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useSend } from '#web/api/use-send.ts'
import { FormProblem, showUnderFields } from './form-problem.tsx'
import type { InspectionView } from './inspection-queries.ts'
import { inspectionWords } from './inspection.words.ts'
import { TeamFields } from './team-fields.tsx'

type Changes = Pick<Schemas['Inspection'], 'name' | 'teamName' | 'team' | 'leaderId' | 'fieldworkFrom' | 'fieldworkTo'>

export function ChangeDialog({ view: { inspection, names }, onClose }: { view: InspectionView; onClose: () => void }) {
  const text = useText(inspectionWords)
  const say = useToast()
  const [form] = Form.useForm<Changes>()
  const change = useSend(
    (said: Changes, header) => api.PATCH('/api/inspections/{id}', { params: { path: { id: inspection.id }, header }, body: said }),
    {
      version: inspection.version,
      onDone: () => {
        say(text('change.done'))
        onClose()
      },
      onProblem: (problem) => showUnderFields(form, problem),
    },
  )
  const { name, teamName, team, leaderId, fieldworkFrom, fieldworkTo } = inspection
  return (
    <Modal
      open
      title={text('change.title')}
      okText={text('save')}
      confirmLoading={change.busy}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form<Changes>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={change.send}
        initialValues={{ name, teamName, team, leaderId, fieldworkFrom, fieldworkTo }}
      >
        <Field
          name="name"
          label={text('field.name')}
          rules={[{ required: true, whitespace: true, message: text('needed', { label: text('field.name') }) }]}
        >
          <Input maxLength={200} />
        </Field>
        <TeamFields names={names} />
      </Form>
      <FormProblem problem={change.problem} />
    </Modal>
  )
}
