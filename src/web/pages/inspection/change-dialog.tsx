import { Form, Input } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useSend } from '#web/api/use-send.ts'
import { FormDialog } from './form-dialog.tsx'
import type { InspectionView } from './inspection-queries.ts'
import { inspectionWords } from './inspection.words.ts'
import { TeamFields } from './team-fields.tsx'

type Changes = Pick<Schemas['Inspection'], 'name' | 'teamName' | 'team' | 'leaderId' | 'fieldworkFrom' | 'fieldworkTo'>

export function ChangeDialog({ view: { inspection, names }, onClose }: { view: InspectionView; onClose: () => void }) {
  const text = useText(inspectionWords)
  const say = useToast()
  const [form] = Form.useForm<Changes>()
  const change = useSend(
    (said: Changes, header) => api.PATCH('/api/inspections/{id}', { params: { path: { id: inspection.id }, header }, body: said }),
    {
      version: inspection.version,
      onDone: () => {
        say(text('change.done'))
        onClose()
      },
    },
  )
  const { name, teamName, team, leaderId, fieldworkFrom, fieldworkTo } = inspection
  return (
    <FormDialog
      name="change"
      form={form}
      title={text('change.title')}
      act={text('save')}
      initial={{ name, teamName, team, leaderId, fieldworkFrom, fieldworkTo }}
      busy={change.busy}
      problem={change.problem}
      onSend={change.send}
      onClose={onClose}
    >
      <Field
        name="name"
        word="inspection"
        label={text('field.name')}
        rules={[{ required: true, whitespace: true, message: text('needed', { label: text('field.name') }) }]}
      >
        <Input maxLength={200} />
      </Field>
      <TeamFields names={names} />
    </FormDialog>
  )
}
