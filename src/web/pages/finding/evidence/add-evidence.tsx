import { useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input, Modal, Select } from 'antd'
import { evidenceKinds, type EvidenceKind } from '#domain/evidence/evidence.ts'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { UploadBox } from '#ui/input/upload-box.tsx'
import { today } from '#web/api/me.ts'
import { upload } from '#web/api/upload.ts'
import { DayField } from '#web/pages/finding/acts/fields.tsx'
import type { Task } from '#web/pages/finding/finding-view.ts'
import { evidenceWords } from './evidence.words.ts'
import { useWhyFailed } from './why-failed.ts'

type About = { kind: EvidenceKind; title: string; claimedOn: string | null }

/** The largest file the server takes. */
export const largestFile = 100 * 1024 ** 2

/** Several files at once, each sent as it is; the kind and date chosen when a file is picked go with it. */
export function AddEvidence({ task, onClose }: { task: Task; onClose: () => void }) {
  const text = useText(evidenceWords)
  const kinds = useText(kindWords)
  const why = useWhyFailed()
  const queries = useQueryClient()
  const [form] = Form.useForm<About>()
  return (
    <Modal
      open
      title={text('add.title', { n: task.number })}
      width={600}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          {text('add.done')}
        </Button>
      }
    >
      <p className="r-consequence">{text('add.first')}</p>
      <Form<About> form={form} layout="vertical" requiredMark={false} initialValues={{ kind: 'photo', title: '', claimedOn: null }}>
        <div className="r-side-by-side">
          <Field name="kind" word="evidenceKind" label={text('kind')} rules={[{ required: true, message: text('kind.needed') }]}>
            <Select style={{ width: 180 }} options={evidenceKinds.map((value) => ({ value, label: kinds(`evidence.${value}`) }))} />
          </Field>
          <DayField name="claimedOn" label={text('claimed')} hint={text('claimed.hint')} max={today()} />
        </div>
        <Field name="title" word="evidence" label={text('name')} hint={text('name.hint')}>
          <Input maxLength={200} />
        </Field>
      </Form>
      <UploadBox
        why={why}
        maxBytes={largestFile}
        send={async (file, sending) => {
          const { kind, title, claimedOn } = form.getFieldsValue()
          await upload(`/api/tasks/${task.id}/evidence`, file, { kind, title: title ?? '', claimedOn: claimedOn ?? '' }, sending)
          await queries.invalidateQueries()
        }}
      />
    </Modal>
  )
}
