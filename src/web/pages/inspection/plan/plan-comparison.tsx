import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { changedWords } from '#domain/plan/changed-words.ts'
import { comparePlans, type ChangedTask, type ComparedField, type TaskOfPlan } from '#domain/plan/compare.ts'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Notice } from '#ui/layout/notice.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import { problemOf } from '#web/api/use-send.ts'
import type { PlanView } from '#web/pages/inspection/inspection-queries.ts'
import { useNameIn } from '#web/pages/inspection/pick/use-name.ts'
import { notesWords } from './notes.words.ts'
import type { PlanDesk } from './plan-desk.ts'
import { planWords } from './plan.words.ts'
import { textIn, type Showing } from './sheet/cell-text.ts'
import { kindNames } from './sheet/measure-lines.ts'
import type { TaskFields } from './task-fields.ts'

const textOf = (field: ComparedField, task: TaskOfPlan, showing: Showing): string =>
  field === 'coBodyIds' ? task.coBodyIds.map(showing.nameOf).join('、') : textIn(field, task as unknown as TaskFields, showing)

/** Two versions of one field, word by word: what is gone on the left, what is new on the right. */
function Sides({ before, after }: { before: string; after: string }) {
  const text = useText(notesWords)
  const stretches = changedWords(before, after)
  const side = (kind: 'gone' | 'new') =>
    stretches
      .filter((one) => one.kind === 'same' || one.kind === kind)
      .map((one, at) => {
        const Mark = one.kind === 'gone' ? 'del' : one.kind === 'new' ? 'ins' : Fragment
        // Stretches have no other name than their place.
        // oxlint-disable-next-line react/no-array-index-key
        return <Mark key={at}>{one.text}</Mark>
      })
  return (
    <>
      <td>{before === '' ? text('compare.empty') : side('gone')}</td>
      <td>{after === '' ? text('compare.empty') : side('new')}</td>
    </>
  )
}

function Changed({ changed, showing }: { changed: ChangedTask; showing: Showing }) {
  const text = useText(notesWords)
  const plan = useText(planWords)
  const { before, after, fields, softened } = changed
  return (
    <section className="r-compare__task">
      <h3>{text('compare.task', { n: after.number })}</h3>
      {softened.length > 0 && (
        <ul className="r-compare__soft">
          {softened.map((one) => {
            const values = 'after' in one ? one : { ...one, after: '' }
            return <li key={`${one.kind}${one.before}`}>{text(`soft.${one.kind}`, values)}</li>
          })}
        </ul>
      )}
      <div className="r-compare__scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{text('compare.field')}</th>
              <th scope="col">{text('compare.before')}</th>
              <th scope="col">{text('compare.after')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field}>
                <th scope="row">{plan(`field.${field}`)}</th>
                <Sides before={textOf(field, before, showing)} after={textOf(field, after, showing)} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Whole({ title, tasks, showing }: { title: string; tasks: readonly TaskOfPlan[]; showing: Showing }) {
  const text = useText(notesWords)
  if (tasks.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="r-compare__list">
        {tasks.map((task) => (
          <li key={task.id}>
            <strong>{text('compare.task', { n: task.number })}</strong> {task.text}
            <p className="r-compare__measures">{textOf('measures', task, showing)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The plan against the one handed in before it: what was added, removed and changed, and what demands less than it did. */
export function PlanComparison({ view, desk }: { view: PlanView; desk: PlanDesk }) {
  const text = useText(notesWords)
  const kind = useText(kindWords)
  const found = useQuery({
    queryKey: ['plan', desk.planId, 'previous', view.plan.state],
    queryFn: ({ signal }) => answerOf(api.GET('/api/plans/{id}/previous', { params: { path: { id: desk.planId } }, signal })),
    staleTime: 60_000,
  })
  const nameOf = useNameIn({ ...found.data?.names, ...desk.names })
  const problem = problemOf(found.error)
  if (problem) return <ProblemNote problem={problem} onRetry={() => void found.refetch()} />
  if (!found.data) return <Skeleton lines={10} />
  const { previous } = found.data
  if (previous === null) return <Empty title={text('compare.none')}>{text('compare.none.why')}</Empty>
  const numbers = new Map(desk.findings.map((one) => [one.id, one.number]))
  const showing: Showing = { nameOf: (id) => nameOf(id) || '…', numberOf: (id) => numbers.get(id), kinds: kindNames(kind) }
  const standing = view.tasks.filter((task) => task.state !== 'removed') as unknown as TaskOfPlan[]
  const told = comparePlans(previous.tasks as unknown as TaskOfPlan[], standing)
  const softer = told.changed.filter((one) => one.softened.length > 0).length
  return (
    <div className="r-compare">
      <h2>{text('compare.title', { n: previous.submission })}</h2>
      <p className="r-muted">{text('compare.by', { name: nameOf(previous.by), day: previous.day })}</p>
      <Notice
        tone={softer + told.removed.length > 0 ? 'yellow' : 'blue'}
        title={text('compare.sum', {
          added: told.added.length,
          removed: told.removed.length,
          changed: told.changed.length,
          same: told.same,
        })}
      >
        {told.added.length + told.removed.length + told.changed.length === 0 && <p>{text('compare.same')}</p>}
      </Notice>
      <Whole title={text('compare.removed')} tasks={told.removed} showing={showing} />
      <Whole title={text('compare.added')} tasks={told.added} showing={showing} />
      {told.changed.length > 0 && (
        <section>
          <h2>{text('compare.changed')}</h2>
          {told.changed.map((one) => (
            <Changed key={one.after.id} changed={one} showing={showing} />
          ))}
        </section>
      )}
    </div>
  )
}
