import { Form, Input } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import { today } from '#web/api/me.ts'
import { useSend } from '#web/api/use-send.ts'
import { FormDialog } from './form-dialog.tsx'
import type { InspectionView } from './inspection-queries.ts'
import { inspectionWords } from './inspection.words.ts'
import { DayPicker } from './pick/day-picker.tsx'
import { useNamed } from './pick/use-name.ts'

type Issue = { feedbackOn: string; signer: string }

/** Issuing starts every clock, so it says so before it is done. */
export function IssueDialog({ view: { inspection, findings, body }, onClose }: { view: InspectionView; onClose: () => void }) {
  const text = useText(inspectionWords)
  const named = useNamed()
  const say = useToast()
  const [form] = Form.useForm<Issue>()
  const issue = useSend(
    (said: Issue, header) => api.POST('/api/inspections/{id}/issuing', { params: { path: { id: inspection.id }, header }, body: said }),
    {
      version: inspection.version,
      onDone: () => {
        say(text('issue.done', { name: named(body.name, body.nameEn) }))
        onClose()
      },
    },
  )
  const drafts = findings.filter((finding) => finding.state === 'draft').length
  const needed = (label: string) => [{ required: true, message: text('needed', { label }) }]
  return (
    <FormDialog
      name="issue"
      form={form}
      title={text('issue.title')}
      act={text('issue.act')}
      initial={{ feedbackOn: today(), signer: '' }}
      busy={issue.busy}
      problem={issue.problem}
      onSend={issue.send}
      onClose={onClose}
      lead={text('issue.what', { n: drafts })}
    >
      <Field name="feedbackOn" label={text('issue.day')} rules={needed(text('issue.day'))}>
        <DayPicker from={inspection.fieldworkFrom} to={today()} />
      </Field>
      <Field name="signer" label={text('issue.signer')} rules={needed(text('issue.signer'))}>
        <Input maxLength={200} />
      </Field>
    </FormDialog>
  )
}
