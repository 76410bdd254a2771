import { Input } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { peopleWords } from './people.words.ts'
import './people.css'

export type PersonValues = { name: string; nameEn: string | null; phone: string | null }

/** An emptied field is nothing. */
export const cleaned = ({ name, nameEn, phone }: PersonValues): PersonValues => ({
  name,
  nameEn: nameEn?.trim() || null,
  phone: phone?.trim() || null,
})

export function PersonFields() {
  const text = useText(peopleWords)
  return (
    <div className="r-fields">
      <Field
        name="name"
        label={text('name')}
        rules={[{ required: true, whitespace: true, message: text('needed', { label: text('name') }) }]}
      >
        <Input maxLength={100} autoComplete="off" />
      </Field>
      <Field name="nameEn" label={text('name.en')}>
        <Input maxLength={200} autoComplete="off" />
      </Field>
      <Field name="phone" label={text('phone')}>
        <Input maxLength={40} autoComplete="off" type="tel" />
      </Field>
    </div>
  )
}
