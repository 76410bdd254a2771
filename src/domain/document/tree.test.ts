import { expect, test } from 'vitest'
import type { NodeKind, TreeNode } from './document.ts'
import { draftsOf } from './drafts.ts'
import { countKinds } from './tree.ts'

let id = 0
const node = (kind: NodeKind, text: string, children: TreeNode[] = []): TreeNode => ({
  id: `n${(id += 1)}`,
  kind,
  text,
  children,
  spans: [],
  fields: {},
  edited: false,
  mark: null,
  state: null,
})

test('a finding with findings below it counts as a heading: the count of findings is that of the drafts', () => {
  const tree = [
    node('aspect', '一、方面', [
      node('finding', '大项', [node('finding', '甲', [node('measure', '措施')]), node('note', '说明', []), node('finding', '乙')]),
      node('finding', '丙', [node('suggestion', '建议')]),
    ]),
    node('unread', '未识别'),
  ]
  expect(countKinds(tree)).toEqual({ aspect: 1, heading: 1, finding: 3, suggestion: 1, measure: 1, note: 1, clue: 0, unread: 1 })
  expect(draftsOf(tree, '文件').findings.length).toBe(3)
})
