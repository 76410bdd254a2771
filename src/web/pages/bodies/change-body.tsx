import { Form, Modal } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { wrongFields } from '#ui/input/wrong-fields.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import { useSend } from '#web/api/use-send.ts'
import { bodiesWords } from './bodies.words.ts'
import { BodyFields, cleaned, type BodyFieldValues } from './body-fields.tsx'
import type { BodyView } from './body-queries.ts'

/** New names, another code or kind. */
export function ChangeBody({ body, onClose }: { body: BodyView['body']; onClose: () => void }) {
  const text = useText(bodiesWords)
  const say = useToast()
  const [form] = Form.useForm<BodyFieldValues>()
  const change = useSend(
    (values: BodyFieldValues, header) =>
      api.PATCH('/api/bodies/{id}', { params: { path: { id: body.id }, header }, body: cleaned(values) }),
    {
      version: body.version,
      onDone: () => {
        say(text('change.done'))
        onClose()
      },
      onProblem: (problem) => form.setFields(wrongFields(problem) as Parameters<typeof form.setFields>[0]),
    },
  )
  const { name, nameEn, code, kind } = body
  return (
    <Modal
      open
      title={text('change.title', { name })}
      okText={text('save')}
      cancelText={text('cancel')}
      confirmLoading={change.busy}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form<BodyFieldValues>
        name="change-body"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ name, nameEn, code, kind }}
        onFinish={change.send}
      >
        <BodyFields />
        <p className="r-muted">{text('change.note')}</p>
        {change.problem && change.problem.errors.length === 0 && <ProblemNote problem={change.problem} />}
        <input type="submit" hidden />
      </Form>
    </Modal>
  )
}
