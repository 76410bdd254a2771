import type { ReactNode } from 'react'
import { daysFrom } from '#ui/days.ts'
import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { PersonTag } from '#ui/tag/person-tag.tsx'
import './holder.css'

export type Holding = {
  name: string
  post?: string | null
  body?: string | null
  to?: string
}

type Props = {
  holders: readonly Holding[]
  /** What they are waited for, as a short phrase; null when nothing is owed any more. */
  waitsFor: ReactNode
  since?: string | null | undefined
  today: string
}

/** 现在由谁办理、等什么: stands on every page that shows something unfinished. */
export function Holder({ holders, waitsFor, since, today }: Props) {
  const text = useText(partWords)
  if (waitsFor === null) return <p className="r-holder r-holder--ended">{text('holder.ended')}</p>
  return (
    <dl className="r-holder">
      <div>
        <dt>{text('holder.now')}</dt>
        <dd>
          {holders.length === 0 && <strong className="r-holder__gap">{text('holder.nobody')}</strong>}
          {holders.map((holder) => (
            <PersonTag
              key={`${holder.name} ${holder.post ?? ''} ${holder.body ?? ''}`}
              name={holder.name}
              post={[holder.body, holder.post].filter(Boolean).join(' ')}
              to={holder.to}
            />
          ))}
        </dd>
      </div>
      <div>
        <dt>{text('holder.waits')}</dt>
        <dd>
          <strong>{waitsFor}</strong>
          {since && <span className="r-muted r-nowrap">{text('holder.since', { n: Math.max(0, daysFrom(since, today)) })}</span>}
        </dd>
      </div>
    </dl>
  )
}
