import type { ReactNode } from 'react'
import { CheckCircleFilled, MinusCircleOutlined } from '@ant-design/icons'
import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import './checklist.css'

export type ChecklistItem = {
  key: string
  met: boolean
  label: ReactNode
  /** Why it is not met, or what meets it. */
  because?: ReactNode
  /** A link or button that leads to where it can be met. */
  remedy?: ReactNode
}

/** Conditions, ticked and unticked; the unmet ones come first, because they are what is left to do. */
export function Checklist({ items, title }: { items: readonly ChecklistItem[]; title?: ReactNode }) {
  const text = useText(partWords)
  const met = items.filter((item) => item.met)
  const ordered = [...items.filter((item) => !item.met), ...met]
  return (
    <section className="r-checklist">
      <p className="r-checklist__head">
        {title && <strong>{title}</strong>}
        <span className="r-muted">{text('list.count', { met: met.length, all: items.length })}</span>
      </p>
      <ul>
        {ordered.map((item) => (
          <li key={item.key} className={item.met ? 'r-checklist__met' : 'r-checklist__unmet'}>
            {item.met ? <CheckCircleFilled aria-hidden /> : <MinusCircleOutlined aria-hidden />}
            <span className="r-unseen">{text(item.met ? 'list.met' : 'list.unmet')}</span>
            <span className="r-checklist__text">
              {item.label}
              {item.because && <span className="r-muted">{item.because}</span>}
            </span>
            {item.remedy && <span className="r-no-print">{item.remedy}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
