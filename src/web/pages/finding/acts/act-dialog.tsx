import { Form, Modal } from 'antd'
import { useEffect, useRef, type ReactNode } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { wrongFields } from '#ui/input/wrong-fields.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import type { Problem } from '#ui/problem/problem.ts'
import { useDraft } from '#web/draft.ts'

type Props<Values extends object> = {
  /** Under which what is typed is kept until it was sent. */
  draftKey: string
  title: string
  act: string
  danger?: boolean
  empty: Values
  children: ReactNode
  busy: boolean
  problem: Problem | null
  width?: number
  /** `sent` drops the draft; call it when the server has said yes. */
  onSend: (values: Values, sent: () => void) => void
  onCancel: () => void
}

/** What is written comes first: a field for text, else the first of all. */
const focusFirst = (body: HTMLElement | null): void =>
  (body?.querySelector<HTMLElement>('textarea') ?? body?.querySelector<HTMLElement>('input:not([hidden])'))?.focus()

/** The dialog is taken away as a whole when it closes; then the keyboard goes on where it opened. */
function useReturnFocus(): void {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      if (before instanceof HTMLElement) requestAnimationFrame(() => before.isConnected && before.focus())
    }
  }, [])
}

/** An act that needs something typed. Enter sends, Escape closes; what was typed outlives a refusal and a closed window. Render it while it is open. */
export function ActDialog<Values extends object>(props: Props<Values>) {
  const { draftKey, title, act, danger = false, empty, children, busy, problem, width = 560, onSend, onCancel } = props
  const text = useText(partWords)
  const [form] = Form.useForm<Values>()
  const { draft, keep, drop } = useDraft<Values>(draftKey, empty)
  const body = useRef<HTMLDivElement>(null)
  useReturnFocus()
  useEffect(() => {
    if (problem) form.setFields(wrongFields(problem) as never)
  }, [form, problem])
  return (
    <Modal
      open
      title={title}
      width={width}
      okText={act}
      cancelText={text('cancel')}
      okButtonProps={{ danger }}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onCancel}
      mask={{ closable: false }}
      afterOpenChange={(open) => open && focusFirst(body.current)}
    >
      <div ref={body}>
        <Form<Values>
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={draft}
          onValuesChange={(_, values) => keep(values)}
          onFinish={(values) => onSend({ ...empty, ...values }, drop)}
        >
          {children}
          {/* Lets Enter in a line of text send the form although its button stands outside. */}
          <input type="submit" hidden />
        </Form>
      </div>
      {problem && <ProblemNote problem={problem} />}
    </Modal>
  )
}
