import type { ReactNode } from 'react'
import { isFollowed } from '#domain/inspection/met.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { DueDate } from '#ui/tag/due-date.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { today } from '#web/api/me.ts'
import type { Schemas } from '#web/api/generated.ts'
import { GradeTag } from '#web/pages/administration/regimes/source-note.tsx'
import { inspectionWords } from '#web/pages/inspection/inspection.words.ts'

type Entry = Schemas['ClockEntry']

/** How the day of one period came about, to be opened beside the day; null where the clock does not run. */
export function useExplained(clock: readonly Entry[], limits: Entry['limits']): ReactNode {
  const { language } = useLanguage()
  const entry = clock.find((one) => one.limits === limits)
  return entry && <p>{entry.explanation[language]}</p>
}

/** Every computed day with the sentence that explains it and how far its source may be trusted. */
type Clocks = {
  clock: readonly Entry[]
  /** What was done in its time or after: no days run any more. */ met: ReadonlySet<Entry['limits']>
}

export function ClockTable({ clock, met }: Clocks) {
  const text = useText(inspectionWords)
  const { language } = useLanguage()
  if (clock.length === 0) return <Empty title={text('clock.none')}>{text('clock.none.why')}</Empty>
  return (
    <ul className="r-clock">
      {clock.map((entry) => (
        <li key={entry.limits}>
          <p className="r-clock__line">
            <strong>{text(`clock.limits.${entry.limits}`)}</strong>
            <DueDate
              due={entry.day}
              today={today()}
              provisional={entry.provisional}
              done={met.has(entry.limits) || (entry.day < today() && !isFollowed(entry.limits))}
            />
            {met.has(entry.limits) && <Tag tone="green">{text('clock.met')}</Tag>}
            <GradeTag grade={entry.source.grade} />
          </p>
          <p className="r-muted">{entry.explanation[language]}</p>
          {!isFollowed(entry.limits) && <p className="r-muted">{text('clock.not-followed')}</p>}
        </li>
      ))}
    </ul>
  )
}
