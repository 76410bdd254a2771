import { expect, test } from 'vitest'
import { conditionCodes, conditionIn, reasonIn } from './use-reason.ts'

test.each([
  ['verdict-missing', { seat: 'discipline' }, 'zh', '纪检监察机关尚未审核'],
  ['verdict-missing', { seat: 'discipline' }, 'en', 'Discipline inspection has given no verdict'],
  ['kind-not-applied-for', { kind: 'kept-on' }, 'en', 'The kind of closing differs from what was applied for (Kept on)'],
  ['wrong-state', { state: 'rectifying' }, 'zh', '当前状态不能办理此事（整改中）'],
  ['node-holds-nothing', { nodeKind: 'note' }, 'en', 'Nothing can stand below a note'],
  ['evidence-on-task', { task: 2 }, 'zh', '尚未满足：任务2有佐证材料'],
  ['nobody-knows-this', {}, 'zh', 'nobody-knows-this'],
] as const)('%s with %j in %s: %s', (code, values, language, said) => {
  expect(reasonIn(code, values, language)).toBe(said)
})

test('in a checklist a condition says what must be so', () => {
  expect(conditionIn('evidence-on-task', { task: 2 }, 'en')).toBe('Task 2 has evidence')
})

const [source = ''] = Object.values(
  import.meta.glob<string>('/src/domain/finding/conditions.ts', { eager: true, query: '?raw', import: 'default' }),
)

test('every condition of a closing is known as one', () => {
  const codes = [...source.matchAll(/(?:code: |condition\()'([\w-]+)'/g)].map(([, code]) => code!)
  expect(new Set(codes)).toEqual(conditionCodes)
})
