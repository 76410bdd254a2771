import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOf, type Day } from '#domain/day.ts'
import { openExtension } from '#domain/extension.ts'
import type { Fact } from '#domain/fact.ts'
import { planStates, type PlanState } from '#domain/plan/plan.ts'
import { isRefused } from '#domain/refusal.ts'
import { words } from '#domain/words.ts'
import { applyToTask } from './apply.ts'
import { decideTask, unmetDates, type TaskRequest } from './decide.ts'
import { taskActs, taskLife } from './life.ts'
import { taskStates, type ProgressEntry, type Task, type TaskHappening, type TaskPlan, type TaskState } from './task.ts'

const today = dayOf('2026-03-02')
const due = dayOf('2026-06-01')
const planned: TaskPlan = {
  findingIds: ['f'],
  text: '规范发放',
  leaderId: 'leader',
  leadBodyId: 'bureau',
  coBodyIds: [],
  personId: 'handler',
  start: today,
  due,
  criterion: '全部发放到位',
  measures: [],
}
const stamped = (happening: TaskHappening, actorId: string, day: Day = today): Fact<TaskHappening> => ({
  ...happening,
  actorId,
  postId: null,
  day,
  at: `${day}T08:00:00Z`,
})
const after = (task: Task | null, fact: Fact<TaskHappening>): Task => ({
  ...applyToTask(task, fact),
  id: 'task',
  region: 1,
  version: (task?.version ?? 0) + 1,
})
const draft = after(
  null,
  stamped(
    { kind: 'task-drafted', data: { ...planned, planId: 'p', inspectionId: 'i', bodyId: 'bureau', path: ['bureau'], number: 3 } },
    'handler',
  ),
)
const acted = (task: Task, ask: TaskRequest, who = 'handler', plan: PlanState = 'adopted'): Task => {
  const result = decideTask(task, { plan, findings: [] }, ask, who)
  if (isRefused(result)) throw new Error(JSON.stringify(result.refused))
  return result.reduce((state, happening) => after(state, stamped(happening, who)), task)
}
const codes = (task: Task, ask: TaskRequest, who = 'handler', plan: PlanState = 'adopted'): string[] => {
  const result = decideTask(task, { plan, findings: [] }, ask, who)
  return isRefused(result) ? result.refused.unmet.map((one) => one.code) : []
}

const entry: ProgressEntry = { happenedOn: today, text: '已追缴', percent: 40, moneyRecovered: 1000, peopleDealtWith: 2, rulesMade: 1 }
const report = (changes: Partial<Record<keyof ProgressEntry, unknown>> = {}): TaskRequest => ({
  act: 'progress',
  today,
  entry: { ...entry, ...changes } as ProgressEntry,
})
const complete: TaskRequest = { act: 'complete', criterionAnswer: '已到位', evidence: 1 }
const keepOn: TaskRequest = { act: 'keep-on', criterionAnswer: '已到位', checkInRule: '每季度一次', evidence: 1 }
const ask = (to: string, reason = '招标未完'): TaskRequest => ({ act: 'ask-extension', to, reason })
const decide = (approve: boolean, to: string | null = null, opinion = ''): TaskRequest => ({
  act: 'decide-extension',
  approve,
  to,
  opinion,
})
const resume: TaskRequest = { act: 'resume', reason: '又有反复' }

const doing = acted(draft, { act: 'begin' }, 'collector', 'submitted')
const asked = acted(doing, ask('2026-07-01'))

const wellAsked: Record<(typeof taskActs)[number], TaskRequest> = {
  amend: { act: 'amend', changes: { text: '改' } },
  remove: { act: 'remove' },
  restore: { act: 'restore' },
  begin: { act: 'begin' },
  progress: report(),
  complete,
  'keep-on': keepOn,
  resume,
  'ask-extension': ask('2026-07-01'),
  'decide-extension': decide(true),
}

test.each(taskStates.flatMap((state) => planStates.map((plan) => [state, plan] as const)))(
  'a task in %s of a plan in %s does what its life says, and nothing else',
  (state, plan) => {
    for (const act of taskActs) {
      const one: Task = { ...doing, state, extensions: act === 'decide-extension' ? asked.extensions : [] }
      const life = taskLife[act]
      const allowed = (life.from as readonly TaskState[]).includes(state) && (life.plan as readonly PlanState[]).includes(plan)
      expect([act, codes(one, wellAsked[act], 'somebody else', plan)]).toEqual([act, allowed ? [] : ['wrong-state']])
    }
  },
)

test.each([
  ['an entry says what was done', report({ text: ' ' }), ['text-missing']],
  ['on a day that exists', report({ happenedOn: '2026-02-30' }), ['bad-day']],
  ['that has come', report({ happenedOn: addDays(today, 1) }), ['day-in-future']],
  ['today has come', report({ happenedOn: today }), []],
  ['nothing is less than nought', report({ percent: -1 }), ['percent-out-of-range']],
  ['or more than whole', report({ percent: 101 }), ['percent-out-of-range']],
  ['nought and whole are in range', report({ percent: 100 }), []],
  [
    'all that is wrong is named',
    report({ text: '', happenedOn: '2099-13-01', percent: 200 }),
    ['text-missing', 'bad-day', 'day-in-future', 'percent-out-of-range'],
  ],
  ['done needs an answer to the criterion', { ...complete, criterionAnswer: '' }, ['criterion-answered']],
  ['and proof', { ...complete, evidence: 0 }, ['evidence-on-task']],
  ['kept on needs a rule for checking in', { ...keepOn, checkInRule: ' ' }, ['check-in-rule']],
  [
    'and all the rest',
    { ...keepOn, checkInRule: '', criterionAnswer: '', evidence: 0 },
    ['criterion-answered', 'evidence-on-task', 'check-in-rule'],
  ],
  ['an extension goes forward', ask(due), ['extension-not-later']],
  ['to a day that exists', ask('2027-02-30'), ['bad-day']],
  ['for a reason', ask('2026-07-01', ''), ['reason-missing']],
  ['there is none to decide', decide(true), ['no-open-extension-to-decide']],
] satisfies [string, TaskRequest, string[]][])('a task at work: %s', (_, request, expected) => {
  expect(codes(doing, request)).toEqual(expected)
  for (const code of expected) expect(words).toHaveProperty(code)
})

test.each([
  ['one at a time', ask('2026-08-01'), 'handler', ['extension-open']],
  ['done waits for it', complete, 'handler', ['no-open-extension-of-task']],
  ['whoever asked does not decide', decide(true), 'handler', ['twice-in-chain']],
  ['a refusal has a reason', decide(false), 'decider', ['reason-missing']],
  ['the decider may give less', decide(true, '2026-06-02'), 'decider', []],
  ['but nothing earlier than it was', decide(true, '2026-06-01'), 'decider', ['extension-not-later']],
  ['nor a day that does not exist', decide(true, '2026-06-31'), 'decider', ['bad-day']],
] satisfies [string, TaskRequest, string, string[]][])('a task whose extension is asked for: %s', (_, request, who, expected) => {
  expect(codes(asked, request, who)).toEqual(expected)
})

test.each([
  [null, null, false],
  [null, due, false],
  [due, null, false],
  [due, due, false],
  [due, addDays(due, 1), false],
  [addDays(due, 1), due, true],
] as const)('from %s to %s: the wrong way round is %s', (start, end, wrong) => {
  expect(unmetDates({ start, due: end })).toEqual(wrong ? [{ code: 'due-before-start', values: { start, due: end } }] : [])
})

test('a change of one date is held against the other that stands', () => {
  expect(codes(draft, { act: 'amend', changes: { due: addDays(today, -1) } }, 'handler', 'draft')).toEqual(['due-before-start'])
  expect(codes(draft, { act: 'amend', changes: { start: addDays(due, 1) } }, 'handler', 'draft')).toEqual(['due-before-start'])
  expect(codes(draft, { act: 'amend', changes: { start: null } }, 'handler', 'draft')).toEqual([])
})

test('until work begins the original date moves with the plan; afterwards it stands', () => {
  const other = dayOf('2026-05-01')
  const changed: TaskRequest = { act: 'amend', changes: { due: other } }
  expect(acted(draft, changed, 'handler', 'draft')).toMatchObject({ due: other, originalDue: other })
  expect(acted(doing, changed, 'handler', 'draft')).toMatchObject({ due: other, originalDue: due })
})

test('an approved extension moves the date, a refused one does not; both stay, numbered', () => {
  const refused = acted(asked, decide(false, null, '理由不足'), 'decider')
  expect(refused).toMatchObject({
    due,
    originalDue: due,
    extensions: [{ number: 1, state: 'refused', to: '2026-07-01', opinion: '理由不足' }],
  })
  const approved = acted(acted(refused, ask('2026-08-01')), decide(true, '2026-07-15'), 'decider')
  expect(approved).toMatchObject({
    due: '2026-07-15',
    originalDue: due,
    extensions: [
      { number: 1, state: 'refused' },
      { number: 2, state: 'approved', from: due, to: '2026-07-15', decidedBy: 'decider' },
    ],
  })
})

test('progress adds up; done and kept on say when; resumed takes back the answer but no progress', () => {
  const twice = acted(acted(doing, report()), report({ percent: 100, moneyRecovered: 500, rulesMade: 0 }))
  expect(twice).toMatchObject({ percent: 100, moneyRecovered: 1500, peopleDealtWith: 4, rulesMade: 1, lastProgressOn: today })
  expect(twice.progress.map((one) => one.number)).toEqual([1, 2])
  const done = acted(twice, complete)
  expect(done).toMatchObject({ state: 'done', open: false, percent: 100, doneOn: today, criterionAnswer: '已到位' })
  expect(acted(done, resume)).toMatchObject({
    state: 'doing',
    open: true,
    percent: 99,
    doneOn: null,
    criterionAnswer: null,
    moneyRecovered: 1500,
  })
  const kept = acted(doing, keepOn)
  expect(kept).toMatchObject({ state: 'kept-on', open: false, checkInRule: '每季度一次', percent: 0 })
  expect(acted(kept, report())).toMatchObject({ state: 'kept-on', percent: 40 })
  expect(acted(kept, resume)).toMatchObject({ state: 'doing', checkInRule: null })
})

const aDay = fc.integer({ min: -50, max: 300 }).map((offset) => addDays(today, offset))
const remark = fc.constantFrom('', ' ', '说明')
const count = fc.nat({ max: 1000 })
const kind = <A extends string>(act: A) => fc.constant(act)
const anyAsk: fc.Arbitrary<TaskRequest> = fc.oneof(
  fc.record({ act: kind('amend'), changes: fc.record({ start: aDay, due: aDay, text: remark }, { requiredKeys: [] }) }),
  fc.record({ act: kind('remove') }),
  fc.record({ act: kind('restore') }),
  fc.record({ act: kind('begin') }),
  fc.record({
    act: kind('progress'),
    today: fc.constant(today),
    entry: fc.record({
      happenedOn: aDay,
      text: remark,
      percent: fc.integer({ min: -10, max: 110 }),
      moneyRecovered: count,
      peopleDealtWith: count,
      rulesMade: count,
    }),
  }),
  fc.record({ act: kind('complete'), criterionAnswer: remark, evidence: fc.nat({ max: 2 }) }),
  fc.record({ act: kind('keep-on'), criterionAnswer: remark, checkInRule: remark, evidence: fc.nat({ max: 2 }) }),
  fc.record({ act: kind('resume'), reason: remark }),
  fc.record({ act: kind('ask-extension'), to: aDay, reason: remark }),
  fc.record({ act: kind('decide-extension'), approve: fc.boolean(), to: fc.option(aDay), opinion: remark }),
)
const step = fc.tuple(
  anyAsk,
  fc.constantFrom('handler', 'decider'),
  fc.constantFrom<PlanState>('adopted', 'adopted', 'adopted', ...planStates),
)

test('whatever is asked by whomever: dates in order, sums that add up, originals that stand, extensions in a row', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (history) => {
      let task = draft
      for (const [request, who, plan] of history) {
        const result = decideTask(task, { plan, findings: [] }, request, who)
        if (isRefused(result)) continue
        const before = task
        task = result.reduce((state, happening) => after(state, stamped(happening, who)), task)
        expect(task.open).toBe(task.state === 'planned' || task.state === 'doing')
        expect(task.percent >= 0 && task.percent <= 100).toBe(true)
        expect(task.moneyRecovered).toBe(task.progress.reduce((sum, one) => sum + one.moneyRecovered, 0))
        expect(task.progress.slice(0, before.progress.length)).toEqual(before.progress)
        expect(task.extensions.map((one) => one.number)).toEqual(task.extensions.map((_, index) => index + 1))
        expect(task.extensions.filter((one) => one.state === 'asked').length).toBeLessThanOrEqual(1)
        for (const one of task.extensions) if (one.state !== 'asked') expect(one.decidedBy).not.toBe(one.askedBy)
        if (before.state !== 'planned') expect(task.originalDue).toBe(before.originalDue)
        if (task.state === 'done' || task.state === 'kept-on') {
          expect(task.criterionAnswer!.trim()).not.toBe('')
          expect(openExtension(task)).toBeNull()
        }
        if (before.state === 'removed') expect([request.act, task.state]).toEqual(['restore', 'planned'])
      }
    }),
  )
})
