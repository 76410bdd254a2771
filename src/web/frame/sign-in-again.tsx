import { Modal } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { addresses } from '#web/addresses.ts'
import { useCell } from '#web/api/cell.ts'
import { useMe } from '#web/api/me.ts'
import { session } from '#web/api/presence.ts'
import { frameWords } from './frame.words.ts'
import { SignInForm } from './sign-in-form.tsx'

/** Stands over the page when the session has ended under somebody's hands; the page below keeps what was typed. */
export function SignInAgain() {
  const text = useText(frameWords)
  const me = useMe()
  if (useCell(session) !== 'lapsed') return null
  return (
    <Modal
      open
      title={text('again.title')}
      footer={null}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      width={420}
      zIndex={1300}
    >
      <p style={{ marginBottom: 16 }}>{text('again.why')}</p>
      <SignInForm login={me.login} onIn={() => session.set('in')} />
      <p style={{ marginTop: 16 }}>
        <a href={addresses.signIn()}>{text('again.other')}</a>
      </p>
    </Modal>
  )
}
