import { expect, test } from 'vitest'
import { roles, type Actor, type Role } from '#domain/actor.ts'
import { dayOf } from '#domain/day.ts'
import type { Extension } from '#domain/extension.ts'
import { planStates, type PlanState } from '#domain/plan/plan.ts'
import { isRefused } from '#domain/refusal.ts'
import { words } from '#domain/words.ts'
import { abilitiesOnTask, taskWorkActs, type TaskAtHand } from './abilities.ts'
import { decideTask, type TaskRequest } from './decide.ts'
import { taskStates, type Task, type TaskState } from './task.ts'

const due = dayOf('2026-06-01')
const asked = { number: 1, state: 'asked', from: due, to: dayOf('2026-07-01'), askedBy: 'handler' } as Extension
const taskIn = (state: TaskState, changes: Partial<Task> = {}): Task =>
  ({ number: 3, region: 1, bodyId: 'bureau', path: ['city', 'bureau'], state, due, extensions: [], ...changes }) as Task
const actor = (role: Role, personId = 'p'): Actor => {
  const bodyId = role === 'head' || role === 'handler' ? 'bureau' : 'elsewhere'
  return { personId, name: '', region: 1, posts: [{ id: role, role, branch: null, title: '', bodyId, scopeId: 'city', scopeLevel: 1 }] }
}
const working: TaskAtHand = { plan: 'adopted', findings: [{ number: 1, state: 'rectifying' }], evidence: 1 }
const owed = working.findings
const closed = [{ number: 7, state: 'closed' }] as const
const withdrawn = [{ number: 8, state: 'withdrawn' }] as const
const reasons = (task: Task, role: Role, at: TaskAtHand = working) =>
  Object.fromEntries(abilitiesOnTask(task, actor(role), at).map((one) => [one.act, one.reasons.map((reason) => reason.code)]))

test.each(roles)('%s is offered what the permission table gives, in every state', (role) => {
  const own = role === 'head' || role === 'handler'
  const expected = own ? taskWorkActs.filter((act) => act !== 'decide-extension') : role === 'decider' ? ['decide-extension'] : []
  for (const state of taskStates) expect(Object.keys(reasons(taskIn(state), role))).toEqual(expected)
})

test.each([
  [taskIn('doing'), working, { complete: [], 'ask-extension': [], 'add-evidence': [], resume: ['wrong-state'] }],
  [taskIn('doing'), { ...working, evidence: 0 }, { complete: ['evidence-on-task'], 'keep-on': ['evidence-on-task'], progress: [] }],
  [taskIn('doing', { extensions: [asked] }), working, { complete: ['no-open-extension-of-task'], 'ask-extension': ['extension-open'] }],
  [taskIn('doing', { due: null }), working, { 'ask-extension': ['no-due-date'] }],
  [taskIn('done'), working, { 'withdraw-evidence': ['wrong-state'], 'replace-evidence': ['wrong-state'], 'add-evidence': [], resume: [] }],
  [taskIn('planned'), { ...working, plan: 'submitted' }, { 'add-evidence': ['plan-not-adopted'], progress: ['wrong-state'] }],
  // What is closed stands on the task's answer and proof; what is kept on is still checked in on.
  [taskIn('done'), { ...working, findings: closed }, { resume: ['finding-is-closed'], 'add-evidence': ['finding-is-closed'] }],
  [taskIn('done'), { ...working, findings: [...owed, ...closed] }, { resume: ['finding-is-closed'], 'add-evidence': [] }],
  [
    taskIn('doing'),
    { ...working, findings: [...owed, ...closed] },
    { progress: [], complete: [], 'withdraw-evidence': ['finding-is-closed'] },
  ],
  [taskIn('doing'), { ...working, findings: withdrawn }, { progress: ['finding-is-withdrawn'], 'ask-extension': ['finding-is-withdrawn'] }],
  [taskIn('doing'), { ...working, findings: [...owed, ...withdrawn] }, { progress: [], 'replace-evidence': [] }],
  [taskIn('kept-on'), { ...working, findings: closed }, { progress: [], 'add-evidence': [], resume: ['finding-is-closed'] }],
] satisfies [Task, TaskAtHand, Record<string, string[]>][])('the handler of the body: %#', (task, at, expected) => {
  expect(reasons(task, 'handler', at)).toMatchObject(expected)
  for (const code of Object.values(reasons(task, 'handler', at)).flat()) expect(words).toHaveProperty(code)
})

test('an extension is decided by somebody who did not ask for it', () => {
  const task = taskIn('doing', { extensions: [asked] })
  expect(abilitiesOnTask(task, actor('decider', 'other'), working)).toMatchObject([{ allowed: true }])
  expect(abilitiesOnTask(task, actor('decider', 'handler'), working)).toMatchObject([{ reasons: [{ code: 'twice-in-chain' }] }])
  expect(abilitiesOnTask(taskIn('doing'), actor('decider'), working)).toMatchObject([
    { reasons: [{ code: 'no-open-extension-to-decide' }] },
  ])
})

/** Each act asked for with everything that can be typed in order. */
const well: TaskRequest[] = [
  {
    act: 'progress',
    today: due,
    entry: { happenedOn: due, text: '已办', percent: 5, moneyRecovered: 0, peopleDealtWith: 0, rulesMade: 0 },
  },
  { act: 'complete', criterionAnswer: '已达到', evidence: 1 },
  { act: 'keep-on', criterionAnswer: '已达到', checkInRule: '每季度一次', evidence: 1 },
  { act: 'resume', reason: '又有反复' },
  { act: 'ask-extension', to: '2026-09-01', reason: '招标未完' },
  { act: 'decide-extension', approve: true, to: null, opinion: '' },
]

test.each(planStates.flatMap((plan) => taskStates.map((state) => [plan, state] as [PlanState, TaskState])))(
  'what is offered with a plan in %s and a task in %s is what the decision lets pass',
  (plan, state) => {
    for (const findings of [owed, closed, [...owed, ...closed], withdrawn])
      for (const extensions of [[], [asked]])
        for (const ask of well) {
          const task = taskIn(state, { extensions })
          const offered = ['handler', 'decider'].flatMap((role) =>
            abilitiesOnTask(task, actor(role as Role), { ...working, plan, findings }),
          )
          const allowed = offered.find((one) => one.act === ask.act)?.allowed
          expect([ask.act, allowed]).toEqual([ask.act, !isRefused(decideTask(task, { plan, findings }, ask, 'p'))])
        }
  },
)
