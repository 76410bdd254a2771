import { expect, test } from 'vitest'
import { waits } from '#domain/finding/holder.ts'
import { waitingSince } from './waiting-since.ts'

const fact = (kind: string, day: string, stream = 'finding') =>
  ({ kind, day, stream }) as Parameters<typeof waitingSince>[0]['facts'][number]
const facts = [
  fact('finding-issued', '2026-01-01'),
  fact('finding-claimed', '2026-01-03'),
  fact('plan-submitted', '2026-01-10', 'plan'),
  fact('finding-adopted', '2026-02-01'),
  fact('finding-applied', '2026-03-01'),
  fact('finding-returned', '2026-03-09'),
  fact('extension-asked', '2026-04-01', 'task'),
  fact('progress-reported', '2026-05-01', 'task'),
]

test.each([
  ['claim', '2026-01-01'],
  ['plan', '2026-01-03'],
  ['plan-verdicts', '2026-01-10'],
  ['work', '2026-03-09'],
  ['extension-decision', null],
] as const)('%s since %s', (waitsFor, day) => {
  expect(waitingSince({ holder: { role: null, seats: [], waitsFor }, facts })).toBe(day)
})

test('nothing is waited for any more, or nothing has happened yet', () => {
  expect(waitingSince({ holder: null, facts })).toBeNull()
  for (const waitsFor of waits) expect(waitingSince({ holder: { role: null, seats: [], waitsFor }, facts: [] })).toBeNull()
})
