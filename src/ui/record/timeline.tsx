import { Fragment, type ReactNode } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { officeTime } from '#ui/office-clock.ts'
import { PersonTag } from '#ui/tag/person-tag.tsx'
import type { Tone } from '#ui/tag/tone.ts'
import './timeline.css'

export type TimelineEntry = {
  id: string
  day: string
  /** The moment it was recorded, where it is known to the minute. */
  at?: string | null
  who?: { name: string; post?: string | null } | null
  /** The deed as a short phrase: “申请销号”. */
  what: ReactNode
  /** The reason or statement in the person's own words. */
  words?: string | null
  tone?: Tone
  /** The chapter it belongs to; said once, before its first entry. */
  heading?: string
  /** Files, dates before and after, conditions … */
  more?: ReactNode
}

type Group = { day: string; heading: string | undefined; begins: boolean; list: TimelineEntry[] }

/** Neighbours of one day and one chapter stand together. */
function grouped(entries: readonly TimelineEntry[]): Group[] {
  const groups: Group[] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    if (last?.day === entry.day && last.heading === entry.heading) last.list.push(entry)
    else groups.push({ day: entry.day, heading: entry.heading, begins: last?.heading !== entry.heading, list: [entry] })
  }
  return groups
}

function Entry({ entry }: { entry: TimelineEntry }) {
  return (
    <li className={`r-timeline__entry r-timeline__entry--${entry.tone ?? 'quiet'}`}>
      <p className="r-timeline__line">
        {entry.at && (
          <time className="r-muted r-nowrap" dateTime={entry.at}>
            {officeTime(entry.at)}
          </time>
        )}
        {entry.who && <PersonTag name={entry.who.name} post={entry.who.post} />}
        <strong>{entry.what}</strong>
      </p>
      {entry.words && <blockquote>{entry.words}</blockquote>}
      {entry.more && <div className="r-timeline__more">{entry.more}</div>}
    </li>
  )
}

/** What happened, told in order: a heading for each day, a sentence for each deed. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const text = useText(partWords)
  if (entries.length === 0) return <p className="r-muted">{text('time.empty')}</p>
  return (
    <ol className="r-timeline" aria-label={text('time.order')}>
      {grouped(entries).map(({ day, heading, begins, list }) => (
        <Fragment key={list[0]!.id}>
          {begins && heading !== undefined && <li className="r-timeline__chapter">{heading}</li>}
          <li className="r-timeline__day">
            <time dateTime={day}>{day}</time>
          </li>
          {list.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </Fragment>
      ))}
    </ol>
  )
}
