import type { TaskWorkAct } from '#domain/task/abilities.ts'
import type { Task } from '#web/pages/finding/finding-view.ts'

type Ability = Task['can'][number]

/** What moves this task on: decide what was asked, report until all is done, then prove it, then say it is done. */
function nextOn(task: Pick<Task, 'percent' | 'can'>): TaskWorkAct | null {
  const may = (act: TaskWorkAct) => task.can.some((one: Ability) => one.act === act && one.allowed)
  if (may('decide-extension')) return 'decide-extension'
  if (!may('progress')) return null
  if (task.percent < 100) return 'progress'
  return may('complete') ? 'complete' : 'add-evidence'
}

/** The one thing to do next among the tasks: on the one that is due first. */
export function nextAmong(
  tasks: readonly Pick<Task, 'id' | 'due' | 'percent' | 'can' | 'open'>[],
): { taskId: string; act: TaskWorkAct } | null {
  const open = tasks.filter((task) => task.open).toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'))
  for (const task of open) {
    const act = nextOn(task)
    if (act) return { taskId: task.id, act }
  }
  return null
}
