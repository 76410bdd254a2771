import { expect, test } from 'vitest'
import { arrange, countLights, type Item } from './arrange.ts'

const blank = { inspectionId: 'i', code: 'R5', number: 1, text: '', bodyName: '', bodyNameEn: null }
const item = (id: string, light: Item['light'], due: string | null, more: Partial<Item> = {}): Item => ({
  ...blank,
  kind: 'finding',
  id,
  findingId: id,
  light,
  due,
  ...more,
})
const task = (id: string, findingId: string, light: Item['light']): Item => item(id, light, '2026-01-01', { kind: 'task', findingId })
const ids = (groups: ReturnType<typeof arrange>) => groups.map((group) => group.lines.map((line) => line.id))

test('the reddest group comes first, in it the reddest thing, then what is due first', () => {
  const groups = arrange([
    { wait: 'claim', more: false, items: [item('a', 'green', '2026-02-01')] },
    { wait: 'plan', more: false, items: [] },
    {
      wait: 'work',
      more: true,
      items: [item('b', 'grey', null), item('c', 'red', '2026-03-02'), item('d', 'red', '2026-03-01'), item('e', 'grey', '2026-09-01')],
    },
  ])
  expect(ids(groups)).toEqual([['d', 'c', 'e', 'b'], ['a']])
  expect(groups[0]).toMatchObject({ wait: 'work', more: true, count: 4 })
  expect([countLights(groups, 'red'), countLights(groups, 'yellow')]).toEqual([2, 0])
})

test('a task stands below its finding where that waits too, else by itself', () => {
  const [work] = arrange([
    { wait: 'work', more: false, items: [item('f', 'yellow', null), task('t1', 'f', 'red'), task('t2', 'elsewhere', 'grey')] },
  ])
  expect(work!.lines.map((line) => [line.id, line.below.map((one) => one.id)])).toEqual([
    ['f', ['t1']],
    ['t2', []],
  ])
})
