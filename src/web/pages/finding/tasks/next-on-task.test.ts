import { expect, test } from 'vitest'
import type { TaskWorkAct } from '#domain/task/abilities.ts'
import { nextAmong } from './next-on-task.ts'

const task = (id: string, percent: number, due: string | null, acts: TaskWorkAct[], open = true) => ({
  id,
  percent,
  due,
  open,
  can: acts.map((act) => ({ act, allowed: true, reasons: [] })),
})
const all: TaskWorkAct[] = ['progress', 'add-evidence', 'complete', 'keep-on', 'ask-extension']

test.each([
  ['the work goes on', [task('a', 40, '2026-05-01', all)], 'a', 'progress'],
  ['all is done but not proved', [task('a', 100, '2026-05-01', ['progress', 'add-evidence'])], 'a', 'add-evidence'],
  ['done and proved', [task('a', 100, '2026-05-01', all)], 'a', 'complete'],
  ['the one due first', [task('a', 10, null, all), task('b', 10, '2026-06-01', all), task('c', 10, '2026-05-01', all)], 'c', 'progress'],
  ['finished ones are passed over', [task('a', 100, '2026-05-01', all, false), task('b', 0, '2026-06-01', all)], 'b', 'progress'],
  ['somebody asks for time', [task('a', 10, '2026-05-01', ['decide-extension'])], 'a', 'decide-extension'],
] as const)('%s', (_, tasks, taskId, act) => {
  expect(nextAmong(tasks)).toMatchObject({ task: { id: taskId }, act })
})

test('who only reads has nothing to do', () => {
  expect(nextAmong([task('a', 10, null, []), task('b', 100, null, ['resume'], false)])).toBeNull()
})
