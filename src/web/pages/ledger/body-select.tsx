import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { TreeSelect } from 'antd'
import { memo, useState } from 'react'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { useOwn } from '#ui/input/use-own.ts'
import { belowQuery, bodyQuery, searchQuery, top, type BodyRow } from '#web/pages/bodies/body-queries.ts'
import { nameIn } from '#web/parts/names.ts'
import { ledgerWords } from './ledger.words.ts'
import type { FilterChanges } from './view.ts'

type Props = { value: string | undefined; onChange: (changes: FilterChanges) => void }
type Node = { id: string; pId: string | null; value: string; title: string; isLeaf: boolean }

/** Bodies as the tree they are, opened step by step; typing finds them by name or code. A body stands for everything below it. */
export const BodySelect = memo(function BodySelect({ value, onChange }: Props) {
  const text = useText(ledgerWords)
  const { language } = useLanguage()
  const queries = useQueryClient()
  const [q, setQ] = useState('')
  const [opened, setOpened] = useState<BodyRow[]>([])
  const [own, setOwn] = useOwn(value)
  const ids = own === undefined ? [] : own.split(',')
  const topmost = useQuery(belowQuery(top, false))
  const found = useQuery(searchQuery(q.trim(), false))
  const chosen = useQueries({ queries: ids.map((id) => ({ ...bodyQuery(id), staleTime: 60_000 })) })
  const nodeOf = (body: Pick<BodyRow, 'id' | 'name' | 'nameEn'> & { children?: number }, pId: string | null): Node => ({
    id: body.id,
    pId,
    value: body.id,
    title: nameIn(language, body.name, body.nameEn),
    isLeaf: body.children === 0,
  })
  const tree = [...(topmost.data ?? []).map((body) => nodeOf(body, null)), ...opened.map((body) => nodeOf(body, body.parentId))]
  const hits = (found.data?.items ?? []).map((body) => ({ ...nodeOf(body, null), isLeaf: true }))
  const nodes = q.trim() === '' ? tree : hits
  // A body from the address bar may lie in a branch that is not open; its name must be known all the same.
  const missing = chosen.flatMap(({ data }) =>
    data && !nodes.some((node) => node.id === data.body.id) ? [{ ...nodeOf(data.body, null), isLeaf: true }] : [],
  )
  return (
    <TreeSelect<string[]>
      aria-label={text('body')}
      multiple
      maxTagCount={1}
      maxTagTextLength={8}
      treeDataSimpleMode
      treeData={[...nodes, ...missing]}
      loadData={async (node) => {
        const below = await queries.fetchQuery(belowQuery(String(node.value), false))
        setOpened((before) => [...before.filter((one) => one.parentId !== node.value), ...below])
      }}
      value={ids}
      onChange={(next) => {
        const bodyId = next.length === 0 ? undefined : next.join()
        setOwn(bodyId)
        onChange({ bodyId })
      }}
      showSearch={{ filterTreeNode: false, searchValue: q, onSearch: setQ }}
      allowClear
      placeholder={text('body.all')}
      notFoundContent={q.trim() === '' ? null : text('body.find')}
      popupMatchSelectWidth={320}
      style={{ width: 190 }}
    />
  )
})
