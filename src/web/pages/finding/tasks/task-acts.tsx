import { useState } from 'react'
import type { Act } from '#domain/permission.ts'
import type { TaskWorkAct } from '#domain/task/abilities.ts'
import { ActButton } from '#ui/act/act-button.tsx'
import { actWords } from '#ui/i18n/act.words.ts'
import { useText } from '#ui/i18n/language.tsx'
import { useToast } from '#ui/toast.tsx'
import { useSend } from '#web/api/use-send.ts'
import { ActDialog } from '#web/pages/finding/acts/act-dialog.tsx'
import { AddEvidence } from '#web/pages/finding/evidence/add-evidence.tsx'
import type { Task } from '#web/pages/finding/finding-view.ts'
import { useAbility } from '#web/parts/use-ability.ts'
import { taskForms, type TaskFormAct } from './task-forms.tsx'
import { tasksWords } from './tasks.words.ts'

type ShownAct = TaskFormAct | 'add-evidence'

/** In the order of the work. */
const shown: ShownAct[] = ['progress', 'add-evidence', 'complete', 'keep-on', 'ask-extension', 'decide-extension', 'resume']

/** What the act is called elsewhere; keeping on has a name of its own here. */
const nameOf: Record<Exclude<ShownAct, 'keep-on'>, Act> = {
  progress: 'task.progress',
  'add-evidence': 'evidence.add',
  complete: 'task.complete',
  resume: 'task.resume',
  'ask-extension': 'task.ask-extension',
  'decide-extension': 'task.decide-extension',
}

/** Not in a state for it, nothing owed any more, or nothing to decide: left out, for a task's line of buttons stays short. */
const outOfSeason: ReadonlySet<string> = new Set([
  'wrong-state',
  'no-open-extension-to-decide',
  'plan-not-adopted',
  'finding-is-closed',
  'finding-is-withdrawn',
])

/** What this person can do to the task; nothing for those who only read. What comes next stands in the head of the page. */
export function TaskActs({ task }: { task: Task }) {
  const acts = useText(actWords)
  const text = useText(tasksWords)
  const why = useAbility<TaskWorkAct>(task.can)
  const [open, setOpen] = useState<ShownAct | null>(null)
  const offered = shown.filter((act) => task.can.some((one) => one.act === act && !one.reasons.some(({ code }) => outOfSeason.has(code))))
  if (offered.length === 0) return null
  return (
    <div className="r-task__acts r-no-print" role="group" aria-label={text('task', { n: task.number })}>
      {offered.map((act) => (
        <ActButton
          key={act}
          label={act === 'keep-on' ? text('act.keep-on') : acts(nameOf[act])}
          why={why(act) ?? []}
          onAct={() => setOpen(act)}
        />
      ))}
      {open && <TaskActDialog act={open} task={task} onClose={() => setOpen(null)} />}
    </div>
  )
}

/** The form of one act on a task. */
export function TaskActDialog({ act, task, onClose }: { act: ShownAct; task: Task; onClose: () => void }) {
  if (act === 'add-evidence') return <AddEvidence task={task} onClose={onClose} />
  return <TaskDialog act={act} task={task} onClose={onClose} />
}

function TaskDialog({ act, task, onClose }: { act: TaskFormAct; task: Task; onClose: () => void }) {
  const acts = useText(actWords)
  const text = useText(tasksWords)
  const say = useToast()
  const label = act === 'keep-on' ? text('act.keep-on') : acts(nameOf[act])
  const { empty, Fields, send } = taskForms[act]
  const sending = useSend((values: object, header) => send(task.id, header, values), {
    version: task.version,
    onDone: () => {
      say(text(`done.${act}`))
      onClose()
    },
  })
  return (
    <ActDialog
      draftKey={`task.${task.id}.${act}`}
      title={`${text('task', { n: task.number })} · ${label}`}
      act={label}
      empty={empty(task)}
      busy={sending.busy}
      problem={sending.problem}
      width={act === 'progress' ? 680 : 560}
      onSend={(values, sent) => void sending.sendAndWait(values).then(sent, () => undefined)}
      onCancel={onClose}
    >
      {(act === 'complete' || act === 'keep-on' || act === 'resume') && <p className="r-consequence">{text(`why.${act}`)}</p>}
      <Fields task={task} />
    </ActDialog>
  )
}
