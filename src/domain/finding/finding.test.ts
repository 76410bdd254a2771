import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf, type Day } from '#domain/day.ts'
import type { Fact } from '#domain/fact.ts'
import { isRefused } from '#domain/refusal.ts'
import { applyToFinding } from './apply.ts'
import { closingConditions, type TaskAtClosing } from './conditions.ts'
import { decideFinding, type FindingRequest } from './decide.ts'
import { exampleApplication, findingIn } from './example.ts'
import type { Finding, FindingHappening } from './finding.ts'
import { life, states, withoutAction } from './life.ts'

const today = dayOf('2026-05-01')
const doneTask: TaskAtClosing = {
  id: 't',
  number: 1,
  state: 'done',
  checkInRule: null,
  criterionAnswer: '已清退',
  evidence: 1,
  openExtension: false,
}

const happen = (finding: Finding, happenings: FindingHappening[], actorId: string, day: Day = today): Finding =>
  happenings.reduce<Finding>((state, happening) => {
    const fact: Fact<FindingHappening> = { ...happening, actorId, postId: null, day, at: `${day}T00:00:00.000Z` }
    return { ...applyToFinding(state, fact), id: state.id, region: state.region, version: state.version + 1 }
  }, finding)

const ask = (finding: Finding, request: FindingRequest, actorId: string): Finding | null => {
  const answer = decideFinding(finding, request, actorId)
  return isRefused(answer) ? null : happen(finding, answer, actorId)
}

const refusalOf = (finding: Finding, request: FindingRequest, actorId = 'someone'): string[] => {
  const answer = decideFinding(finding, request, actorId)
  return isRefused(answer) ? [answer.refused.code, ...answer.refused.unmet.map((one) => one.code)] : []
}

describe('the life table, state by state (domain.md 4)', () => {
  const moves: [Finding['state'], FindingRequest, Finding['state']][] = [
    [
      'draft',
      { act: 'issue', feedbackOn: today, due: addDays(today, 90), provisional: false, thresholds: { green: 20, yellow: 10 } },
      'issued',
    ],
    ['draft', { act: 'discard', reason: '重复' }, 'discarded'],
    ['issued', { act: 'dispute', reason: '事实不符' }, 'disputed'],
    ['disputed', { act: 'uphold', reason: '属实' }, 'issued'],
    ['disputed', { act: 'withdraw', reason: '查无实据' }, 'withdrawn'],
    ['issued', { act: 'adopt', planId: 'p' }, 'rectifying'],
    [
      'rectifying',
      { act: 'apply', kind: 'complete', statement: '已完成', mergedInto: null, seats: ['office'], tasks: [doneTask] },
      'reported',
    ],
    ['reported', { act: 'return', reason: '材料不全', condition: 'evidence-on-task', decider: false }, 'rectifying'],
    ['closed', { act: 'reopen', reason: '反弹' }, 'rectifying'],
  ]
  for (const [from, request, to] of moves) {
    test(`${from} —${request.act}→ ${to}`, () => expect(ask(findingIn(from), request, 'someone')?.state).toBe(to))
    for (const other of states.filter((state) => !(life[request.act].from as readonly string[]).includes(state))) {
      test(`${request.act} is refused in ${other}`, () => expect(refusalOf(findingIn(other), request)[0]).toBe('wrong-state'))
    }
  }
})

test('applying lists every unmet condition by name', () => {
  const bare: TaskAtClosing = { ...doneTask, state: 'doing', criterionAnswer: null, evidence: 0, openExtension: true }
  const request: FindingRequest = { act: 'apply', kind: 'complete', statement: ' ', mergedInto: null, seats: ['office'], tasks: [bare] }
  expect(refusalOf(findingIn('rectifying'), request)).toEqual([
    'unmet',
    'task-done',
    'evidence-on-task',
    'criterion-answered',
    'no-open-extension-of-task',
    'statement',
  ])
})

test('a finding without tasks cannot be reported done; kept on needs a check-in rule', () => {
  expect(
    refusalOf(findingIn('rectifying'), { act: 'apply', kind: 'complete', statement: '完', mergedInto: null, seats: ['office'], tasks: [] }),
  ).toContain('has-task')
  const kept = closingConditions(findingIn('rectifying'), { kind: 'kept-on', statement: '完', mergedInto: null }, [
    { ...doneTask, state: 'kept-on' },
  ])
  expect(kept.filter((one) => !one.met).map((one) => one.code)).toEqual(['check-in-rule'])
})

test('nobody acts twice in one chain, and all seats must speak before the decider', () => {
  const reported = findingIn('reported')
  expect(refusalOf(reported, { act: 'verify', seats: ['office'], opinion: '' }, 'applicant')[0]).toBe('twice-in-chain')
  const first = ask(reported, { act: 'verify', seats: ['office'], opinion: '属实' }, 'a')!
  expect(first.state).toBe('reported')
  expect(refusalOf(first, { act: 'verify', seats: ['discipline'], opinion: '' }, 'a')[0]).toBe('twice-in-chain')
  expect(refusalOf(first, { act: 'verify', seats: ['office'], opinion: '' }, 'b')).toContain('seat-not-in-chain')
  expect(refusalOf(first, { act: 'close', kind: 'complete', word: '', slip: 's', tasks: [doneTask] }, 'd')[0]).toBe('wrong-state')
  const verified = ask(first, { act: 'verify', seats: ['discipline'], opinion: '属实' }, 'b')!
  expect(verified.state).toBe('verified')
  for (const one of ['applicant', 'a', 'b']) {
    expect(refusalOf(verified, { act: 'close', kind: 'complete', word: '', slip: 's', tasks: [doneTask] }, one)[0]).toBe('twice-in-chain')
  }
  expect(refusalOf(verified, { act: 'return', reason: 'x', condition: 'y', decider: false }, 'c')[0]).toBe('wrong-state')
  const closed = ask(verified, { act: 'close', kind: 'complete', word: '同意', slip: 'X-001/1', tasks: [doneTask] }, 'd')!
  expect(closed.closure?.conditions.every((one) => one.met)).toBe(true)
  expect(closed.closure?.verdicts).toHaveLength(2)
})

test('closing looks at the conditions again: evidence withdrawn meanwhile stops it', () => {
  const verified = findingIn('verified', {
    verdicts: ['office', 'discipline'].map((seat) => ({ seat: seat as 'office', by: seat, postId: null, day: today, opinion: '' })),
  })
  expect(
    refusalOf(verified, { act: 'close', kind: 'complete', word: '', slip: 's', tasks: [{ ...doneTask, evidence: 0 }] }, 'd'),
  ).toContain('evidence-on-task')
})

test('closing without action needs a reason when asked for and the decider’s own word', () => {
  for (const kind of withoutAction) {
    expect(
      refusalOf(findingIn('rectifying'), { act: 'apply', kind, statement: '', mergedInto: null, seats: ['office'], tasks: [] }),
    ).toContain('reason-given')
    const verified = findingIn('verified', { application: { ...exampleApplication, kind, seats: [], mergedInto: 'other' } })
    expect(refusalOf(verified, { act: 'close', kind, word: '', slip: 's', tasks: [] }, 'd')).toContain('decider-word-missing')
    expect(ask(verified, { act: 'close', kind, word: '同意', slip: 's', tasks: [] }, 'd')?.state).toBe('closed')
  }
  const complete = findingIn('verified', { application: { ...exampleApplication, seats: [] } })
  expect(refusalOf(complete, { act: 'close', kind: 'merged', word: '并入', slip: 's', tasks: [] }, 'd')).toContain('kind-not-applied-for')
})

test('an extension never changes the original date, is numbered, and its asker does not decide it', () => {
  const asked = ask(findingIn('rectifying'), { act: 'ask-extension', to: '2026-12-01', reason: '汛期' }, 'handler')!
  expect(refusalOf(asked, { act: 'ask-extension', to: '2026-12-02', reason: '再来' }, 'handler')).toContain('extension-open')
  expect(refusalOf(asked, { act: 'decide-extension', approve: true, to: null, opinion: '' }, 'handler')[0]).toBe('twice-in-chain')
  const approved = ask(asked, { act: 'decide-extension', approve: true, to: '2026-11-01', opinion: '同意' }, 'decider')!
  expect([approved.originalDue, approved.due]).toEqual(['2026-09-02', '2026-11-01'])
  expect(approved.extensions).toMatchObject([{ number: 1, from: '2026-09-02', to: '2026-11-01', state: 'approved' }])
  expect(refusalOf(findingIn('rectifying'), { act: 'ask-extension', to: '2026-02-30', reason: 'x' })).toContain('bad-day')
  expect(refusalOf(findingIn('rectifying'), { act: 'ask-extension', to: '2026-08-01', reason: 'x' })).toContain('extension-not-later')
})

const people = ['body', 'a', 'b', 'c', 'd'] as const
const request = fc.oneof(
  fc.constant<FindingRequest>({ act: 'claim' }),
  fc.constant<FindingRequest>({ act: 'dispute', reason: 'r' }),
  fc.constant<FindingRequest>({ act: 'uphold', reason: 'r' }),
  fc.constant<FindingRequest>({ act: 'adopt', planId: 'p' }),
  fc.constant<FindingRequest>({
    act: 'apply',
    kind: 'complete',
    statement: 's',
    mergedInto: null,
    seats: ['office', 'discipline'],
    tasks: [doneTask],
  }),
  fc.constantFrom('office', 'discipline').map((seat): FindingRequest => ({ act: 'verify', seats: [seat as 'office'], opinion: 'o' })),
  fc.boolean().map((decider): FindingRequest => ({ act: 'return', reason: 'r', condition: 'c', decider })),
  fc.constant<FindingRequest>({ act: 'close', kind: 'complete', word: 'w', slip: 's', tasks: [doneTask] }),
  fc.constant<FindingRequest>({ act: 'reopen', reason: 'r' }),
  fc.integer({ min: 1, max: 400 }).map((days): FindingRequest => ({ act: 'ask-extension', to: addDays(today, days), reason: 'r' })),
  fc.boolean().map((approve): FindingRequest => ({ act: 'decide-extension', approve, to: null, opinion: 'o' })),
)

test('laws that hold after any history', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(request, fc.constantFrom(...people)), { maxLength: 60 }), (history) => {
      let finding = findingIn('issued')
      for (const [one, person] of history) finding = ask(finding, one, person) ?? finding
      expect(finding.originalDue).toBe('2026-09-02')
      expect(new Set(finding.chain).size).toBe(finding.chain.length)
      expect(finding.due! >= finding.originalDue!).toBe(true)
      expect(finding.extensions.map((one) => one.number)).toEqual(finding.extensions.map((_, index) => index + 1))
      if (finding.state === 'closed') {
        const { closure } = finding
        const chain = [closure!.application.by, ...closure!.verdicts.map((one) => one.by), closure!.by]
        expect(new Set(chain).size).toBe(chain.length)
        expect(closure!.conditions.every((one) => one.met)).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})
