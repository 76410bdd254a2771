import { Form, Modal } from 'antd'
import type { ReactNode } from 'react'
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

/** An act that needs something typed. Enter sends, Escape closes; what was typed outlives a refusal and a closed window. Render it while it is open. */
export function ActDialog<Values extends object>(props: Props<Values>) {
  const { draftKey, title, act, danger = false, empty, children, busy, problem, width = 560, onSend, onCancel } = props
  const text = useText(partWords)
  const [form] = Form.useForm<Values>()
  const { draft, keep, drop } = useDraft<Values>(draftKey, empty)
  const named = problem && problem.errors.length > 0
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
      destroyOnHidden
    >
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={draft}
        onValuesChange={(_, values) => keep(values)}
        onFinish={(values) => onSend({ ...empty, ...values }, drop)}
        fields={named ? (wrongFields(problem) as never) : []}
      >
        {children}
        {/* Lets Enter in a line of text send the form although its button stands outside. */}
        <input type="submit" hidden />
      </Form>
      {problem && <ProblemNote problem={problem} />}
    </Modal>
  )
}
