import { expect, test } from 'vitest'
import type { Day } from '#domain/day.ts'
import { missingFromPlan, type TaskToCheck } from '#domain/plan/missing.ts'
import { findingsOf, groupTasks, lastDay, meanPercent, type PlanFinding } from './group-tasks.ts'
import { placeOf } from './missing-place.ts'
import type { Task } from './task-fields.ts'

const task = (id: string, number: number, findingIds: string[], more: Partial<Task> = {}): Task =>
  ({ id, number, findingIds, state: 'planned', percent: 0, ...more }) as Task

test('whatever the rules find missing, its line leads somewhere', () => {
  const empty = { text: '', leaderId: null, leadBodyId: null, coBodyIds: [], personId: null, criterion: '' }
  const tasks: TaskToCheck[] = [
    { ...empty, id: 't1', number: 1, findingIds: [], start: null, due: null, measures: [] },
    {
      ...empty,
      id: 't2',
      number: 2,
      findingIds: ['f2'],
      start: '2026-09-02' as Day,
      due: '2026-09-01' as Day,
      measures: [
        { id: 'm1', text: '', horizon: 'dated', aim: 'symptom' },
        { id: 'm2', text: '召开会议', horizon: 'dated', aim: 'symptom' },
      ],
    },
    { ...empty, id: 't3', number: 3, findingIds: ['f3'], start: '2026-01-02' as Day, due: '2027-09-01' as Day, measures: [] },
  ]
  const findings = [
    { id: 'f1', number: 1, weight: 'ordinary', due: null },
    { id: 'f2', number: 2, weight: 'key', due: null },
    { id: 'f3', number: 3, weight: 'key', due: null },
  ] as const
  const missing = missingFromPlan([...findings], tasks, { feedbackOn: '2026-08-01' as Day, due: '2027-01-01' as Day })
  const places = missing.map((one) => placeOf(one as Parameters<typeof placeOf>[0], [task('t2', 2, ['f2']), task('t3', 3, ['f3'])]))
  expect(new Set(missing.map((one) => one.code)).size).toBe(17)
  expect(places).not.toContain(null)
  expect(places[0]).toEqual({ finding: 'f1' })
  expect(places).toContainEqual({ task: 't2', field: 'measures', measure: 2 })
  expect(places).toContainEqual({ task: 't3', field: 'due' })
})

const finding = (id: string, number: number, due: string | null = null) => ({ id, number, due }) as PlanFinding

test('a task on several findings stands once; removed ones stand nowhere; loose ones are not lost', () => {
  const findings = [finding('f1', 1, '2026-12-01'), finding('f2', 2, '2027-01-01'), finding('f3', 3)]
  const tasks = [
    task('a', 1, ['f2', 'f1'], { percent: 50 }),
    task('b', 2, ['f2']),
    task('c', 3, ['f1'], { state: 'removed' }),
    task('d', 4, []),
  ]
  const { answered, loose } = groupTasks(findings, tasks)
  const seen = answered.map((one) => [one.tasks.map((each) => each.id).join(), one.also.map((each) => each.id).join()])
  expect(seen).toEqual([
    ['a', ''],
    ['b', 'a'],
    ['', ''],
  ])
  expect(loose.map((one) => one.id)).toEqual(['d'])
  expect(lastDay(findings)).toBe('2027-01-01')
  expect(meanPercent(tasks)).toBe(17)
})

test('a closed finding keeps its place in the plan that answered it', () => {
  const all = [finding('f1', 1), finding('f2', 2), finding('f3', 3)]
  const seen = findingsOf({ findings: [all[2]!], tasks: [task('a', 1, ['f1'])] }, all)
  expect(seen.map((one) => one.id)).toEqual(['f1', 'f3'])
})
