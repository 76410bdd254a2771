import { expect, test } from 'vitest'
import { roles } from './actor.ts'
import { doneBy, stepsFor } from './guide.ts'

test.each(roles)('%s has two to five first steps', (role) => {
  const steps = stepsFor([role])
  expect(steps.length).toBeGreaterThanOrEqual(2)
  expect(steps.length).toBeLessThanOrEqual(5)
})

test('two roles have the steps of both, each once, and not too many', () => {
  expect(stepsFor(['head', 'handler'])).toEqual(['password', 'claim', 'submit', 'apply', 'task'])
  expect(stepsFor([])).toEqual([])
})

test('a step is done by any of its facts', () => {
  expect(doneBy('verify', new Set(['finding-returned']))).toBe(true)
  expect(doneBy('verify', new Set(['finding-claimed']))).toBe(false)
})
