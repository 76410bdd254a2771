import { Form, Modal } from 'antd'
import { useNavigate } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { wrongFields } from '#ui/input/wrong-fields.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { useToast } from '#ui/toast.tsx'
import { addresses } from '#web/addresses.ts'
import { api } from '#web/api/client.ts'
import { useSend } from '#web/api/use-send.ts'
import { bodiesWords } from './bodies.words.ts'
import { BodyFields, cleaned, type BodyFieldValues } from './body-fields.tsx'
import type { BodyView } from './body-queries.ts'

/** A new body below another one; afterwards its own page opens. */
export function FoundBody({ parent, onClose }: { parent: BodyView['body']; onClose: () => void }) {
  const text = useText(bodiesWords)
  const say = useToast()
  const go = useNavigate()
  const [form] = Form.useForm<BodyFieldValues>()
  const found = useSend(
    (values: BodyFieldValues, header) => api.POST('/api/bodies', { params: { header }, body: { ...cleaned(values), parentId: parent.id } }),
    {
      onDone: (body) => {
        say(text('found.done', { name: body.name }))
        onClose()
        void go(addresses.body(body.id))
      },
      onProblem: (problem) => form.setFields(wrongFields(problem) as Parameters<typeof form.setFields>[0]),
    },
  )
  return (
    <Modal
      open
      title={text('found.title', { name: parent.name })}
      okText={text('found')}
      cancelText={text('cancel')}
      confirmLoading={found.busy}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form<BodyFieldValues>
        name="found-body"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ nameEn: null, kind: 'department' }}
        onFinish={found.send}
      >
        <BodyFields />
        {found.problem && found.problem.errors.length === 0 && <ProblemNote problem={found.problem} />}
        <input type="submit" hidden />
      </Form>
    </Modal>
  )
}
