import { Form, Modal } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { wrongFields } from '#ui/input/wrong-fields.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import { today } from '#web/api/me.ts'
import { useSend } from '#web/api/use-send.ts'
import { DayPicker } from '#web/pages/inspection/pick/day-picker.tsx'
import type { Post } from './people-queries.ts'
import { peopleWords } from './people.words.ts'

type Values = { toDay: string }

export function EndPost({ name, post, onClose }: { name: string; post: Post; onClose: () => void }) {
  const text = useText(peopleWords)
  const say = useToast()
  const [form] = Form.useForm<Values>()
  const end = useSend((body: Values, header) => api.POST('/api/posts/{id}/end', { params: { path: { id: post.id }, header }, body }), {
    version: post.version,
    onDone: () => {
      say(text('post.end.done'))
      onClose()
    },
    onProblem: (problem) => form.setFields(wrongFields(problem) as Parameters<typeof form.setFields>[0]),
  })
  return (
    <Modal
      open
      title={text('post.end.title', { name, title: post.title })}
      okText={text('post.end')}
      okButtonProps={{ danger: true }}
      cancelText={text('cancel')}
      confirmLoading={end.busy}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form<Values>
        name="end-post"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ toDay: today() }}
        onFinish={end.send}
      >
        <p style={{ marginBottom: 12 }}>{text('post.end.what')}</p>
        <Field
          name="toDay"
          label={text('post.end.day')}
          hint={text('post.end.hint')}
          rules={[{ required: true, message: text('needed', { label: text('post.end.day') }) }]}
        >
          <DayPicker from={post.fromDay} />
        </Field>
        {end.problem && end.problem.errors.length === 0 && <ProblemNote problem={end.problem} />}
        <input type="submit" hidden />
      </Form>
    </Modal>
  )
}
