import { useListed, useText } from '#ui/i18n/language.tsx'
import type { Schemas } from '#web/api/generated.ts'
import { useNameIn } from '#web/pages/inspection/pick/use-name.ts'
import { MeasureList } from './task-view.tsx'
import type { Answered } from './group-tasks.ts'
import type { PlanDesk } from './plan-desk.ts'
import { planWords } from './plan.words.ts'
import { SeatsPanel } from './seats-panel.tsx'
import type { Task } from './task-fields.ts'

function TaskRow({ task, desk, first }: { task: Task; desk: PlanDesk; first: { finding: Answered['finding']; rows: number } | null }) {
  const text = useText(planWords)
  const nameIn = useNameIn(desk.names)
  const list = useListed()
  const who = [
    [text('field.leaderId'), nameIn(task.leaderId)],
    [text('field.personId'), nameIn(task.personId)],
    [text('field.leadBodyId'), nameIn(task.leadBodyId)],
    [text('field.coBodyIds'), list(task.coBodyIds.map(nameIn))],
  ].filter(([, name]) => name)
  return (
    <tr>
      {first && (
        <th scope="rowgroup" rowSpan={first.rows}>
          {first.finding.number}. {first.finding.text}
        </th>
      )}
      <td>
        <strong>
          {task.number}. {task.text}
        </strong>
        <MeasureList measures={task.measures} />
      </td>
      <td>
        {who.map(([label, name]) => (
          <p key={label}>{`${label} ${name}`}</p>
        ))}
      </td>
      <td>
        <p>{task.start}</p>
        <p>{task.due}</p>
      </td>
      <td>{task.criterion}</td>
    </tr>
  )
}

type Props = { title: string; meta: string; plan: Schemas['Plan']; answered: readonly Answered[]; desk: PlanDesk }

/** The plan on paper: a sheet of findings and tasks, landscape, and what the reviewers said. Seen only when it is printed. */
export function PlanPaper({ title, meta, plan, answered, desk }: Props) {
  const text = useText(planWords)
  const columns = ['paper.finding', 'paper.what', 'paper.who', 'paper.when', 'paper.criterion'] as const
  return (
    <section className="r-paper" aria-hidden>
      <h2>{title}</h2>
      <p>{meta}</p>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text(column)}
              </th>
            ))}
          </tr>
        </thead>
        {answered.map(({ finding, tasks, also }) => (
          <tbody key={finding.id}>
            {tasks.map((task, at) => (
              <TaskRow key={task.id} {...{ task, desk }} first={at === 0 ? { finding, rows: tasks.length } : null} />
            ))}
            {tasks.length === 0 && (
              <tr>
                <th scope="row">
                  {finding.number}. {finding.text}
                </th>
                <td colSpan={4}>
                  {also.length > 0 ? text('finding.also', { list: also.map((task) => task.number) }) : text('paper.no-task')}
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
      <SeatsPanel plan={plan} names={desk.names} />
    </section>
  )
}
