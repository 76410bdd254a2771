import { expect, test } from 'vitest'
import { phasesOf, strandOf } from './phases.ts'

const fact = (kind: string, stream = kind.split('-')[0]!) => ({ kind, stream })

test('a story has chapters; what ends one is told in it, and a reopened finding goes back to the work', () => {
  const kinds = [
    'finding-registered',
    'finding-issued',
    'finding-claimed',
    'plan-submitted',
    'finding-adopted',
    'plan-adopted',
    'task-begun',
    'finding-applied',
    'finding-returned',
    'progress-reported',
    'finding-applied',
    'finding-closed',
    'finding-reopened',
    'progress-reported',
  ]
  expect(phasesOf(kinds.map((kind) => fact(kind)))).toEqual([
    'feedback',
    'feedback',
    'plan',
    'plan',
    'plan',
    'plan',
    'work',
    'closing',
    'closing',
    'work',
    'closing',
    'closing',
    'work',
    'work',
  ])
})

test('a plan that is revised while the work runs does not turn the story back', () => {
  expect(phasesOf([fact('finding-claimed'), fact('finding-adopted'), fact('plan-submitted')])).toEqual(['plan', 'plan', 'work'])
})

test.each([
  [fact('finding-closed'), 'decisions'],
  [fact('plan-judged'), 'decisions'],
  [fact('extension-asked', 'task'), 'decisions'],
  [fact('progress-reported', 'task'), 'work'],
  [fact('evidence-added'), 'papers'],
])('%j is told among %s', (one, strand) => expect(strandOf(one)).toBe(strand))
