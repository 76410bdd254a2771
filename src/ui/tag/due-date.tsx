import type { ReactNode } from 'react'
import { daysFrom } from '#ui/days.ts'
import { Explain } from '#ui/explain.tsx'
import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { Tag } from './tag.tsx'
import './tag.css'

type Props = {
  due: string | null
  today: string
  /** The date first set; it never changes and is shown beside an extended one. */
  original?: string | null | undefined
  extensions?: number | undefined
  provisional?: boolean | undefined
  /** Finished things have no days left. */
  done?: boolean | undefined
  /** How the date was computed, line by line, with its legal source. */
  explanation?: ReactNode
}

const nearDays = 10

function DaysLeft({ due, today }: { due: string; today: string }) {
  const text = useText(partWords)
  const left = daysFrom(today, due)
  if (left < 0) return <span className="r-due__left--over">{text('due.over', { n: -left })}</span>
  if (left === 0) return <span className="r-due__left--near">{text('due.today')}</span>
  return <span className={left <= nearDays ? 'r-due__left--near' : 'r-muted'}>{text('due.left', { n: left })}</span>
}

export function DueDate({ due, today, original, extensions = 0, provisional = false, done = false, explanation }: Props) {
  const text = useText(partWords)
  if (due === null) return <span className="r-muted">{text('due.none')}</span>
  return (
    <span className="r-due">
      <time dateTime={due} className="r-nowrap">
        {due}
      </time>
      {!done && <DaysLeft due={due} today={today} />}
      {original && original !== due && <del className="r-nowrap">{text('due.original', { day: original })}</del>}
      {extensions > 0 && <span className="r-muted r-nowrap">{text('due.extended', { n: extensions })}</span>}
      {provisional && <Tag tone="yellow">{text('due.provisional')}</Tag>}
      {(explanation || provisional) && (
        <Explain label={text('due.why')}>
          {explanation}
          {provisional && <p>{text('due.provisional.why')}</p>}
        </Explain>
      )}
    </span>
  )
}
