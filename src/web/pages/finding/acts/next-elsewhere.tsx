import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { ActButton } from '#ui/act/act-button.tsx'
import { addresses, type InspectionPart } from '#web/addresses.ts'
import { useMe } from '#web/api/me.ts'
import type { View } from '#web/pages/finding/finding-view.ts'
import { nextAmong, type NextOnTask } from '#web/pages/finding/tasks/next-on-task.ts'
import { TaskActDialog } from '#web/pages/finding/tasks/task-acts.tsx'
import { actsWords } from './acts.words.ts'

type Wait = NonNullable<View['holder']>['waitsFor']

/** What is waited for and done on the page of the inspection: for all its findings at once. */
const places = {
  issue: 'overview',
  plan: 'plan',
  'plan-revision': 'plan',
  'plan-verdicts': 'plan',
  'plan-opinion': 'plan',
} as const satisfies Partial<Record<Wait, InspectionPart>>
const isElsewhere = (wait: Wait): wait is keyof typeof places => wait in places

/** The one thing this person can do next where it is nothing to the finding itself: on one of its tasks, or on the plan that it stands in. */
export function NextElsewhere({ view }: { view: View }) {
  const text = useText(actsWords)
  const next = nextAmong(view.tasks)
  const [open, setOpen] = useState<{ taskId: string; act: NextOnTask } | null>(null)
  // The form stays the one that was opened, whatever comes next by the time it is sent.
  const task = open && view.tasks.find(({ id }) => id === open.taskId)
  return (
    <>
      {next ? (
        <ActButton
          primary
          label={text(`next.${next.act}`, { n: next.task.number })}
          onAct={() => setOpen({ taskId: next.task.id, act: next.act })}
        />
      ) : (
        <OnTheInspection view={view} />
      )}
      {open && task && <TaskActDialog act={open.act} task={task} onClose={() => setOpen(null)} />}
    </>
  )
}

function OnTheInspection({ view: { holder, holders, inspection } }: { view: View }) {
  const text = useText(actsWords)
  const me = useMe()
  const go = useNavigate()
  const wait = holder?.waitsFor
  if (!wait || !isElsewhere(wait) || !holders.some((one) => one.personId === me.personId)) return null
  return (
    <Button type="primary" onClick={() => void go(addresses.inspection(inspection.id, places[wait]))}>
      {text(`next.${wait}`)}
    </Button>
  )
}
