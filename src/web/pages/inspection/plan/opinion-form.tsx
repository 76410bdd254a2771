import { Input, Modal, Radio } from 'antd'
import { useId, useState, type ReactNode } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import type { Problem } from '#ui/problem/problem.ts'
import { planWords } from './plan.words.ts'
import { useReturnFocus } from '#web/pages/inspection/use-return-focus.ts'

type Props = {
  title: string
  yes: string
  no: string
  /** Why a yes cannot be given, where it cannot. */
  yesBarred?: string | null
  label: string
  opinion: string
  onOpinion: (opinion: string) => void
  busy: boolean
  problem: Problem | null
  onSend: (yes: boolean) => void
  onClose: () => void
  children?: ReactNode
}

/** A yes or a no with one's words; a no needs them. What was typed stays when the server refuses. */
export function OpinionForm(props: Props) {
  useReturnFocus()
  const { title, yes, no, yesBarred = null, label, opinion, onOpinion, busy, problem, onSend, onClose, children } = props
  const text = useText(planWords)
  const [answer, setAnswer] = useState<boolean | null>(yesBarred === null ? null : false)
  const [tried, setTried] = useState(false)
  const id = useId()
  const wrong = answer === null ? text('choice.needed') : !answer && opinion.trim() === '' ? text('opinion.needed') : null
  const send = (): void => {
    setTried(true)
    if (answer !== null && wrong === null) onSend(answer)
  }
  return (
    <Modal
      open
      width={600}
      title={title}
      okText={answer === null ? title : answer ? yes : no}
      confirmLoading={busy}
      onOk={send}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <div className="r-confirm r-opinion-form">
        {children}
        <Radio.Group
          aria-label={title}
          value={answer}
          onChange={(event) => setAnswer(event.target.value as boolean)}
          options={[
            { value: true, label: yes, disabled: yesBarred !== null },
            { value: false, label: no },
          ]}
        />
        {yesBarred && <p className="r-muted">{yesBarred}</p>}
        <div>
          <label htmlFor={id}>{label}</label>
          <Input.TextArea
            id={id}
            value={opinion}
            maxLength={2000}
            onChange={(event) => onOpinion(event.target.value)}
            autoSize={{ minRows: 4, maxRows: 12 }}
            aria-invalid={tried && wrong !== null}
            aria-describedby={`${id}-wrong`}
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
