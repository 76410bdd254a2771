import { Form } from 'antd'
import type { ComponentProps, ReactNode } from 'react'
import { wordOfField, type GlossaryKey } from '#domain/glossary.ts'
import { FieldLabel } from './field-label.tsx'

type Item = ComponentProps<typeof Form.Item>
type Props = {
  /** The name the server knows the field by. */
  name: NonNullable<Item['name']>
  label: string
  /** Opens beside the label. Where nothing is said, a field whose word stands in the glossary is explained by it. */
  help?: ReactNode
  /** The word of the glossary, where the name alone does not say it; null where none is needed. */
  word?: GlossaryKey | null | undefined
  /** A line under the field that is always there. */
  hint?: ReactNode
  rules?: NonNullable<Item['rules']>
  valuePropName?: string
  children: ReactNode
}

const wordOf = (name: Props['name']) => wordOfField[String(Array.isArray(name) ? name.at(-1) : name)]

/** A labelled input of a form. */
export function Field({ name, label, help, word, hint, rules = [], valuePropName = 'value', children }: Props) {
  return (
    <Form.Item
      name={name}
      rules={rules}
      valuePropName={valuePropName}
      extra={hint}
      label={<FieldLabel label={label} help={help} word={word === undefined ? wordOf(name) : (word ?? undefined)} />}
    >
      {children}
    </Form.Item>
  )
}
