import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input, InputNumber, Radio, Select } from 'antd'
import { weights, type Weight } from '#domain/finding/finding.ts'
import { categories } from '#domain/regime/categories.ts'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { actWords } from '#ui/i18n/act.words.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import { useSend } from '#web/api/use-send.ts'
import type { View } from '#web/pages/finding/finding-view.ts'
import { ActDialog } from './act-dialog.tsx'
import { actsWords } from './acts.words.ts'
import { LongText } from './fields.tsx'

type Sum = { text: string; yuan: number | null; currency: string }
type Draft = { headings: string; text: string; category: string | null; weight: Weight; money: Sum[] }

const draftOf = ({ finding }: View): Draft => ({
  headings: finding.headings.join('\n'),
  text: finding.text,
  category: finding.category,
  weight: finding.weight,
  money: finding.money.map(({ text, minor, currency }) => ({ text, yuan: minor / 100, currency })),
})

const bodyOf = ({ headings, money, ...rest }: Draft) => ({
  ...rest,
  headings: headings
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
  money: money.map(({ text, yuan, currency }) => ({ text, minor: Math.round((yuan ?? 0) * 100), currency: currency ?? 'CNY' })),
})

/** A draft as it was read can be put right until it is issued; afterwards its words stand. */
export function AmendDialog({ view, onClose }: { view: View; onClose: () => void }) {
  const text = useText(actsWords)
  const acts = useText(actWords)
  const kinds = useText(kindWords)
  const { language } = useLanguage()
  const say = useToast()
  const { id, version } = view.finding
  const sending = useSend(
    (draft: Draft, header) => api.POST('/api/findings/{id}/amendment', { params: { path: { id }, header }, body: bodyOf(draft) }),
    {
      version,
      onDone: () => {
        say(text('done.amend'))
        onClose()
      },
    },
  )
  return (
    <ActDialog<Draft>
      draftKey={`finding.${id}.amend.${version}`}
      title={acts('finding.amend')}
      act={text('save')}
      width={720}
      empty={draftOf(view)}
      busy={sending.busy}
      problem={sending.problem}
      onSend={(draft, sent) => void sending.sendAndWait(draft).then(sent, () => undefined)}
      onCancel={onClose}
    >
      <LongText name="headings" label={text('headings')} hint={text('headings.hint')} needed={text('headings.needed')} rows={2} />
      <LongText name="text" word="verbatim" label={text('text')} needed={text('text.needed')} rows={5} most={8000} />
      <Field name="category" label={text('category')}>
        <Select allowClear options={Object.entries(categories).map(([value, name]) => ({ value, label: name[language] }))} />
      </Field>
      <Field name="weight" label={text('weight')}>
        <Radio.Group options={weights.map((value) => ({ value, label: kinds(`weight.${value}`) }))} />
      </Field>
      <Form.List name="money">
        {(rows, { add, remove }) => (
          <fieldset className="r-sums">
            <legend>{text('money')}</legend>
            {rows.map((row) => (
              <div key={row.key} className="r-sums__row">
                <Form.Item name={[row.name, 'text']} rules={[{ required: true, message: text('text.needed') }]}>
                  <Input aria-label={text('money.text')} placeholder={text('money.text')} maxLength={100} />
                </Form.Item>
                <Form.Item name={[row.name, 'yuan']}>
                  <InputNumber aria-label={text('money.yuan')} placeholder={text('money.yuan')} precision={2} style={{ width: 180 }} />
                </Form.Item>
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={text('money.remove')}
                  onClick={() => remove(row.name)}
                />
              </div>
            ))}
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({ text: '', yuan: null, currency: 'CNY' })}>
              {text('money.add')}
            </Button>
          </fieldset>
        )}
      </Form.List>
    </ActDialog>
  )
}
