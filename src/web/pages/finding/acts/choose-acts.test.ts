import { expect, test } from 'vitest'
import { findingActs, type FindingAct } from '#domain/finding/life.ts'
import { chooseActs } from './choose-acts.ts'

const can = (act: FindingAct, ...codes: string[]) => ({
  act,
  allowed: codes.length === 0,
  reasons: codes.map((code) => ({ code, values: {} })),
})
const named = (can: Parameters<typeof chooseActs>[0]) => {
  const { next, others, outOfSeason } = chooseActs(can)
  return [next?.act, others.map((one) => one.act + (one.without ? '!' : '')), outOfSeason.map((one) => one.act)]
}

test.each([
  [
    'a head whose work is done',
    [can('dispute', 'wrong-state'), can('apply'), can('ask-extension')],
    ['apply', ['ask-extension'], ['dispute']],
  ],
  [
    'a handler in the middle of the work',
    [can('ask-extension'), can('apply', 'task-done', 'evidence-on-task')],
    [undefined, ['apply', 'apply!', 'ask-extension'], []],
  ],
  ['a head of a claimed finding', [can('claim', 'claimed-already'), can('dispute')], [undefined, ['claim', 'dispute'], []]],
  ['a reviewer', [can('return'), can('verify')], ['verify', ['return'], []]],
  ['a reviewer who has spoken', [can('verify', 'twice-in-chain'), can('return', 'twice-in-chain')], [undefined, ['verify', 'return'], []]],
  ['a decider', [can('return'), can('close'), can('reopen', 'wrong-state')], ['close', ['return'], ['reopen']]],
  ['an observer', [], [undefined, [], []]],
] as const)('%s', (_, given, expected) => {
  expect(named(given as never)).toEqual(expected)
})

test('an open extension stands against closing without action too', () => {
  const { others } = chooseActs([can('apply', 'task-done', 'no-open-extension')])
  expect(others[1]).toMatchObject({ without: true, reasons: [{ code: 'no-open-extension' }] })
  expect(chooseActs([can('apply', 'wrong-state')]).others).toEqual([])
})

test('every act of the life table has its place', () => {
  const elsewhere = ['issue', 'adopt', 'tie', 'untie', 'answer-tie', 'sponsor']
  const all = findingActs.filter((act) => !elsewhere.includes(act)).map((act) => can(act))
  const { next, others } = chooseActs(all)
  expect([next!.act, ...others.map((one) => one.act)].toSorted()).toEqual(all.map((one) => one.act).toSorted())
  expect(next!.act).toBe('apply')
})
