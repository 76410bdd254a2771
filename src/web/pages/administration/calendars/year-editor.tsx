import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { mondayToFriday } from '#domain/calendar.ts'
import type { Weekday } from '#domain/day.ts'
import { ActButton } from '#ui/act/act-button.tsx'
import { useText } from '#ui/i18n/language.tsx'
import { Section } from '#ui/layout/section.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { api } from '#web/api/client.ts'
import { useMe } from '#web/api/me.ts'
import { useSend } from '#web/api/use-send.ts'
import { LeaveGuard } from '#web/frame/leave-guard.tsx'
import { calendarsWords } from './calendars.words.ts'
import type { CalendarYear, Recomputed } from './calendars-query.ts'
import { days, toggled, type Exceptions } from './year-days.ts'
import { YearHistory } from './year-history.tsx'
import { YearGrid } from './year-grid.tsx'
import { YearLists } from './year-lists.tsx'

type Props = {
  number: number
  /** What is known of the year; nothing yet where it is missing. */
  known: CalendarYear | undefined
  onKept: (version: number, recomputed: Recomputed) => void
}

const exceptionsOf = (known: CalendarYear | undefined): Exceptions => ({
  weekdays: known ? (known.weekdays as Weekday[]) : mondayToFriday,
  holidays: days(known?.holidays ?? []),
  workdays: days(known?.workdays ?? []),
})

/** One year's days off and make-up days: to read, and for those who keep the calendar to change. */
export function YearEditor({ number, known, onKept }: Props) {
  const text = useText(calendarsWords)
  const keeps = useMe().may.includes('calendar.keep')
  const [draft, setDraft] = useState<(Exceptions & { source: string }) | null>(null)
  const asKnown = exceptionsOf(known)
  const begin = () => setDraft({ ...asKnown, source: known?.source ?? '' })
  const year = draft ?? asKnown
  const edit = (
    <ActButton
      primary={known === undefined}
      label={known ? text('edit') : text('edit.first', { year: number })}
      why={keeps ? [] : [text('edit.not')]}
      onAct={begin}
    />
  )
  return (
    <Section title={text(known || draft ? 'heading' : 'heading.none', { year: number })} aside={draft === null && edit}>
      <LeaveGuard dirty={draft !== null} />
      {draft === null ? (
        known && <p className="r-muted">{`${text('source')} · ${known.source}`}</p>
      ) : (
        <Keeping number={number} known={known} draft={draft} onChange={setDraft} onKept={onKept} onClose={() => setDraft(null)} />
      )}
      {(known || draft) && (
        <div className="r-year-and-lists">
          <YearGrid
            number={number}
            year={year}
            onPress={draft ? (day) => setDraft((before) => before && { ...before, ...toggled(before, day) }) : undefined}
          />
          <YearLists number={number} year={year} />
        </div>
      )}
      {known && draft === null && <YearHistory number={number} history={known.history} />}
    </Section>
  )
}

type KeepingProps = Props & {
  draft: Exceptions & { source: string }
  onChange: (draft: Exceptions & { source: string }) => void
  onClose: () => void
}

/** The source of what is entered, and saving it. */
function Keeping({ number, known, draft, onChange, onKept, onClose }: KeepingProps) {
  const text = useText(calendarsWords)
  const [tried, setTried] = useState(false)
  const id = useId()
  const keep = useSend(
    (content: typeof draft, header) =>
      api.PUT('/api/calendars/{year}', {
        params: { path: { year: number }, header },
        body: {
          source: content.source.trim(),
          weekdays: [...content.weekdays],
          holidays: [...content.holidays],
          workdays: [...content.workdays],
        },
      }),
    {
      version: known?.version ?? 0,
      onDone: ({ version, recomputed }) => {
        onClose()
        onKept(version, recomputed)
      },
    },
  )
  const wrong = draft.source.trim() === ''
  const save = () => {
    setTried(true)
    if (!wrong) keep.send(draft)
  }
  return (
    <form
      className="r-keeping"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div>
        <label htmlFor={id}>{text('source')}</label>
        <Input
          id={id}
          value={draft.source}
          maxLength={500}
          status={tried && wrong ? 'error' : ''}
          aria-invalid={tried && wrong}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange({ ...draft, source: event.target.value })}
        />
        <p id={`${id}-hint`} className={tried && wrong ? 'r-keeping__wrong' : 'r-muted'} aria-live="polite">
          {text(tried && wrong ? 'source.needed' : 'source.hint')}
        </p>
      </div>
      <p>{text('edit.how')}</p>
      {keep.problem && <ProblemNote problem={keep.problem} />}
      <div className="r-together">
        <Button onClick={onClose}>{text('cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={keep.busy}>
          {text('save')}
        </Button>
      </div>
    </form>
  )
}
