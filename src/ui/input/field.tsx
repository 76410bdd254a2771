import { Form } from 'antd'
import type { ComponentProps, ReactNode } from 'react'
import { wordOfField } from '#domain/glossary.ts'
import { Explain } from '#ui/explain.tsx'
import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { WordHelp } from '#ui/word-help.tsx'

type Item = ComponentProps<typeof Form.Item>
type Props = {
  /** The name the server knows the field by. */
  name: NonNullable<Item['name']>
  label: string
  /** Opens beside the label. Where nothing is said, a field whose word stands in the glossary is explained by it. */
  help?: ReactNode
  /** A line under the field that is always there. */
  hint?: ReactNode
  rules?: NonNullable<Item['rules']>
  valuePropName?: string
  children: ReactNode
}

const wordOf = (name: Props['name']) => wordOfField[String(Array.isArray(name) ? name.at(-1) : name)]

/** A labelled input of a form. */
export function Field({ name, label, help, hint, rules = [], valuePropName = 'value', children }: Props) {
  const text = useText(partWords)
  const word = wordOf(name)
  const explained = help ?? (word && <WordHelp word={word} />)
  return (
    <Form.Item
      name={name}
      rules={rules}
      valuePropName={valuePropName}
      extra={hint}
      label={
        <span className="r-together">
          {label}
          {explained && <Explain label={text('help.about')}>{explained}</Explain>}
        </span>
      }
    >
      {children}
    </Form.Item>
  )
}
