import { Form } from 'antd'
import type { ComponentProps, ReactNode } from 'react'
import { Explain } from '#ui/explain.tsx'
import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'

type Item = ComponentProps<typeof Form.Item>
type Props = {
  /** The name the server knows the field by. */
  name: NonNullable<Item['name']>
  label: string
  /** What the word means, from the glossary; opens beside the label. */
  help?: ReactNode
  /** A line under the field that is always there. */
  hint?: ReactNode
  rules?: NonNullable<Item['rules']>
  valuePropName?: string
  children: ReactNode
}

/** A labelled input of a form. */
export function Field({ name, label, help, hint, rules = [], valuePropName = 'value', children }: Props) {
  const text = useText(partWords)
  return (
    <Form.Item
      name={name}
      rules={rules}
      valuePropName={valuePropName}
      extra={hint}
      label={
        <span className="r-together">
          {label}
          {help && <Explain label={text('help.about', { name: label })}>{help}</Explain>}
        </span>
      }
    >
      {children}
    </Form.Item>
  )
}
