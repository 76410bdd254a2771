import { Modal } from 'antd'
import { useCallback } from 'react'
import { useBeforeUnload, useBlocker } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { frameWords } from './frame.words.ts'

/** Put on a page with a form: asks before what was typed is left behind; `words` where it is something else that would be lost. */
export function LeaveGuard({ dirty, words }: { dirty: boolean; words?: { title: string; why: string } }) {
  const text = useText(frameWords)
  const blocker = useBlocker(({ currentLocation, nextLocation }) => dirty && currentLocation.pathname !== nextLocation.pathname)
  useBeforeUnload(useCallback((event: BeforeUnloadEvent) => dirty && event.preventDefault(), [dirty]))
  return (
    <Modal
      open={blocker.state === 'blocked'}
      title={words?.title ?? text('leave.title')}
      okText={text('leave.go')}
      okButtonProps={{ danger: true }}
      cancelText={text('leave.stay')}
      onOk={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      <p>{words?.why ?? text('leave.why')}</p>
    </Modal>
  )
}
