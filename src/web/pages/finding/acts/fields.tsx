import { DatePicker, Input, InputNumber, Radio, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { closureKinds, isWithoutAction, type ClosureKind } from '#domain/finding/life.ts'
import type { GlossaryKey } from '#domain/glossary.ts'
import { useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { Field } from '#ui/input/field.tsx'
import { actsWords } from './acts.words.ts'

type DayProps = {
  value?: string | null
  onChange?: (day: string | null) => void
  min?: string | undefined
  max?: string | undefined
  id?: string
}

/** A day of the calendar as the API writes it. */
export function DayInput({ value, onChange, min, max, id }: DayProps) {
  const outside = (day: Dayjs) => (min !== undefined && day.isBefore(min, 'day')) || (max !== undefined && day.isAfter(max, 'day'))
  return (
    <DatePicker
      {...(id === undefined ? {} : { id })}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : null)}
      disabledDate={outside}
      style={{ width: 200 }}
    />
  )
}

type LongProps = {
  name: string
  label: string
  word?: GlossaryKey
  needed?: string | undefined
  hint?: string | undefined
  rows?: number
  most?: number
}

export function LongText({ name, label, word, needed, hint, rows = 3, most = 2000 }: LongProps) {
  return (
    <Field
      name={name}
      label={label}
      word={word}
      hint={hint}
      rules={needed === undefined ? [] : [{ required: true, whitespace: true, message: needed }]}
    >
      <Input.TextArea autoSize={{ minRows: rows, maxRows: 12 }} maxLength={most} />
    </Field>
  )
}

export function DayField({ name, label, word, needed, hint, ...range }: Omit<LongProps, 'rows' | 'most'> & Pick<DayProps, 'min' | 'max'>) {
  return (
    <Field name={name} label={label} word={word} hint={hint} rules={needed === undefined ? [] : [{ required: true, message: needed }]}>
      <DayInput {...range} />
    </Field>
  )
}

export function NumberField({
  name,
  label,
  word,
  unit,
  most,
  decimals = 0,
}: {
  name: string
  label: string
  word?: GlossaryKey
  unit: string
  most?: number
  decimals?: number
}) {
  return (
    <Field name={name} label={label} word={word}>
      <InputNumber min={0} {...(most === undefined ? {} : { max: most })} precision={decimals} suffix={unit} style={{ width: 136 }} />
    </Field>
  )
}

/** The kinds of closing. Those without action ask for more, so they stand apart. */
export function ClosureKindField({ kinds = closureKinds }: { kinds?: readonly ClosureKind[] }) {
  const text = useText(actsWords)
  const life = useText(lifeWords)
  const option = (kind: ClosureKind) => ({ value: kind, label: life(`closure.${kind}`) })
  const groups = [
    { label: text('kind.done'), options: kinds.filter((kind) => !isWithoutAction(kind)).map(option) },
    { label: text('kind.without'), options: kinds.filter(isWithoutAction).map(option) },
  ]
  return (
    <Field name="kind" label={text('kind')} word="closureKind" rules={[{ required: true }]}>
      <Select options={groups.filter((group) => group.options.length > 0)} />
    </Field>
  )
}

export function ApproveField() {
  const text = useText(actsWords)
  return (
    <Field name="approve" label={text('approve')} word="extension" rules={[{ required: true }]}>
      <Radio.Group
        options={[
          { value: true, label: text('approve.yes') },
          { value: false, label: text('approve.no') },
        ]}
      />
    </Field>
  )
}
