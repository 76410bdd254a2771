import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seats, type Seat } from '#domain/actor.ts'
import { addDays, dayOf } from '#domain/day.ts'
import type { Fact } from '#domain/fact.ts'
import { isRefused, unmet, type Unmet } from '#domain/refusal.ts'
import { words } from '#domain/words.ts'
import { decidePlan, planActs, planLife, waitingSeats, type PlanRequest } from './decide.ts'
import { applyToPlan, planStates, type Plan, type PlanHappening } from './plan.ts'

const day = dayOf('2026-03-02')
const due = dayOf('2026-04-02')
const stamped = (happening: PlanHappening, actorId: string, on = day): Fact<PlanHappening> => ({
  ...happening,
  actorId,
  postId: `post of ${actorId}`,
  day: on,
  at: `${on}T08:00:00Z`,
})
const after = (plan: Plan | null, fact: Fact<PlanHappening>): Plan => ({
  ...applyToPlan(plan, fact),
  id: 'plan',
  region: 1,
  version: (plan?.version ?? 0) + 1,
})
const opened = after(
  null,
  stamped({ kind: 'plan-opened', data: { inspectionId: 'i', bodyId: 'b', path: ['b'], due, dueProvisional: true } }, 'office'),
)
/** The plan after somebody's act; a refused act stops the test. */
const acted = (plan: Plan, who: string, ask: PlanRequest, on = day): Plan => {
  const result = decidePlan(plan, ask, who)
  if (isRefused(result)) throw new Error(JSON.stringify(result.refused))
  return result.reduce((state, happening) => after(state, stamped(happening, who, on)), plan)
}
const codes = (plan: Plan, who: string, ask: PlanRequest): string[] => {
  const result = decidePlan(plan, ask, who)
  return isRefused(result) ? [result.refused.code, ...result.refused.unmet.map((one) => one.code)] : ['done']
}

const submit: PlanRequest = { act: 'submit', missing: [], seats: ['office', 'team'], tasks: [{ id: 't', version: 4 }] }
const agree = (seat: Seat): PlanRequest => ({ act: 'judge', seats: [seat], agrees: true, opinion: '' })
const object = (seat: Seat, opinion = '依据不足'): PlanRequest => ({ act: 'judge', seats: [seat], agrees: false, opinion })
const adopt: PlanRequest = { act: 'collect', adopts: true, opinion: '同意' }
const sendBack = (opinion: string): PlanRequest => ({ act: 'collect', adopts: false, opinion })
const revise: PlanRequest = { act: 'revise', reason: '补充任务' }

const submitted = acted(opened, 'head', submit)
const judged = acted(acted(submitted, 'a', agree('office')), 'b', agree('team'))
const objected = acted(acted(submitted, 'a', agree('office')), 'b', object('team'))
const adopted = acted(judged, 'collector', adopt)
const returned = acted(judged, 'collector', sendBack('重写'))
const at = { draft: opened, submitted, returned, adopted }

test.each(planStates.flatMap((state) => planActs.map((act) => [state, act] as const)))('a plan in %s, asked to %s', (state, act) => {
  const asks: Record<typeof act, PlanRequest> = { submit, judge: agree('office'), collect: sendBack('重写'), revise }
  const allowed = (planLife[act].from as readonly string[]).includes(state)
  expect(codes(at[state], 'somebody', asks[act])[0] === 'wrong-state').toBe(!allowed)
})

test.each([
  [
    'an incomplete plan is refused with all that is missing',
    opened,
    'head',
    { ...submit, missing: [unmet('x'), unmet('y')] },
    ['unmet', 'x', 'y'],
  ],
  ['whoever handed it in does not judge it', submitted, 'head', agree('office'), ['twice-in-chain', 'twice-in-chain']],
  ['nor collects it', judged, 'head', adopt, ['twice-in-chain', 'twice-in-chain']],
  [
    'nobody judges twice, in another seat either',
    acted(submitted, 'a', agree('office')),
    'a',
    agree('team'),
    ['twice-in-chain', 'twice-in-chain'],
  ],
  ['a reviewer does not collect', judged, 'a', adopt, ['twice-in-chain', 'twice-in-chain']],
  ['a seat that was not asked has no say', submitted, 'c', agree('publicity'), ['unmet', 'seat-not-in-chain']],
  ['a seat that has spoken is taken', acted(submitted, 'a', agree('office')), 'c', agree('office'), ['unmet', 'seat-not-in-chain']],
  ['an objection needs its reason', submitted, 'a', object('office', ' '), ['unmet', 'reason-missing']],
  ['the collector waits for every seat', submitted, 'c', adopt, ['unmet', 'verdict-missing', 'verdict-missing']],
  ['for the last one too', acted(submitted, 'a', agree('office')), 'c', adopt, ['unmet', 'verdict-missing']],
  [
    'a return waits as well, and needs its reason',
    submitted,
    'c',
    sendBack(''),
    ['unmet', 'verdict-missing', 'verdict-missing', 'reason-missing'],
  ],
  ['what a reviewer objects to is not adopted', objected, 'c', adopt, ['unmet', 'reviewer-disagrees']],
  ['but it is returned', objected, 'c', sendBack('重写'), ['done']],
  ['agreed plans are returned only with a reason', judged, 'c', sendBack(' '), ['unmet', 'reason-missing']],
  ['agreed plans are adopted', judged, 'c', adopt, ['done']],
  ['a revision needs its reason', adopted, 'head', { act: 'revise', reason: '' }, ['unmet', 'reason-missing']],
] satisfies [string, Plan, string, PlanRequest, string[]][])('%s', (_, plan, who, ask, expected) => {
  expect(codes(plan, who, ask)).toEqual(expected)
  for (const code of expected.filter((one) => !['done', 'unmet', 'x', 'y'].includes(one))) expect(words).toHaveProperty(code)
})

test('a person who holds two seats speaks for the one that is still open', () => {
  const both: PlanRequest = { act: 'judge', seats: ['office', 'team'], agrees: true, opinion: '' }
  expect(acted(submitted, 'a', both).verdicts).toMatchObject([{ seat: 'office' }])
  expect(acted(acted(submitted, 'x', agree('office')), 'a', both).verdicts).toMatchObject([{ seat: 'office' }, { seat: 'team' }])
})

test('each step leaves what the next ones need', () => {
  expect(submitted).toMatchObject({
    state: 'submitted',
    submissions: 1,
    submittedBy: 'head',
    submittedOn: day,
    chain: ['head'],
    verdicts: [],
  })
  expect(judged).toMatchObject({
    chain: ['head', 'a', 'b'],
    verdicts: [{ seat: 'office', by: 'a', postId: 'post of a', agrees: true }, { seat: 'team' }],
  })
  expect(adopted).toMatchObject({ state: 'adopted', adoptedOn: day, returns: 0, opinion: { by: 'collector', adopts: true, text: '同意' } })
  expect(returned).toMatchObject({ state: 'returned', adoptedOn: null, returns: 1, opinion: { adopts: false, text: '重写' } })
})

test('a plan handed in again starts with nobody’s verdict; adopted again it keeps the first day', () => {
  const again = acted(returned, 'head', submit)
  expect(again).toMatchObject({ state: 'submitted', submissions: 2, verdicts: [], chain: ['head'], opinion: null })
  const revised = acted(adopted, 'head', revise)
  expect(revised).toMatchObject({ state: 'draft', verdicts: [], chain: [], opinion: null, adoptedOn: day })
  const later = addDays(day, 30)
  const twice = [
    ['a', agree('office')],
    ['b', agree('team')],
    ['c', adopt],
  ] as const
  const second = twice.reduce((plan, [who, ask]) => acted(plan, who, ask, later), acted(revised, 'head', submit, later))
  expect(second).toMatchObject({ state: 'adopted', adoptedOn: day, submittedOn: later })
})

test('a due day that became certain is kept', () => {
  const sure = after(opened, stamped({ kind: 'plan-due-recomputed', data: { due: addDays(due, 1), provisional: false } }, 'office'))
  expect(sure).toMatchObject({ due: addDays(due, 1), dueProvisional: false, state: 'draft' })
})

const person = fc.constantFrom('head', 'a', 'b', 'c', 'd')
const seat = fc.constantFrom(...seats)
const remark = fc.constantFrom('', ' ', '说明')
const anyAsk: fc.Arbitrary<PlanRequest> = fc.oneof(
  fc.record({
    act: fc.constant('submit' as const),
    missing: fc.constantFrom<Unmet[]>([], [unmet('task-due-missing')]),
    seats: fc.uniqueArray(seat, { minLength: 1, maxLength: 3 }),
    tasks: fc.constant<{ id: string; version: number }[]>([]),
  }),
  fc.record({ act: fc.constant('judge' as const), seats: fc.uniqueArray(seat, { minLength: 1 }), agrees: fc.boolean(), opinion: remark }),
  fc.record({ act: fc.constant('collect' as const), adopts: fc.boolean(), opinion: remark }),
  fc.record({ act: fc.constant('revise' as const), reason: remark }),
)

test('whatever is asked by whomever: one person a chain, one verdict a seat, and nothing adopted that was not agreed by all', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(person, anyAsk), { maxLength: 60 }), (history) => {
      let plan = opened
      for (const [who, ask] of history) {
        const result = decidePlan(plan, ask, who)
        if (isRefused(result)) {
          expect(result.refused.unmet.length).toBeGreaterThan(0)
          continue
        }
        const before = plan
        plan = result.reduce((state, happening) => after(state, stamped(happening, who)), plan)
        expect(new Set(plan.chain).size).toBe(plan.chain.length)
        expect(new Set(plan.verdicts.map((one) => one.seat)).size).toBe(plan.verdicts.length)
        expect(plan.chain).toEqual(['draft'].includes(plan.state) ? [] : [plan.submittedBy, ...plan.verdicts.map((one) => one.by)])
        expect(plan.submissions).toBeGreaterThanOrEqual(before.submissions)
        if (plan.state === 'adopted') {
          expect(waitingSeats(plan)).toEqual([])
          expect(plan.verdicts.every((one) => one.agrees)).toBe(true)
          expect(plan.chain).not.toContain(plan.opinion!.by)
        }
        if (plan.state === 'returned') expect(plan.opinion!.text.trim()).not.toBe('')
      }
    }),
  )
})
