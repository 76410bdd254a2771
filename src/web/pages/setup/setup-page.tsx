import { useQuery } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { Navigate } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { wrongFields } from '#ui/input/wrong-fields.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { addresses } from '#web/addresses.ts'
import { api } from '#web/api/client.ts'
import { setupQuery } from '#web/api/setup.ts'
import { useSend } from '#web/api/use-send.ts'
import { Door } from '#web/frame/door.tsx'
import { NewPassword } from '#web/frame/new-password.tsx'
import { useEnter } from '#web/frame/use-enter.ts'
import { setupWords } from './setup.words.ts'

type First = { region: string; name: string; login: string; password: string; repeat: string }

export function SetupPage() {
  const text = useText(setupWords)
  const enter = useEnter()
  const [form] = Form.useForm<First>()
  const { data: setup } = useQuery(setupQuery)
  const make = useSend(({ region, name, login, password }: First) => api.POST('/api/setup', { body: { region, name, login, password } }), {
    fresh: false,
    onDone: (me) => enter(me, addresses.work()),
    onProblem: (problem) => form.setFields(wrongFields(problem) as Parameters<typeof form.setFields>[0]),
  })
  const needed = (label: string) => [{ required: true, whitespace: true, message: text('needed', { label }) }]
  if (setup && !setup.needed && !make.busy && !make.done) return <Navigate to={addresses.signIn()} replace />
  return (
    <Door title={text('title')}>
      <p>{text('why')}</p>
      <Form<First> name="setup" form={form} layout="vertical" requiredMark={false} onFinish={make.send}>
        <Field name="region" label={text('region')} help={text('region.help')} rules={needed(text('region'))}>
          <Input autoFocus maxLength={100} />
        </Field>
        <Field name="name" label={text('name')} rules={needed(text('name'))}>
          <Input autoComplete="name" maxLength={100} />
        </Field>
        <Field name="login" word={null} label={text('login')} hint={text('login.hint')} rules={needed(text('login'))}>
          <Input autoComplete="username" spellCheck={false} autoCapitalize="off" maxLength={64} />
        </Field>
        <NewPassword />
        {make.problem && make.problem.errors.length === 0 && <ProblemNote problem={make.problem} />}
        <Button type="primary" htmlType="submit" size="large" block loading={make.busy} style={{ marginTop: 8 }}>
          {text('act')}
        </Button>
      </Form>
    </Door>
  )
}
