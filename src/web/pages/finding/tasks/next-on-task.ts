import type { TaskWorkAct } from '#domain/task/abilities.ts'
import type { Task } from '#web/pages/finding/finding-view.ts'

type Ability = Task['can'][number]

/** The acts on a task that move it on. */
export type NextOnTask = Extract<TaskWorkAct, 'decide-extension' | 'progress' | 'complete' | 'add-evidence'>

/** What moves this task on: decide what was asked, report until all is done, then prove it, then say it is done. */
function nextOn(task: Pick<Task, 'percent' | 'can'>): NextOnTask | null {
  const may = (act: TaskWorkAct) => task.can.some((one: Ability) => one.act === act && one.allowed)
  if (may('decide-extension')) return 'decide-extension'
  if (!may('progress')) return null
  if (task.percent < 100) return 'progress'
  return may('complete') ? 'complete' : 'add-evidence'
}

/** The one thing to do next among the tasks: on the one that is due first. */
export function nextAmong<One extends Pick<Task, 'due' | 'percent' | 'can' | 'open'>>(
  tasks: readonly One[],
): { task: One; act: NextOnTask } | null {
  const open = tasks.filter((task) => task.open).toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'))
  for (const task of open) {
    const act = nextOn(task)
    if (act) return { task, act }
  }
  return null
}
