import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { TreeSelect } from 'antd'
import { memo, useMemo, useState } from 'react'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { useOwn } from '#ui/input/use-own.ts'
import { belowQuery, bodyQuery, searchQuery, top, type BodyRow } from '#web/pages/bodies/body-queries.ts'
import { nameIn } from '#web/parts/names.ts'
import { ledgerWords } from './ledger.words.ts'
import type { FilterChanges } from './view.ts'

type Props = { value: string | undefined; onChange: (changes: FilterChanges) => void }
type Known = Pick<BodyRow, 'id' | 'name' | 'nameEn'>
type Node = { id: string; pId: string | null; value: string; title: string; isLeaf: boolean }

/** Bodies as the tree they are, opened step by step; typing finds them by name or code. A body stands for everything below it. */
export const BodySelect = memo(function BodySelect({ value, onChange }: Props) {
  const text = useText(ledgerWords)
  const { language } = useLanguage()
  const queries = useQueryClient()
  const [q, setQ] = useState('')
  const [opened, setOpened] = useState<BodyRow[]>([])
  // What was chosen here is known by name: asking the server for it would draw the field, which is slow to draw, once more.
  const [picked] = useState(() => new Map<string, Known>())
  const [own, setOwn] = useOwn(value)
  const ids = useMemo(() => (own === undefined ? [] : own.split(',')), [own])
  const { data: topmost } = useQuery(belowQuery(top, false))
  const { data: found } = useQuery(searchQuery(q.trim(), false))
  // A body from the address bar may lie in a branch that is not open; its name must be known all the same.
  const named = useQueries({
    queries: ids.filter((id) => !picked.has(id)).map((id) => ({ ...bodyQuery(id), staleTime: 60_000 })),
    combine: (answers) => answers.flatMap(({ data }) => data?.body ?? []),
  })
  const nodes = useMemo(() => {
    const nodeOf = (body: Known & { children?: number }, pId: string | null): Node => ({
      id: body.id,
      pId,
      value: body.id,
      title: nameIn(language, body.name, body.nameEn),
      isLeaf: body.children === 0,
    })
    const tree = [...(topmost ?? []).map((body) => nodeOf(body, null)), ...opened.map((body) => nodeOf(body, body.parentId))]
    const shown = q.trim() === '' ? tree : (found?.items ?? []).map((body) => ({ ...nodeOf(body, null), isLeaf: true }))
    const apart = ids.flatMap((id) =>
      shown.some((node) => node.id === id) ? [] : (picked.get(id) ?? named.find((one) => one.id === id) ?? []),
    )
    return [...shown, ...apart.map((body) => ({ ...nodeOf(body, null), isLeaf: true }))]
  }, [language, topmost, opened, found, q, picked, named, ids])
  const choose = (next: string[]) => {
    const bodyId = next.length === 0 ? undefined : next.join()
    for (const body of [...(topmost ?? []), ...opened, ...(found?.items ?? []), ...named])
      if (next.includes(body.id)) picked.set(body.id, body)
    setOwn(bodyId)
    onChange({ bodyId })
  }
  return (
    <TreeSelect<string[]>
      aria-label={text('body')}
      multiple
      maxTagCount={1}
      maxTagTextLength={8}
      treeDataSimpleMode
      treeData={nodes}
      loadData={async (node) => {
        const below = await queries.fetchQuery(belowQuery(String(node.value), false))
        setOpened((before) => [...before.filter((one) => one.parentId !== node.value), ...below])
      }}
      value={ids}
      onChange={choose}
      showSearch={{ filterTreeNode: false, searchValue: q, onSearch: setQ }}
      allowClear
      placeholder={text('body.all')}
      notFoundContent={q.trim() === '' ? null : text('body.find')}
      popupMatchSelectWidth={320}
      style={{ width: 190 }}
    />
  )
})
