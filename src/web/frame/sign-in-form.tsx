import { Button, Form, Input } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useSend } from '#web/api/use-send.ts'
import { frameWords } from './frame.words.ts'

type Credentials = { login: string; password: string }

/** `login` fixes the name: a request that waits must not be sent on under somebody else's. */
export function SignInForm({ login, onIn }: { login?: string | undefined; onIn: (me: Schemas['Me']) => void }) {
  const text = useText(frameWords)
  const enter = useSend((body: Credentials) => api.POST('/api/session', { body }), { fresh: false, onDone: onIn })
  const needed = (label: string) => [{ required: true, message: text('needed', { label }) }]
  return (
    <Form<Credentials>
      layout="vertical"
      requiredMark={false}
      name="sign-in"
      onFinish={(values) => enter.send({ login: login ?? values.login.trim(), password: values.password })}
    >
      {enter.problem && (
        <div style={{ marginBottom: 16 }}>
          <ProblemNote problem={enter.problem} />
        </div>
      )}
      {login === undefined ? (
        <Field name="login" word={null} label={text('login')} rules={needed(text('login'))}>
          <Input autoComplete="username" autoFocus size="large" spellCheck={false} autoCapitalize="off" />
        </Field>
      ) : (
        <p className="r-sign-in-as">
          {text('login')} <strong>{login}</strong>
          <input hidden readOnly name="username" autoComplete="username" value={login} />
        </p>
      )}
      <Field name="password" label={text('password')} rules={needed(text('password'))}>
        <Input.Password autoComplete="current-password" autoFocus={login !== undefined} size="large" />
      </Field>
      <Button type="primary" htmlType="submit" size="large" block loading={enter.busy}>
        {text('sign-in')}
      </Button>
    </Form>
  )
}
