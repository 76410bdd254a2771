import { expect, test } from 'vitest'
import { again, changed, chosen, nextToSend, type Upload } from './uploads.ts'

const file = new File(['x'], 'x.txt')
const list = (...states: Upload['state'][]): Upload[] => states.map((state, index) => ({ ...chosen(`${index}`, file, null), state }))

test.each([
  [
    ['waiting', 'waiting', 'waiting'],
    ['0', '1'],
  ],
  [['sending', 'waiting', 'waiting'], ['1']],
  [['sending', 'sending', 'waiting'], []],
  [['done', 'failed', 'waiting'], ['2']],
] as const)('of %j the next to send are %j', (states, ids) => {
  expect(nextToSend(list(...states)).map((one) => one.id)).toEqual(ids)
})

test('a file refused at the door is never sent, not even again', () => {
  const refused = chosen('0', file, 'empty')
  expect(nextToSend(again([refused], ['0']))).toEqual([])
})

test('only failed and cancelled files are sent again, and start from nothing', () => {
  const before = changed(list('failed', 'cancelled', 'done', 'sending'), '0', { percent: 60, why: 'cut off' })
  const after = again(before, ['0', '1', '2', '3'])
  expect(after.map((one) => one.state)).toEqual(['waiting', 'waiting', 'done', 'sending'])
  expect(after[0]).toMatchObject({ percent: 0, why: null })
})
