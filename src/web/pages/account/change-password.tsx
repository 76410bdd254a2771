import { Button, Form, Input } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { wrongFields } from '#ui/input/wrong-fields.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import { useSend } from '#web/api/use-send.ts'
import { NewPassword } from '#web/frame/new-password.tsx'
import { accountWords } from './account.words.ts'

type Change = { old: string; password: string; repeat: string }

export function ChangePassword({ login }: { login: string }) {
  const text = useText(accountWords)
  const say = useToast()
  const [form] = Form.useForm<Change>()
  const change = useSend(
    ({ old, password }: Change, header) => api.POST('/api/password', { params: { header }, body: { old, password } }),
    {
      onDone: () => {
        form.resetFields()
        say(text('password.done'))
      },
      onProblem: (problem) => form.setFields(wrongFields(problem) as Parameters<typeof form.setFields>[0]),
    },
  )
  return (
    <Form<Change>
      name="change-password"
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={change.send}
      style={{ maxWidth: 400 }}
    >
      {/* Tells the browser's keeper of passwords whose password changes. */}
      <input hidden readOnly name="username" autoComplete="username" value={login} />
      <Field name="old" label={text('password.old')} rules={[{ required: true, message: text('password.needed') }]}>
        <Input.Password autoComplete="current-password" />
      </Field>
      <NewPassword />
      {change.problem && change.problem.errors.length === 0 && <ProblemNote problem={change.problem} />}
      <Button type="primary" htmlType="submit" loading={change.busy} style={{ marginTop: 8 }}>
        {text('password.act')}
      </Button>
    </Form>
  )
}
