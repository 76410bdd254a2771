import { Button } from 'antd'
import { useState } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { Notice } from '#ui/layout/notice.tsx'
import type { PlanDesk } from './plan-desk.ts'
import { planWords } from './plan.words.ts'
import { useFieldShown } from './conflict-panel.tsx'
import { sameField, taskFields, type Task } from './task-fields.ts'
import { clearShelf, fromShelf, onShelf } from './task-shelf.ts'

/** What was typed into tasks that can no longer be edited, because another removed the task or submitted the plan: shown until it is dropped. */
export function LostDrafts({ tasks, desk }: { tasks: readonly Task[]; desk: PlanDesk }) {
  const text = useText(planWords)
  const show = useFieldShown(desk)
  const [dropped, setDropped] = useState(0)
  // A row of the sheet that the server has not named yet is on its way, not lost.
  const onItsWay = (id: string): boolean => desk.editable && fromShelf(desk.shelf, id)?.version === 0
  const lost = onShelf(desk.shelf).filter(
    (id) => !onItsWay(id) && (!desk.editable || !tasks.some((task) => task.id === id && task.state !== 'removed')),
  )
  if (lost.length === 0) return null
  const drop = (id: string): void => {
    clearShelf(desk.shelf, id)
    setDropped(dropped + 1)
  }
  return lost.map((id) => {
    const draft = fromShelf(desk.shelf, id)
    if (!draft) return null
    const changed = taskFields.filter((field) => !sameField(field, draft.base, draft.mine))
    return (
      <Notice
        key={id}
        tone="yellow"
        title={text('lost.title')}
        action={
          <Button size="small" onClick={() => drop(id)}>
            {text('lost.drop')}
          </Button>
        }
      >
        <dl className="r-lost">
          {changed.map((field) => (
            <div key={field}>
              <dt>{text(`field.${field}`)}</dt>
              <dd>{show(field, draft.mine)}</dd>
            </div>
          ))}
        </dl>
      </Notice>
    )
  })
}
