import { Input, Modal } from 'antd'
import { useId, useState, type ReactNode } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import type { Problem } from '#ui/problem/problem.ts'
import './act.css'

type Props = {
  title: string
  /** What the act is called on its button. */
  act: string
  /** What will happen, or further fields of the act. */
  children?: ReactNode
  reasonLabel?: string
  /** The fewest characters a reason may have; 0 makes it optional. */
  least?: number
  danger?: boolean
  busy: boolean
  problem: Problem | null
  onConfirm: (reason: string) => void
  onCancel: () => void
}

/** An act that needs a reason. What was typed stays when the server says no. Render it while it is open. */
export function ConfirmWithReason(props: Props) {
  const { title, act, children, reasonLabel, least = 4, danger = false, busy, problem, onConfirm, onCancel } = props
  const text = useText(partWords)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const id = useId()
  const length = reason.trim().length
  const wrong = length < least ? (length === 0 ? text('reason.needed') : text('reason.short', { n: least })) : null
  const confirm = () => {
    setTried(true)
    if (wrong === null) onConfirm(reason.trim())
  }
  return (
    <Modal
      open
      title={title}
      okText={act}
      cancelText={text('cancel')}
      okButtonProps={{ danger }}
      confirmLoading={busy}
      onOk={confirm}
      onCancel={onCancel}
      mask={{ closable: false }}
    >
      <div className="r-confirm">
        {children}
        <div>
          <label htmlFor={id}>{reasonLabel ?? text('reason.label')}</label>
          <Input.TextArea
            id={id}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            autoSize={{ minRows: 3, maxRows: 10 }}
            required={least > 0}
            aria-invalid={tried && wrong !== null}
            aria-describedby={`${id}-wrong`}
            status={tried && wrong ? 'error' : ''}
          />
          <p id={`${id}-wrong`} className="r-confirm__wrong" aria-live="polite">
            {tried ? wrong : null}
          </p>
        </div>
        {problem && <ProblemNote problem={problem} />}
      </div>
    </Modal>
  )
}
