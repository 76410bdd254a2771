import { Form, Modal, type FormInstance } from 'antd'
import { useEffect, useRef, type ReactNode } from 'react'
import { wrongFields } from '#ui/input/wrong-fields.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import type { Problem } from '#ui/problem/problem.ts'
import { useReturnFocus } from './use-return-focus.ts'

type Props<Values> = {
  /** The form's own name, so that its fields have ids of their own. */
  name: string
  form: FormInstance<Values>
  title: string
  act: string
  initial: Partial<Values>
  busy: boolean
  problem: Problem | null
  onSend: (values: Values) => void
  onClose: () => void
  /** What will happen, above the fields. */
  lead?: ReactNode
  /** Other buttons before the act itself. */
  more?: ReactNode
  width?: number
  children: ReactNode
}

const focusFirst = (body: HTMLElement | null): void => body?.querySelector<HTMLElement>('input:not([hidden]), textarea')?.focus()

/** A form in a dialog: Enter sends, Escape closes, and what was typed stays when the server says no. Render it while it is open. */
export function FormDialog<Values extends object>(props: Props<Values>) {
  const { name, form, title, act, initial, busy, problem, onSend, onClose, lead, more, width = 560, children } = props
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
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
      afterOpenChange={(open) => open && focusFirst(body.current)}
      footer={(buttons) => (
        <>
          {more}
          {buttons}
        </>
      )}
    >
      {lead && <p style={{ marginBottom: 14 }}>{lead}</p>}
      <div ref={body}>
        <Form<Values> name={name} form={form} layout="vertical" requiredMark={false} initialValues={initial} onFinish={onSend}>
          {children}
          {/* Lets Enter in a line of text send the form although its button stands outside. */}
          <input type="submit" hidden />
        </Form>
      </div>
      {problem && problem.errors.length === 0 && <ProblemNote problem={problem} />}
    </Modal>
  )
}
