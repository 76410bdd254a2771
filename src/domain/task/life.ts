import type { TaskState } from './task.ts'

/** The life of a task. Whether its plan must be in draft or adopted stands beside the states. */
export const taskLife = {
  amend: { from: ['planned', 'doing'], plan: ['draft', 'returned'] },
  remove: { from: ['planned'], plan: ['draft', 'returned'] },
  restore: { from: ['removed'], plan: ['draft', 'returned'] },
  begin: { from: ['planned'], plan: ['submitted'] },
  progress: { from: ['doing', 'kept-on'], plan: ['adopted'] },
  complete: { from: ['doing'], plan: ['adopted'] },
  'keep-on': { from: ['doing'], plan: ['adopted'] },
  resume: { from: ['done', 'kept-on'], plan: ['adopted'] },
  'ask-extension': { from: ['doing'], plan: ['adopted'] },
  'decide-extension': { from: ['doing'], plan: ['adopted'] },
} as const satisfies Record<string, { from: readonly TaskState[]; plan: readonly string[] }>

export type TaskAct = keyof typeof taskLife
export const taskActs = Object.keys(taskLife) as TaskAct[]
