import { Progress } from 'antd'
import { lightOf } from '#domain/light.ts'
import type { Day } from '#domain/day.ts'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useListed, useText } from '#ui/i18n/language.tsx'
import { DueDate } from '#ui/tag/due-date.tsx'
import { Light } from '#ui/tag/light.tsx'
import { Money } from '#ui/tag/money.tsx'
import { StateTag } from '#ui/tag/state-tag.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { useNameIn } from '#web/pages/inspection/pick/use-name.ts'
import type { PlanDesk } from './plan-desk.ts'
import { planWords } from './plan.words.ts'
import type { Measure, Task } from './task-fields.ts'

function Gap() {
  const text = useText(planWords)
  return <span className="r-task__gap">{text('unfilled')}</span>
}

export function MeasureList({ measures }: { measures: readonly Measure[] }) {
  const kind = useText(kindWords)
  if (measures.length === 0) return <Gap />
  return (
    <ol className="r-task__measures">
      {measures.map((measure) => (
        <li key={measure.id}>
          {measure.text === '' ? <Gap /> : measure.text}{' '}
          <span className="r-together">
            <Tag tone="quiet">{kind(`horizon.${measure.horizon}`)}</Tag>
            <Tag tone={measure.aim === 'root' ? 'blue' : 'quiet'}>{kind(`aim.${measure.aim}`)}</Tag>
          </span>
        </li>
      ))}
    </ol>
  )
}

/** What has come of it: shown once the plan runs. */
function Reached({ task, desk }: { task: Task; desk: PlanDesk }) {
  const text = useText(planWords)
  const last = task.progress.at(-1)
  const { thresholds, today } = desk
  const light = thresholds && lightOf({ due: task.due as Day | null, done: !task.open, today: today as Day, thresholds })
  return (
    <div className="r-task__reached">
      <span className="r-together">
        <StateTag state={`task.${task.state}`} />
        {light && task.open && <Light light={light} />}
        <DueDate due={task.due} original={task.originalDue} extensions={task.extensions.length} today={today} done={!task.open} />
      </span>
      <Progress
        percent={task.percent}
        status="normal"
        format={(percent) => `${percent ?? 0}%`}
        size="small"
        strokeColor="var(--link)"
        aria-label={text('task.progress')}
        className="r-task__bar"
      />
      {(task.moneyRecovered > 0 || task.peopleDealtWith > 0 || task.rulesMade > 0) && (
        <span className="r-together r-muted">
          {task.moneyRecovered > 0 && (
            <span>
              {text('task.money')} <Money minor={task.moneyRecovered} />
            </span>
          )}
          {task.peopleDealtWith > 0 && <span>{`${text('task.people')} ${text('task.people.n', { n: task.peopleDealtWith })}`}</span>}
          {task.rulesMade > 0 && <span>{`${text('task.rules')} ${text('task.rules.n', { n: task.rulesMade })}`}</span>}
        </span>
      )}
      {last && <p className="r-muted">{text('task.last', { day: last.happenedOn, text: last.text })}</p>}
      {task.criterionAnswer && <p className="r-muted">{text('task.answer', { text: task.criterionAnswer })}</p>}
      {task.checkInRule && <p className="r-muted">{text('task.rule', { text: task.checkInRule })}</p>}
    </div>
  )
}

/** A task to be read: everything the plan says of it; what is missing stands out. */
export function TaskView({ task, desk }: { task: Task; desk: PlanDesk }) {
  const text = useText(planWords)
  const nameIn = useNameIn(desk.names)
  const list = useListed()
  const rows = [
    ['leaderId', nameIn(task.leaderId)],
    ['personId', nameIn(task.personId)],
    ['leadBodyId', nameIn(task.leadBodyId)],
    ['coBodyIds', list(task.coBodyIds.map(nameIn))],
    ['start', task.start],
    ['due', task.due],
  ] as const
  return (
    <div className="r-task__body">
      <p className="r-task__text">{task.text === '' ? <span className="r-task__gap">{text('task.empty')}</span> : task.text}</p>
      {desk.running && <Reached task={task} desk={desk} />}
      <dl className="r-task__facts">
        {rows
          .filter(([field, value]) => field !== 'coBodyIds' || value)
          .map(([field, value]) => (
            <div key={field}>
              <dt>{text(`field.${field}`)}</dt>
              <dd>{value || <Gap />}</dd>
            </div>
          ))}
        <div className="r-task__wide">
          <dt>{text('field.criterion')}</dt>
          <dd>{task.criterion || <Gap />}</dd>
        </div>
        <div className="r-task__wide">
          <dt>{text('field.measures')}</dt>
          <dd>
            <MeasureList measures={task.measures} />
          </dd>
        </div>
      </dl>
    </div>
  )
}
