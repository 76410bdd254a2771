import { expect, test } from 'vitest'
import { dayOf } from './day.ts'
import { applyExtension, openExtension, unmetToAsk, type Extension, type ExtensionHappening } from './extension.ts'

const due = dayOf('2026-06-01')
const july = dayOf('2026-07-01')
const day = dayOf('2026-05-20')
const dated = { due, extensions: [] as Extension[], other: 'kept' }
const said = (happening: ExtensionHappening, actorId: string) => ({ ...happening, actorId, day })
const asked = applyExtension(dated, said({ kind: 'extension-asked', data: { to: july, reason: '招标未完' } }, 'handler'))

test.each([
  ['a later day with a reason', dated, july, '招标未完', []],
  ['no date to move', { ...dated, due: null }, july, '招标未完', ['no-due-date']],
  ['one is open', asked, july, '招标未完', ['extension-open']],
  ['the same day', dated, due, '招标未完', ['extension-not-later']],
  ['an earlier day', dated, '2026-05-31', '招标未完', ['extension-not-later']],
  ['a day that does not exist', dated, '2026-06-31', '招标未完', ['bad-day']],
  ['no day at all', dated, 'soon', '招标未完', ['bad-day']],
  ['no reason', dated, july, ' \n', ['reason-missing']],
  ['all of it', asked, '', '', ['extension-open', 'bad-day', 'extension-not-later', 'reason-missing']],
] as const)('asking with %s', (_, state, to, reason, expected) => {
  expect(unmetToAsk(state, to, reason).map((one) => one.code)).toEqual(expected)
})

test('asked for, it stands numbered and open, and moves nothing yet', () => {
  expect(asked).toEqual({
    due,
    other: 'kept',
    extensions: [
      {
        number: 1,
        askedBy: 'handler',
        askedOn: day,
        from: due,
        to: july,
        reason: '招标未完',
        state: 'asked',
        decidedBy: null,
        decidedOn: null,
        opinion: null,
      },
    ],
  })
  expect(openExtension(asked)).toBe(asked.extensions[0])
  expect(openExtension(dated)).toBeNull()
})

test('approved for another day than asked, that day counts', () => {
  const mid = dayOf('2026-06-15')
  const approved = applyExtension(asked, said({ kind: 'extension-approved', data: { to: mid, opinion: null } }, 'decider'))
  expect(approved).toMatchObject({
    due: mid,
    extensions: [{ state: 'approved', from: due, to: mid, decidedBy: 'decider', decidedOn: day }],
  })
  expect(openExtension(approved)).toBeNull()
})

test('refused, the date stands; the next one is number two, from the date that stands', () => {
  const refused = applyExtension(asked, said({ kind: 'extension-refused', data: { opinion: '理由不足' } }, 'decider'))
  expect(refused).toMatchObject({ due, extensions: [{ state: 'refused', to: july, opinion: '理由不足' }] })
  const again = applyExtension(refused, said({ kind: 'extension-asked', data: { to: july, reason: '补充材料' } }, 'handler'))
  expect(again.extensions).toMatchObject([
    { number: 1, state: 'refused' },
    { number: 2, state: 'asked', from: due },
  ])
  const decided = applyExtension(again, said({ kind: 'extension-approved', data: { to: july, opinion: '同意' } }, 'decider'))
  expect(decided.extensions[0], 'the first decision is not touched').toEqual(refused.extensions[0])
})
