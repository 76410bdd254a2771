import { Form, Modal } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { wrongFields } from '#ui/input/wrong-fields.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import { useSend } from '#web/api/use-send.ts'
import type { PersonView } from './people-queries.ts'
import { peopleWords } from './people.words.ts'
import { cleaned, PersonFields, type PersonValues } from './person-fields.tsx'

export function ChangePerson({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const text = useText(peopleWords)
  const say = useToast()
  const [form] = Form.useForm<PersonValues>()
  const change = useSend(
    (values: PersonValues, header) => api.PATCH('/api/people/{id}', { params: { path: { id: person.id }, header }, body: cleaned(values) }),
    {
      version: person.version,
      onDone: () => {
        say(text('change.done'))
        onClose()
      },
      onProblem: (problem) => form.setFields(wrongFields(problem) as Parameters<typeof form.setFields>[0]),
    },
  )
  const { name, nameEn, phone } = person
  return (
    <Modal
      open
      title={text('change.title')}
      okText={text('save')}
      cancelText={text('cancel')}
      confirmLoading={change.busy}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form<PersonValues>
        name="change-person"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ name, nameEn, phone }}
        onFinish={change.send}
      >
        <PersonFields />
        {change.problem && change.problem.errors.length === 0 && <ProblemNote problem={change.problem} />}
        <input type="submit" hidden />
      </Form>
    </Modal>
  )
}
