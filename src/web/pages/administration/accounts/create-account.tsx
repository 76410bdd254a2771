import { Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { wrongFields } from '#ui/input/wrong-fields.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { api } from '#web/api/client.ts'
import { useSend } from '#web/api/use-send.ts'
import { PersonPicker } from '#web/pages/inspection/pick/person-picker.tsx'
import { accountsWords } from './accounts.words.ts'
import { OneTimePassword } from './one-time-password.tsx'

type Values = { personId: string; login: string }

/** An account for one person; its one-time password is shown at once, and never again. */
export function CreateAccount({ person, onClose }: { person?: { id: string; name: string }; onClose: () => void }) {
  const text = useText(accountsWords)
  const [form] = Form.useForm<Values>()
  const [made, setMade] = useState<{ login: string; oneTimePassword: string } | null>(null)
  const create = useSend((body: Values, header) => api.POST('/api/accounts', { params: { header }, body }), {
    onDone: setMade,
    onProblem: (problem) => form.setFields(wrongFields(problem) as Parameters<typeof form.setFields>[0]),
  })
  const needed = (label: string) => [{ required: true, whitespace: true, message: text('needed', { label }) }]
  if (made) return <OneTimePassword login={made.login} password={made.oneTimePassword} onClose={onClose} />
  return (
    <Modal
      open
      title={person ? text('create.for', { name: person.name }) : text('create.title')}
      okText={text('create')}
      cancelText={text('cancel')}
      confirmLoading={create.busy}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form<Values>
        name="create-account"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ personId: person?.id }}
        onFinish={(values) => create.send({ login: values.login, personId: person?.id ?? values.personId })}
      >
        {!person && (
          <Field
            name="personId"
            word="post"
            label={text('create.person')}
            hint={text('create.person.hint')}
            rules={needed(text('create.person'))}
          >
            <PersonPicker />
          </Field>
        )}
        <Field name="login" label={text('login')} hint={text('login.hint')} rules={needed(text('login'))}>
          <Input maxLength={64} autoComplete="off" autoCapitalize="none" spellCheck={false} />
        </Field>
        {create.problem && create.problem.errors.length === 0 && <ProblemNote problem={create.problem} />}
        <input type="submit" hidden />
      </Form>
    </Modal>
  )
}
