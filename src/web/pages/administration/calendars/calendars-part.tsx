import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { yearOf } from '#domain/day.ts'
import { ActButton } from '#ui/act/act-button.tsx'
import { useText } from '#ui/i18n/language.tsx'
import { Notice } from '#ui/layout/notice.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { addresses } from '#web/addresses.ts'
import { api } from '#web/api/client.ts'
import { today, useMe } from '#web/api/me.ts'
import { problemOf, useSend } from '#web/api/use-send.ts'
import { calendarsQuery, type CalendarYear, type Recomputed } from './calendars-query.ts'
import { calendarsWords } from './calendars.words.ts'
import { YearEditor } from './year-editor.tsx'
import './calendars.css'

type Calendars = { years: CalendarYear[]; missing: number[]; awaited: number[] }
type Said = { title: string; recomputed: Recomputed }

const addressOf = (year: number): string => `${addresses.administration()}/calendars/${year}`

/** Which days are worked, year by year. */
export function CalendarsPart() {
  const text = useText(calendarsWords)
  const { which: asked } = useParams()
  const [said, setSaid] = useState<Said | null>(null)
  const calendars = useQuery(calendarsQuery)
  const problem = problemOf(calendars.error)
  const number = asked && /^\d{4}$/.test(asked) ? Number(asked) : yearOf(today())
  if (problem) return <ProblemNote problem={problem} onRetry={() => void calendars.refetch()} />
  if (!calendars.data)
    return (
      <div className="r-panel">
        <Skeleton lines={10} />
      </div>
    )
  const kept = (version: number, recomputed: Recomputed) =>
    setSaid({ title: text('recomputed.title', { year: number, n: version }), recomputed })
  return (
    <>
      <p className="r-muted">{text('what')}</p>
      <Missing calendars={calendars.data} />
      <Arrived calendars={calendars.data} onDone={(recomputed) => setSaid({ title: text('recomputed.again'), recomputed })} />
      {said && <WhatChanged said={said} />}
      <Years calendars={calendars.data} number={number} />
      <YearEditor key={number} number={number} known={calendars.data.years.find((one) => one.year === number)} onKept={kept} />
    </>
  )
}

function WhatChanged({ said: { title, recomputed } }: { said: Said }) {
  const text = useText(calendarsWords)
  const none = Object.values(recomputed).every((count) => count === 0)
  return (
    <div role="status">
      <Notice tone="green" title={<strong>{title}</strong>}>
        <p>{none ? text('recomputed.none') : text('recomputed.some', recomputed)}</p>
      </Notice>
    </div>
  )
}

function Missing({ calendars: { missing, awaited } }: { calendars: Calendars }) {
  const text = useText(calendarsWords)
  if (missing.length === 0) return null
  const waiting = missing.filter((year) => awaited.includes(year))
  return (
    <Notice tone="yellow" title={<strong>{text('missing', { years: missing.join(', ') })}</strong>}>
      {waiting.length > 0 && <p>{text('missing.awaited', { years: waiting.join(', ') })}</p>}
      <p>{text('missing.do')}</p>
    </Notice>
  )
}

/** Years that came with a newer release, or from the office of another region: their dates are counted again when somebody says so. */
function Arrived({ calendars: { years, awaited }, onDone }: { calendars: Calendars; onDone: (recomputed: Recomputed) => void }) {
  const text = useText(calendarsWords)
  const keeps = useMe().may.includes('calendar.keep')
  const again = useSend((_: null, header) => api.POST('/api/calendars/recomputation', { params: { header }, body: {} }), { onDone })
  const arrived = years.map((one) => one.year).filter((year) => awaited.includes(year))
  if (arrived.length === 0) return null
  const act = <ActButton label={text('again.act')} why={keeps ? [] : [text('edit.not')]} busy={again.busy} onAct={() => again.send(null)} />
  return (
    <>
      <Notice tone="yellow" title={text('again', { years: arrived.join(', ') })} action={act} />
      {again.problem && <ProblemNote problem={again.problem} />}
    </>
  )
}

type YearState = 'shipped' | 'edited' | 'missing'

function Years({ calendars: { years, missing, awaited }, number }: { calendars: Calendars; number: number }) {
  const text = useText(calendarsWords)
  const all: { year: number; state: YearState }[] = [
    ...years.map(({ year, edited }) => ({ year, state: edited ? ('edited' as const) : ('shipped' as const) })),
    ...missing.map((year) => ({ year, state: 'missing' as const })),
  ]
  return (
    <nav aria-label={text('years')}>
      <ul className="r-years">
        {all
          .toSorted((a, b) => b.year - a.year)
          .map(({ year, state }) => (
            <li key={year}>
              <Link
                to={addressOf(year)}
                aria-current={year === number ? 'page' : undefined}
                className={`r-years__one r-years__one--${state}`}
              >
                {year}
                {state !== 'shipped' && <small>{text(`year.${state}`)}</small>}
                {state === 'missing' && awaited.includes(year) && <small>{text('year.awaited')}</small>}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
