import { Button, Form, Input, Radio, Select } from 'antd'
import { useRef } from 'react'
import { categories } from '#domain/regime/categories.ts'
import { weights } from '#domain/finding/finding.ts'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useSend } from '#web/api/use-send.ts'
import { FormDialog } from './form-dialog.tsx'
import type { InspectionView } from './inspection-queries.ts'
import { inspectionWords } from './inspection.words.ts'

type Said = Pick<Schemas['FindingBrief'], 'headings' | 'text' | 'weight' | 'suggestionIds'> & { category?: string | null }

/** A finding typed by hand, as a draft; one after another where there are several. */
export function RegisterDialog({ view: { inspection, findings, suggestions }, onClose }: { view: InspectionView; onClose: () => void }) {
  const text = useText(inspectionWords)
  const kind = useText(kindWords)
  const { language } = useLanguage()
  const say = useToast()
  const [form] = Form.useForm<Said>()
  const again = useRef(false)
  const register = useSend(
    (said: Said, header) =>
      api.POST('/api/findings', { params: { header }, body: { ...said, category: said.category ?? null, inspectionId: inspection.id } }),
    {
      onDone: (finding) => {
        say(text('register.done', { n: finding.number }))
        if (!again.current) return onClose()
        again.current = false
        form.resetFields(['text', 'suggestionIds'])
        form.focusField('text')
      },
      onProblem: () => {
        again.current = false
      },
    },
  )
  const sendAndGoOn = async (): Promise<void> => {
    const said = await form.validateFields().catch(() => null)
    again.current = said !== null
    if (said) register.send(said)
  }
  const headings = [...new Set(findings.flatMap((finding) => finding.headings))]
  const needed = (label: string) => [{ required: true, message: text('needed', { label }) }]
  return (
    <FormDialog
      name="register"
      form={form}
      width={640}
      title={text('register.title')}
      act={text('save')}
      lead={text('register.what')}
      initial={{ headings: [], text: '', weight: 'ordinary', suggestionIds: [] }}
      busy={register.busy}
      problem={register.problem}
      onSend={register.send}
      onClose={onClose}
      more={
        <Button loading={register.busy} onClick={() => void sendAndGoOn()}>
          {text('register.again')}
        </Button>
      }
    >
      <Field
        name="headings"
        label={text('register.headings')}
        hint={text('register.headings.hint')}
        rules={needed(text('register.headings'))}
      >
        <Select mode="tags" maxCount={4} options={headings.map((value) => ({ value, label: value }))} />
      </Field>
      <Field name="text" word="verbatim" label={text('register.text')} rules={needed(text('register.text'))}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={8000} />
      </Field>
      <Field name="weight" label={text('register.weight')}>
        <Radio.Group options={weights.map((value) => ({ value, label: kind(`weight.${value}`) }))} />
      </Field>
      <Field name="category" label={text('register.category')}>
        <Select allowClear options={Object.entries(categories).map(([value, label]) => ({ value, label: label[language] }))} />
      </Field>
      {suggestions.length > 0 && (
        <Field name="suggestionIds" label={text('register.suggestions')}>
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            options={suggestions.map(({ id, number, text: words }) => ({ value: id, label: `${number}. ${words}` }))}
          />
        </Field>
      )}
    </FormDialog>
  )
}
