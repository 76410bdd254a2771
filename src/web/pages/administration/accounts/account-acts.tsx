import { Modal } from 'antd'
import { useState, type ReactNode } from 'react'
import { ActButton } from '#ui/act/act-button.tsx'
import { useText } from '#ui/i18n/language.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import type { Problem } from '#ui/problem/problem.ts'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import { useMe } from '#web/api/me.ts'
import { useSend } from '#web/api/use-send.ts'
import type { AccountRow } from './accounts-query.ts'
import { accountsWords } from './accounts.words.ts'
import { OneTimePassword } from './one-time-password.tsx'
import './accounts.css'

/** What an administrator does to an account. */
export function AccountActs({ account }: { account: AccountRow }) {
  const text = useText(accountsWords)
  const own = useMe().personId === account.personId
  const [dialog, setDialog] = useState<'reset' | 'disable' | null>(null)
  const close = () => setDialog(null)
  return (
    <div className="r-accounts__acts">
      <ActButton label={text('reset')} onAct={() => setDialog('reset')} />
      {account.disabled ? (
        <Enable account={account} />
      ) : (
        <ActButton label={text('disable')} why={own ? [text('disable.own')] : []} onAct={() => setDialog('disable')} />
      )}
      {dialog === 'reset' && <Reset account={account} onClose={close} />}
      {dialog === 'disable' && <Disable account={account} onClose={close} />}
    </div>
  )
}

function Enable({ account }: { account: AccountRow }) {
  const text = useText(accountsWords)
  const say = useToast()
  const enable = useSend((_: null, header) => api.POST('/api/accounts/{id}/enabling', { params: { path: { id: account.id }, header } }), {
    version: account.version,
    onDone: () => say(text('enable.done', { login: account.login })),
  })
  return (
    <>
      <ActButton label={text('enable')} busy={enable.busy} onAct={() => enable.send(null)} />
      {enable.problem && <ProblemNote problem={enable.problem} />}
    </>
  )
}

type Dialog = { account: AccountRow; onClose: () => void }

function Disable({ account, onClose }: Dialog) {
  const text = useText(accountsWords)
  const say = useToast()
  const { login } = account
  const disable = useSend((_: null, header) => api.POST('/api/accounts/{id}/disabling', { params: { path: { id: account.id }, header } }), {
    version: account.version,
    onDone: () => {
      say(text('disable.done', { login }))
      onClose()
    },
  })
  return (
    <Ask title={text('disable.title', { login })} act={text('disable')} sending={disable} onClose={onClose}>
      {text('disable.what')}
    </Ask>
  )
}

function Reset({ account, onClose }: Dialog) {
  const text = useText(accountsWords)
  const { login } = account
  const [password, setPassword] = useState<string | null>(null)
  const reset = useSend((_: null, header) => api.POST('/api/accounts/{id}/password', { params: { path: { id: account.id }, header } }), {
    version: account.version,
    onDone: (made) => setPassword(made.oneTimePassword),
  })
  if (password !== null) return <OneTimePassword login={login} password={password} onClose={onClose} />
  return (
    <Ask title={text('reset.title', { login })} act={text('reset')} sending={reset} onClose={onClose}>
      {text('reset.what')}
    </Ask>
  )
}

type AskProps = {
  title: string
  act: string
  sending: { send: (nothing: null) => void; busy: boolean; problem: Problem | null }
  onClose: () => void
  children: ReactNode
}

function Ask({ title, act, sending, onClose, children }: AskProps) {
  const text = useText(accountsWords)
  return (
    <Modal
      open
      title={title}
      okText={act}
      okButtonProps={{ danger: true }}
      cancelText={text('cancel')}
      confirmLoading={sending.busy}
      onOk={() => sending.send(null)}
      onCancel={onClose}
    >
      <p>{children}</p>
      {sending.problem && <ProblemNote problem={sending.problem} />}
    </Modal>
  )
}
