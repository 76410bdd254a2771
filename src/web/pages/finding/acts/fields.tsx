import { Input, InputNumber, Radio, Select } from 'antd'
import { lazy, Suspense } from 'react'
import { closureKinds, isWithoutAction, type ClosureKind } from '#domain/finding/life.ts'
import type { GlossaryKey } from '#domain/glossary.ts'
import { useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { Field } from '#ui/input/field.tsx'
import { actsWords } from './acts.words.ts'
import type { DayProps } from './day-calendar.tsx'

// The calendar weighs as much as a page, and only some dialogs need it: fetched when the page rests, so that it is there when one opens.
const fetchDay = async () => ({ default: (await import('./day-calendar.tsx')).DayCalendar })
const DayCalendar = lazy(fetchDay)
setTimeout(() => void fetchDay().catch(() => undefined), 2000)

/** A day of the calendar as the API writes it. */
export function DayInput(props: DayProps) {
  return (
    <Suspense fallback={<Input disabled aria-hidden style={{ width: 200 }} />}>
      <DayCalendar {...props} />
    </Suspense>
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
