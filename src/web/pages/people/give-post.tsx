import { Form, Modal } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { wrongFields } from '#ui/input/wrong-fields.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import { useSend } from '#web/api/use-send.ts'
import type { PersonView } from './people-queries.ts'
import { peopleWords } from './people.words.ts'
import { emptyPost, PostFields, postIn, type PostValues } from './post-fields.tsx'

/** A further post for somebody already entered. */
export function GivePost({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const text = useText(peopleWords)
  const say = useToast()
  const [form] = Form.useForm<PostValues>()
  const give = useSend(
    (values: PostValues, header) =>
      api.POST('/api/people/{id}/posts', { params: { path: { id: person.id }, header }, body: postIn(values) }),
    {
      onDone: () => {
        say(text('post.given'))
        onClose()
      },
      onProblem: (problem) => form.setFields(wrongFields(problem) as Parameters<typeof form.setFields>[0]),
    },
  )
  return (
    <Modal
      open
      title={text('post.give.title', { name: person.name })}
      okText={text('post.give')}
      cancelText={text('cancel')}
      confirmLoading={give.busy}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
      width={640}
    >
      <Form<PostValues>
        name="give-post"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={emptyPost()}
        onFinish={give.send}
      >
        <PostFields />
        {give.problem && give.problem.errors.length === 0 && <ProblemNote problem={give.problem} />}
        <input type="submit" hidden />
      </Form>
    </Modal>
  )
}
