import { Input } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { frameWords } from './frame.words.ts'

const least = 10

/** The two fields of a new password, `password` and `repeat`; the server has the last word on what is good enough. */
export function NewPassword() {
  const text = useText(frameWords)
  return (
    <>
      <Field
        name="password"
        label={text('new-password')}
        hint={text('new-password.hint', { n: least })}
        rules={[{ required: true, min: least, message: text('new-password.short', { n: least }) }]}
      >
        <Input.Password autoComplete="new-password" />
      </Field>
      <Field
        name="repeat"
        label={text('new-password.repeat')}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value === getFieldValue('password') ? Promise.resolve() : Promise.reject(new Error(text('new-password.differs'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Field>
    </>
  )
}
