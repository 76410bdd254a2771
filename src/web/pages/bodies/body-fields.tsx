import { Input, Select } from 'antd'
import { bodyKinds, type BodyKind } from '#domain/body/body.ts'
import { useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { bodiesWords } from './bodies.words.ts'

export type BodyFieldValues = { name: string; nameEn: string | null; code: string; kind: BodyKind }

/** An emptied field is no name. */
export const cleaned = ({ nameEn, ...rest }: BodyFieldValues): BodyFieldValues => ({ ...rest, nameEn: nameEn?.trim() || null })

export function BodyFields() {
  const text = useText(bodiesWords)
  const needed = (label: string) => [{ required: true, whitespace: true, message: text('needed', { label }) }]
  return (
    <>
      <Field name="name" word="body" label={text('name')} rules={needed(text('name'))}>
        <Input maxLength={100} autoComplete="off" />
      </Field>
      <Field name="nameEn" label={text('name.en')}>
        <Input maxLength={200} autoComplete="off" />
      </Field>
      <Field name="code" label={text('code')} rules={needed(text('code'))}>
        <Input maxLength={40} autoComplete="off" />
      </Field>
      <Field
        name="kind"
        word="bodyKind"
        label={text('kind')}
        rules={[{ required: true, message: text('needed', { label: text('kind') }) }]}
      >
        <Select options={bodyKinds.map((kind) => ({ value: kind, label: text(`kind.${kind}`) }))} />
      </Field>
    </>
  )
}
