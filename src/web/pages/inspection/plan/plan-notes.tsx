import { ArrowRightOutlined } from '@ant-design/icons'
import { useMemo } from 'react'
import { unansweredFigures } from '#domain/plan/unanswered.ts'
import type { TaskPlan } from '#domain/task/task.ts'
import { useText } from '#ui/i18n/language.tsx'
import type { PlanView } from '#web/pages/inspection/inspection-queries.ts'
import type { Place } from './missing-place.ts'
import { notesWords } from './notes.words.ts'

/** Amounts and numbers of the feedback that no task mentions: for whoever writes the plan and whoever judges it. No bar to handing it in. */
export function PlanNotes({ view, onGo }: { view: PlanView; onGo: (place: Place) => void }) {
  const text = useText(notesWords)
  const { findings, tasks } = view
  const notes = useMemo(() => unansweredFigures(findings, tasks as unknown as TaskPlan[]), [findings, tasks])
  if (notes.length === 0) return null
  // Where the figure is to be written: in a task of the finding, wherever that stands.
  const placeOf = (finding: string): Place => {
    const task = tasks.find((one) => one.state !== 'removed' && one.findingIds.includes(finding))
    return task ? { task: task.id, field: 'text' } : { finding }
  }
  const numbers = [...new Set(notes.map((note) => note.findingId))]
  return (
    <section className="r-missing r-notes r-no-print" aria-label={text('title')}>
      <h2>
        {text('title')} <span className="r-muted">{text('count', { n: notes.length })}</span>
      </h2>
      <p className="r-muted">{text('why')}</p>
      <ul>
        {numbers.map((id) => {
          const mine = notes.filter((note) => note.findingId === id)
          return (
            <li key={id}>
              <button type="button" className="r-plain-button" onClick={() => onGo(placeOf(id))}>
                {text('finding', { n: mine[0]!.finding })} <ArrowRightOutlined aria-hidden />
              </button>
              <ul className="r-notes__figures">
                {mine.map(({ figure, smaller }) => (
                  <li key={figure.from} className={smaller === null ? undefined : 'r-notes__smaller'}>
                    {smaller === null ? text('unsaid', { figure: figure.text }) : text('smaller', { figure: figure.text, smaller })}
                  </li>
                ))}
              </ul>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
