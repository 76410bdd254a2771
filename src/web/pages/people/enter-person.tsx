import { Checkbox, Form, Modal } from 'antd'
import { useNavigate } from 'react-router'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { wrongFields } from '#ui/input/wrong-fields.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { useToast } from '#ui/toast.tsx'
import { addresses } from '#web/addresses.ts'
import { api } from '#web/api/client.ts'
import { useSend } from '#web/api/use-send.ts'
import { nameIn } from '#web/parts/names.ts'
import { peopleWords } from './people.words.ts'
import { cleaned, PersonFields, type PersonValues } from './person-fields.tsx'
import { emptyPost, PostFields, postIn, type PostValues } from './post-fields.tsx'

type Values = PersonValues & { withPost: boolean; post: PostValues }

type Props = {
  /** The body whose first post is offered, where one comes from its page. */
  bodyId?: string
  bodyName?: { zh: string; en: string | null }
  onClose: () => void
}

/** A person with a first post; afterwards their own page opens. */
export function EnterPerson({ bodyId, bodyName, onClose }: Props) {
  const text = useText(peopleWords)
  const { language } = useLanguage()
  const say = useToast()
  const go = useNavigate()
  const [form] = Form.useForm<Values>()
  const withPost = Form.useWatch('withPost', form) ?? true
  const enter = useSend(
    (values: Values, header) =>
      api.POST('/api/people', { params: { header }, body: { ...cleaned(values), post: values.withPost ? postIn(values.post) : null } }),
    {
      onDone: (person) => {
        say(text('enter.done', { name: person.name }))
        onClose()
        void go(addresses.person(person.id))
      },
      onProblem: (problem) => form.setFields(wrongFields(problem) as Parameters<typeof form.setFields>[0]),
    },
  )
  return (
    <Modal
      open
      title={bodyName ? text('enter.in', { body: nameIn(language, bodyName.zh, bodyName.en) }) : text('enter.title')}
      okText={text('enter')}
      cancelText={text('cancel')}
      confirmLoading={enter.busy}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
      width={640}
    >
      <Form<Values>
        name="enter-person"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ nameEn: null, phone: null, withPost: true, post: { ...emptyPost(), ...(bodyId && { bodyId }) } }}
        onFinish={enter.send}
      >
        <PersonFields />
        <Form.Item name="withPost" valuePropName="checked">
          <Checkbox>{text('enter.with-post')}</Checkbox>
        </Form.Item>
        {withPost && <PostFields within={['post']} {...(bodyId && bodyName && { names: { [bodyId]: bodyName } })} />}
        {enter.problem && enter.problem.errors.length === 0 && <ProblemNote problem={enter.problem} />}
        <input type="submit" hidden />
      </Form>
    </Modal>
  )
}
