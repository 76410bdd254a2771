import type { CSSProperties } from 'react'
import { Link } from 'react-router'
import type { Day } from '#domain/day.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Light } from '#ui/tag/light.tsx'
import { StateTag } from '#ui/tag/state-tag.tsx'
import { addresses } from '#web/addresses.ts'
import type { Schemas } from '#web/api/generated.ts'
import { nameIn } from '#web/parts/names.ts'
import { calendarWords } from './calendar.words.ts'
import { along, barOf, scaleOf, type Scale } from './gantt-scale.ts'

type Gantt = Schemas['Gantt']
type Task = Schemas['GanttTask']

/** A table that anybody can read, whose last column draws what the others say. */
export function GanttTable({ gantt, oneInspection }: { gantt: Gantt; oneInspection: boolean }) {
  const text = useText(calendarWords)
  const scale = scaleOf(gantt.tasks, gantt.today as Day)
  return (
    <div className="r-panel">
      <div className="r-calendar__scroll">
        <table className="r-gantt" aria-label={text('gantt.table')}>
          <thead>
            <tr>
              {(['task', 'who', 'start', 'due', 'state'] as const).map((head) => (
                <th key={head} scope="col">
                  {text(`gantt.${head}`)}
                </th>
              ))}
              <th scope="col" className="r-gantt__time">
                <span className="r-unseen">{text('gantt.time')}</span>
                <Months scale={scale} />
              </th>
            </tr>
          </thead>
          <tbody>
            {gantt.tasks.map((task) => (
              <Row key={task.id} task={task} scale={scale} oneInspection={oneInspection} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="r-muted r-gantt__what">{text('gantt.what')}</p>
    </div>
  )
}

function Months({ scale }: { scale: Scale }) {
  const text = useText(calendarWords)
  return (
    <span className="r-gantt__months" aria-hidden>
      {scale.months.map((month, at) => (
        <span key={month} style={{ left: `${along(scale, month)}%` }}>
          {at === 0 || month.endsWith('-01-01') ? month.slice(0, 7) : month.slice(5, 7)}
        </span>
      ))}
      <b style={{ left: `${along(scale, scale.today)}%` }}>{text('today')}</b>
    </span>
  )
}

function Row({ task, scale, oneInspection }: { task: Task; scale: Scale; oneInspection: boolean }) {
  const text = useText(calendarWords)
  const { language } = useLanguage()
  const who = [task.leader && nameIn(language, task.leader, task.leaderEn), task.person && nameIn(language, task.person, task.personEn)]
  const place = task.findingIds[0]
  const number = oneInspection ? text('task', { n: task.number }) : `${task.inspectionCode} ${text('task', { n: task.number })}`
  return (
    <tr>
      <th scope="row">
        <Link
          to={place === undefined ? addresses.inspection(task.inspectionId, 'plan') : `${addresses.finding(place)}#task-${task.number}`}
        >
          {task.text || number}
        </Link>
        <span className="r-muted">
          {number} · {text('gantt.findings', { list: task.findingNumbers.join(', ') })}
        </span>
      </th>
      <td className="r-gantt__who">{who.map((name, at) => name && <span key={at}>{name}</span>)}</td>
      <td className="r-nowrap">{task.start}</td>
      <td className="r-nowrap">
        {task.due}
        {task.originalDue !== null && task.originalDue !== task.due && (
          <del className="r-muted">{text('gantt.original', { day: task.originalDue })}</del>
        )}
      </td>
      <td className="r-gantt__state">
        <span className="r-together">
          {task.doneOn === null && <Light light={task.light} wordless />}
          <StateTag state={`task.${task.state}`} />
          {task.doneOn === null && text('gantt.percent', { n: task.percent })}
        </span>
      </td>
      <td className="r-gantt__time">
        <Bar task={task} scale={scale} />
      </td>
    </tr>
  )
}

/** Drawn for the eye alone: everything it shows stands beside it in words. */
function Bar({ task, scale }: { task: Task; scale: Scale }) {
  const { due, originalDue, doneOn } = task
  const start = task.start ?? due
  const done = task.state === 'done' || task.state === 'kept-on'
  const extended = originalDue !== null && due !== null && originalDue < due
  const progress: CSSProperties = { width: `${done ? 100 : task.percent}%` }
  return (
    <div className="r-gantt__lane" aria-hidden>
      {scale.months.map((month) => (
        <i key={month} className="r-gantt__month" style={{ left: `${along(scale, month)}%` }} />
      ))}
      {start !== null && due !== null && (
        <span className={`r-gantt__bar r-gantt__bar--${done ? 'done' : task.light}`} style={barOf(scale, start, due)}>
          <span style={progress} />
        </span>
      )}
      {extended && <span className="r-gantt__extended" style={barOf(scale, originalDue, due)} />}
      {doneOn !== null && <span className="r-gantt__done" style={{ left: `${along(scale, doneOn)}%` }} />}
      <i className="r-gantt__today" style={{ left: `${along(scale, scale.today)}%` }} />
    </div>
  )
}
