import { DeleteOutlined, EditOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { cardId, type Place } from './missing-place.ts'
import type { PlanDesk } from './plan-desk.ts'
import { planWords } from './plan.words.ts'
import { RemoveTask } from './remove-task.tsx'
import type { Task } from './task-fields.ts'
import { TaskForm } from './task-form.tsx'
import { fromShelf } from './task-shelf.ts'
import { TaskView } from './task-view.tsx'

export type Pen = { task: string | null; at: Place | null; take: (at: Place | null, task: string | null) => void }

/** One task below its finding: to be read, or under the pen. */
export function TaskCard({ task, desk, pen }: { task: Task; desk: PlanDesk; pen: Pen }) {
  const text = useText(planWords)
  const [removing, setRemoving] = useState(false)
  const n = task.number
  if (desk.editable && pen.task === task.id)
    return (
      <li className="r-task r-task--open">
        <TaskForm
          task={task}
          desk={desk}
          at={pen.at}
          onClose={() => {
            pen.take(null, null)
            requestAnimationFrame(() => document.querySelector<HTMLElement>(`#edit-${CSS.escape(task.id)}`)?.focus())
          }}
        />
      </li>
    )
  return (
    <li className="r-task" id={cardId(task.id)}>
      <div className="r-task__head">
        <strong>{text('task.number', { n })}</strong>
        {desk.editable && fromShelf(desk.shelf, task.id) && <Tag tone="yellow">{text('task.unsaved')}</Tag>}
        {desk.editable && (
          <span className="r-task__acts r-no-print">
            <Button
              id={`edit-${task.id}`}
              size="small"
              icon={<EditOutlined aria-hidden />}
              aria-label={text('task.edit.one', { n })}
              onClick={() => pen.take({ task: task.id, field: 'text' }, task.id)}
            >
              {text('task.edit')}
            </Button>
            {task.state === 'planned' && (
              <Button
                size="small"
                type="text"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={text('task.remove.one', { n })}
                onClick={() => setRemoving(true)}
              >
                {text('task.remove')}
              </Button>
            )}
          </span>
        )}
      </div>
      <TaskView task={task} desk={desk} />
      {removing && <RemoveTask task={task} shelf={desk.shelf} onClose={() => setRemoving(false)} />}
    </li>
  )
}
