import type { ReactNode } from 'react'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { DueDate } from '#ui/tag/due-date.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { today } from '#web/api/me.ts'
import type { Schemas } from '#web/api/generated.ts'
import { inspectionWords } from '#web/pages/inspection/inspection.words.ts'

type Entry = Schemas['ClockEntry']

/** How the day of one period came about, to be opened beside the day; null where the clock does not run. */
export function useExplained(clock: readonly Entry[], limits: Entry['limits']): ReactNode {
  const { language } = useLanguage()
  const entry = clock.find((one) => one.limits === limits)
  return entry && <p>{entry.explanation[language]}</p>
}

/** Every computed day with the sentence that explains it and how far its source may be trusted. */
export function ClockTable({ clock }: { clock: readonly Entry[] }) {
  const text = useText(inspectionWords)
  const { language } = useLanguage()
  if (clock.length === 0) return <Empty title={text('clock.none')}>{text('clock.none.why')}</Empty>
  return (
    <ul className="r-clock">
      {clock.map((entry) => (
        <li key={entry.limits}>
          <p className="r-clock__line">
            <strong>{text(`clock.limits.${entry.limits}`)}</strong>
            <DueDate due={entry.day} today={today()} provisional={entry.provisional} />
            <Tag tone={entry.source.grade === 'unconfirmed' ? 'yellow' : 'quiet'}>{text(`clock.grade.${entry.source.grade}`)}</Tag>
          </p>
          <p className="r-muted">{entry.explanation[language]}</p>
        </li>
      ))}
    </ul>
  )
}
