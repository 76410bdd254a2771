import type { ReactNode } from 'react'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { listed } from '#ui/i18n/catalogue.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { DueDate } from '#ui/tag/due-date.tsx'
import { StateTag } from '#ui/tag/state-tag.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { today } from '#web/api/me.ts'
import { EvidenceGallery } from '#web/pages/finding/evidence/evidence-gallery.tsx'
import { evidenceWords } from '#web/pages/finding/evidence/evidence.words.ts'
import type { Task, View } from '#web/pages/finding/finding-view.ts'
import { Answering } from '#web/pages/finding/parts/answering.tsx'
import { FactsList } from '#web/pages/finding/parts/facts-list.tsx'
import { Extensions } from '#web/pages/finding/parts/extensions.tsx'
import { namesIn } from '#web/parts/names.ts'
import { TaskActs } from './task-acts.tsx'
import { TaskProgress } from './task-progress.tsx'
import { tasksWords } from './tasks.words.ts'
import './tasks.css'

/** Everything about one task on this finding: who, until when, what counts as done, what was done, and the proof. */
export function TaskCard({ task, view }: { task: Task; view: View }) {
  const text = useText(tasksWords)
  const evidence = useText(evidenceWords)
  return (
    <article id={`task-${task.number}`} className="r-task" aria-labelledby={`task-${task.number}-title`} tabIndex={-1}>
      <header>
        <h3 id={`task-${task.number}-title`}>{text('task.part', { n: task.number, text: task.text })}</h3>
        <p className="r-task__state">
          <StateTag state={`task.${task.state}`} />
          <span className="r-task__percent">
            <progress value={task.percent} max={100} aria-label={text('percent', { n: task.percent })} />
            <span aria-hidden>{task.percent}%</span>
          </span>
          <DueDate
            due={task.due}
            today={today()}
            original={task.originalDue}
            extensions={task.extensions.filter((one) => one.state === 'approved').length}
            done={!task.open}
          />
        </p>
      </header>
      <TaskActs task={task} />
      <TaskFacts task={task} view={view} />
      <Part title={text('measures')}>
        <Measures task={task} />
      </Part>
      {task.extensions.length > 0 && (
        <Part title={text('extensions')}>
          <Extensions extensions={task.extensions} names={view.names} />
        </Part>
      )}
      <Part title={text('progress')}>
        <TaskProgress task={task} names={view.names} />
      </Part>
      <Part title={evidence('title')}>
        <EvidenceGallery task={task} view={view} />
      </Part>
    </article>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="r-task__part">
      <h4>{title}</h4>
      <div>{children}</div>
    </section>
  )
}

function TaskFacts({ task, view }: { task: Task; view: View }) {
  const text = useText(tasksWords)
  const { language } = useLanguage()
  const name = namesIn(view.names, language)
  const others = task.findingIds.length - 1
  const facts: [string, ReactNode][] = [
    [text('leader'), <Answering key="leader" id={task.leaderId} open={task.open} view={view} />],
    [text('person'), <Answering key="person" id={task.personId} open={task.open} view={view} />],
    [text('lead-body'), name(task.leadBodyId)],
    [text('co-bodies'), task.coBodyIds.length > 0 && listed(task.coBodyIds.map(name), language)],
    [text('period'), task.start && `${task.start} – ${task.due ?? ''}`],
    [text('criterion'), task.criterion],
    [text('answer'), task.criterionAnswer],
    [text('rule'), task.checkInRule],
  ]
  return (
    <>
      <FactsList facts={facts} />
      {others > 0 && <p className="r-muted">{text('other-findings', { n: others })}</p>}
    </>
  )
}

function Measures({ task }: { task: Task }) {
  const kinds = useText(kindWords)
  return (
    <ol className="r-measures">
      {task.measures.map((measure) => (
        <li key={measure.id}>
          <span>{measure.text}</span>
          <Tag tone="quiet">{kinds(`horizon.${measure.horizon}`)}</Tag>
          <Tag tone={measure.aim === 'root' ? 'blue' : 'quiet'}>{kinds(`aim.${measure.aim}`)}</Tag>
        </li>
      ))}
    </ol>
  )
}
