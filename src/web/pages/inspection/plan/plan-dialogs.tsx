import { Modal } from 'antd'
import { ConfirmWithReason } from '#ui/act/confirm-with-reason.tsx'
import { useText } from '#ui/i18n/language.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import { useSend } from '#web/api/use-send.ts'
import type { PlanView } from '#web/pages/inspection/inspection-queries.ts'
import { CollectDialog } from './collect-dialog.tsx'
import { JudgeDialog } from './judge-dialog.tsx'
import { planWords } from './plan.words.ts'
import { useReturnFocus } from '#web/pages/inspection/use-return-focus.ts'

export type PlanDialog = 'submit' | 'judge' | 'collect' | 'revise'
export type DialogProps = { view: PlanView; onClose: () => void }

function SubmitDialog({ view: { plan, findings, tasks }, onClose }: DialogProps) {
  useReturnFocus()
  const text = useText(planWords)
  const say = useToast()
  const submit = useSend(
    (_: null, header) => api.POST('/api/plans/{id}/submission', { params: { path: { id: plan.id }, header }, body: {} }),
    {
      version: plan.version,
      onDone: () => {
        say(text('submit.done'))
        onClose()
      },
    },
  )
  return (
    <Modal
      open
      title={text('submit.title')}
      okText={text('act.submit')}
      confirmLoading={submit.busy}
      onOk={() => submit.send(null)}
      onCancel={onClose}
    >
      <p>{text('submit.what', { findings: findings.length, tasks: tasks.length })}</p>
      {submit.problem && <ProblemNote problem={submit.problem} />}
    </Modal>
  )
}

function ReviseDialog({ view: { plan }, onClose }: DialogProps) {
  useReturnFocus()
  const text = useText(planWords)
  const say = useToast()
  const revise = useSend(
    (reason: string, header) => api.POST('/api/plans/{id}/revision', { params: { path: { id: plan.id }, header }, body: { reason } }),
    {
      version: plan.version,
      onDone: () => {
        say(text('revise.done'))
        onClose()
      },
    },
  )
  return (
    <ConfirmWithReason
      title={text('revise.title')}
      act={text('act.revise')}
      busy={revise.busy}
      problem={revise.problem}
      onConfirm={revise.send}
      onCancel={onClose}
    >
      <p>{text('revise.what')}</p>
    </ConfirmWithReason>
  )
}

const dialogs = { submit: SubmitDialog, judge: JudgeDialog, collect: CollectDialog, revise: ReviseDialog } as const

/** The one dialog that is open. */
export function PlanDialogs({ open, ...props }: DialogProps & { open: PlanDialog | null }) {
  const Dialog = open && dialogs[open]
  return Dialog && <Dialog {...props} />
}
