import { expect, test } from 'vitest'
import { isUnsettled, problemIn, silence } from './problem-error.ts'

test('the unmet conditions and wrong fields of an answer are kept', () => {
  const problem = problemIn(
    {
      code: 'unmet',
      title: '尚有条件未满足',
      unmet: [{ code: 'has-task', values: {}, detail: '没有任务' }],
      errors: [{ field: 'due', code: 'bad-day', values: {}, detail: '不是日期' }],
      requestId: 'r1',
    },
    422,
  )
  expect(problem).toEqual({
    status: 422,
    code: 'unmet',
    title: '尚有条件未满足',
    unmet: [{ code: 'has-task', detail: '没有任务' }],
    errors: [{ field: 'due', code: 'bad-day', detail: '不是日期' }],
    requestId: 'r1',
  })
})

test.each([[undefined], ['<html>Bad gateway</html>'], [null], [{ code: 7, unmet: 'x' }]])(
  'an answer that is no problem, %j, still becomes one',
  (body) => {
    expect(problemIn(body, 502)).toMatchObject({ status: 502, code: 'unexpected', title: '', unmet: [], errors: [] })
  },
)

test.each([
  [silence(), true],
  [problemIn({}, 503), true],
  [problemIn({}, 409), false],
])('whether the outcome is unknown: %j', (problem, unsettled) => {
  expect(isUnsettled(problem)).toBe(unsettled)
})
