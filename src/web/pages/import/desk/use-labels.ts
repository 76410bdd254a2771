import { useCallback, useMemo } from 'react'
import type { TreeNode } from '#domain/document/document.ts'
import { draftsOf } from '#domain/document/drafts.ts'
import { useText } from '#ui/i18n/language.tsx'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { deskWords } from './desk.words.ts'
import { numbersOf } from './kinds.ts'

/** What the tree will register, and what each node is called: 问题 3 where it becomes the third finding. */
export function useLabels(tree: TreeNode[], title: string) {
  const text = useText(deskWords)
  const kinds = useText(kindWords)
  const drafts = useMemo(() => draftsOf(tree, title), [tree, title])
  const numbers = useMemo(() => numbersOf(drafts), [drafts])
  const labelOf = useCallback(
    ({ id, kind }: TreeNode): string => {
      const number = numbers.get(id)
      if (number !== undefined) return `${kinds(`node.${kind}`)} ${number}`
      return kind === 'finding' ? text('heading') : kinds(`node.${kind}`)
    },
    [numbers, kinds, text],
  )
  return { drafts, numbers, labelOf }
}
