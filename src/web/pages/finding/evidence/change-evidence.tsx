import { useQueryClient } from '@tanstack/react-query'
import { Form, Modal } from 'antd'
import { ConfirmWithReason } from '#ui/act/confirm-with-reason.tsx'
import { actWords } from '#ui/i18n/act.words.ts'
import { useText } from '#ui/i18n/language.tsx'
import { UploadBox } from '#ui/input/upload-box.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import { today } from '#web/api/me.ts'
import { upload } from '#web/api/upload.ts'
import { useSend } from '#web/api/use-send.ts'
import { DayField } from '#web/pages/finding/acts/fields.tsx'
import type { Evidence } from '#web/pages/finding/finding-view.ts'
import { largestFile } from './add-evidence.tsx'
import { evidenceWords } from './evidence.words.ts'
import { useWhyFailed } from './why-failed.ts'

type Props = { evidence: Evidence; onClose: () => void }

/** A better scan, a page that was missing: the next version, beside the earlier ones. */
export function ReplaceEvidence({ evidence, onClose }: Props) {
  const text = useText(evidenceWords)
  const why = useWhyFailed()
  const say = useToast()
  const queries = useQueryClient()
  const [form] = Form.useForm<{ claimedOn: string | null }>()
  return (
    <Modal open title={text('replace.title', { title: evidence.title })} onCancel={onClose} mask={{ closable: false }} footer={null}>
      <p className="r-consequence">{text('replace.why', { n: evidence.versions.length + 1 })}</p>
      <Form form={form} layout="vertical" initialValues={{ claimedOn: evidence.claimedOn }}>
        <DayField name="claimedOn" label={text('claimed')} hint={text('claimed.hint')} max={today()} />
      </Form>
      <UploadBox
        several={false}
        why={why}
        maxBytes={largestFile}
        send={async (file, sending) => {
          const claimedOn = form.getFieldsValue().claimedOn ?? ''
          await upload(`/api/evidence/${evidence.id}/versions`, file, { claimedOn }, { ...sending, version: evidence.version })
          say(text('replace.done'))
          onClose()
          await queries.invalidateQueries()
        }}
      />
    </Modal>
  )
}

export function WithdrawEvidence({ evidence, onClose }: Props) {
  const text = useText(evidenceWords)
  const acts = useText(actWords)
  const say = useToast()
  const { id, version } = evidence
  const sending = useSend(
    (reason: string, header) => api.POST('/api/evidence/{id}/withdrawal', { params: { path: { id }, header }, body: { reason } }),
    {
      version,
      onDone: () => {
        say(text('withdraw.done'))
        onClose()
      },
    },
  )
  return (
    <ConfirmWithReason
      title={text('withdraw.title', { title: evidence.title })}
      act={acts('evidence.withdraw')}
      danger
      busy={sending.busy}
      problem={sending.problem}
      onConfirm={sending.send}
      onCancel={onClose}
    >
      <p>{text('withdraw.why')}</p>
    </ConfirmWithReason>
  )
}
