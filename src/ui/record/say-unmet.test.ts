import { expect, test } from 'vitest'
import { sayUnmet } from './say-unmet.ts'

test.each([
  [
    'wrong-state',
    { act: 'close', state: 'verified' },
    'finding',
    '当前状态不能办理此事（已核验）',
    'This cannot be done in its present state (Verified)',
  ],
  [
    'wrong-state',
    { state: 'done', plan: 'adopted' },
    'task',
    '当前状态不能办理此事（已完成（自报））',
    'This cannot be done in its present state (Done (own report))',
  ],
  ['verdict-missing', { seat: 'team' }, 'plan', '巡察组尚未审核', 'Inspection team has given no verdict'],
  [
    'kind-not-applied-for',
    { kind: 'merged' },
    'finding',
    '销号种类与申请（并入他项）不符',
    'The kind of closing differs from what was applied for (Merged)',
  ],
  ['evidence-on-task', { task: 2 }, 'task', '尚未满足：任务2有佐证材料', 'Not met yet: Task 2 has evidence'],
] as const)('%s %j of a %s', (code, values, thing, zh, en) => {
  expect([sayUnmet({ code, values }, thing, 'zh'), sayUnmet({ code, values }, thing, 'en')]).toEqual([zh, en])
})
