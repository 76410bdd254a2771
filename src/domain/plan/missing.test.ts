import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOf } from '#domain/day.ts'
import type { Measure } from '#domain/task/task.ts'
import { words } from '#domain/words.ts'
import { missingFromPlan, type FindingToAnswer, type TaskToCheck } from './missing.ts'

const feedbackOn = dayOf('2026-03-02')
const due = dayOf('2026-09-02')
const period = { feedbackOn, due }
const measure = (text: string, aim: Measure['aim'] = 'root'): Measure => ({ id: text, text, horizon: 'dated', aim })
const finding = (changes: Partial<FindingToAnswer> = {}): FindingToAnswer => ({ id: 'f1', number: 1, weight: 'ordinary', due, ...changes })
const task = (changes: Partial<TaskToCheck> = {}): TaskToCheck => ({
  id: 't1',
  number: 3,
  findingIds: ['f1'],
  text: '规范资金发放',
  leaderId: 'leader',
  leadBodyId: 'bureau',
  coBodyIds: [],
  personId: 'handler',
  start: feedbackOn,
  due,
  criterion: '全部发放到位',
  measures: [measure('追缴超发资金', 'symptom'), measure('修订发放办法', 'root')],
  ...changes,
})

test('a whole plan lacks nothing, on both edges of its period', () => {
  expect(missingFromPlan([finding({ weight: 'key' })], [task()], period)).toEqual([])
  expect(missingFromPlan([], [], period)).toEqual([])
  expect(missingFromPlan([finding()], [task({ start: due, due })], period)).toEqual([])
})

const ofTask = { task: 3, taskId: 't1' }
const ofFinding = { finding: 1, findingId: 'f1' }

test.each([
  ['task-text-missing', task({ text: ' ' }), ofTask],
  ['task-leader-missing', task({ leaderId: null }), ofTask],
  ['task-lead-body-missing', task({ leadBodyId: null }), ofTask],
  ['task-person-missing', task({ personId: null }), ofTask],
  ['task-start-missing', task({ start: null }), ofTask],
  ['task-due-missing', task({ due: null }), ofTask],
  ['task-criterion-missing', task({ criterion: '\n' }), ofTask],
  ['task-measure-missing', task({ measures: [] }), ofTask],
  [
    'due-before-start',
    task({ start: dayOf('2026-06-02'), due: dayOf('2026-06-01') }),
    { ...ofTask, start: '2026-06-02', due: '2026-06-01' },
  ],
  ['start-before-feedback', task({ start: dayOf('2026-03-01') }), { ...ofTask, start: '2026-03-01', feedbackOn }],
  ['due-after-period', task({ due: dayOf('2026-09-03') }), { ...ofTask, due: '2026-09-03', limit: due }],
  ['measure-text-missing', task({ measures: [measure('追缴资金'), measure(' ')] }), { ...ofTask, measure: 2 }],
  ['measure-paper-only', task({ measures: [measure('召开专题会议')] }), { ...ofTask, measure: 1, text: '召开专题会议' }],
] as const)('%s is named with its task, and nothing else is', (code, lacking, values) => {
  expect(missingFromPlan([finding()], [lacking], period)).toEqual([{ code, values }])
})

test.each([
  ['finding-without-task', finding(), [task({ findingIds: ['other'] })]],
  ['key-finding-without-root-measure', finding({ weight: 'key' }), [task({ measures: [measure('追缴资金', 'symptom')] })]],
  ['key-finding-without-symptom-measure', finding({ weight: 'key' }), [task({ measures: [measure('修订办法', 'root')] })]],
] as const)('%s is named with its finding, and nothing else is', (code, asked, tasks) => {
  expect(missingFromPlan([asked], [...tasks], period)).toEqual([{ code, values: ofFinding }])
})

test('a task that answers nothing says so', () => {
  expect(missingFromPlan([], [task({ findingIds: [] })], period)).toEqual([{ code: 'task-finding-missing', values: ofTask }])
})

test('the two aims of a key finding may stand in two tasks', () => {
  const tasks = [
    task({ measures: [measure('追缴资金', 'symptom')] }),
    task({ id: 't2', number: 4, measures: [measure('修订办法', 'root')] }),
  ]
  expect(missingFromPlan([finding({ weight: 'key' })], tasks, period)).toEqual([])
})

test('an ordinary finding needs no root measure; a period without an end limits no due day', () => {
  expect(missingFromPlan([finding()], [task({ measures: [measure('追缴资金', 'symptom')] })], period)).toEqual([])
  expect(missingFromPlan([finding()], [task({ due: dayOf('2099-01-01') })], { feedbackOn, due: null })).toEqual([])
})

const bare: Partial<TaskToCheck> = {
  text: '',
  leaderId: null,
  leadBodyId: null,
  personId: null,
  start: null,
  due: null,
  criterion: '',
  measures: [],
}

test('everything is named at once, finding by finding and task by task, each in words of both languages', () => {
  const list = missingFromPlan([finding({ id: 'f0', number: 7 }), finding()], [task(bare)], period)
  expect(list.map((one) => one.code)).toEqual([
    'finding-without-task',
    'task-text-missing',
    'task-leader-missing',
    'task-lead-body-missing',
    'task-person-missing',
    'task-start-missing',
    'task-due-missing',
    'task-criterion-missing',
    'task-measure-missing',
  ])
  for (const { code } of list) expect(words).toHaveProperty(code)
})

const anyTask = fc
  .record({ blank: fc.subarray(Object.keys(bare)), from: fc.integer({ min: -400, max: 400 }), to: fc.integer({ min: -400, max: 400 }) })
  .map(({ blank, from, to }) => ({
    ...task({ start: addDays(feedbackOn, from), due: addDays(feedbackOn, to) }),
    ...Object.fromEntries(blank.map((key) => [key, bare[key as keyof typeof bare]])),
  }))

test('an empty list means a whole plan: people, criterion, measures, and dates in order inside the period', () => {
  fc.assert(
    fc.property(anyTask, (one) => {
      const whole =
        one.text !== '' &&
        one.criterion !== '' &&
        one.measures.length > 0 &&
        ![one.leaderId, one.leadBodyId, one.personId, one.start, one.due].includes(null) &&
        feedbackOn <= one.start! &&
        one.start! <= one.due! &&
        one.due! <= due
      expect(missingFromPlan([finding()], [one], period).length === 0).toBe(whole)
    }),
  )
})
