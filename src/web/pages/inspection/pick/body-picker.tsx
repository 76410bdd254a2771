import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { TreeSelect } from 'antd'
import { useDeferredValue, useState, type Key, type ReactElement } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { pickWords } from './pick.words.ts'
import { amongParts } from './popup.ts'
import { useNamed } from './use-name.ts'
import './pick.css'

type Body = Schemas['BodyRow']
type Filter = { parentId?: string; q?: string }

const bodiesQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['bodies', 'pick', filter],
    queryFn: ({ signal }) => answerOf(api.GET('/api/bodies', { params: { query: { ...filter, limit: 200 } }, signal })),
    staleTime: 60_000,
  })

type Props = {
  id?: string
  names?: Schemas['Names']
  disabled?: boolean
} & (
  | { several: true; value?: string[]; onChange?: (ids: string[]) => void }
  | { several?: false; value?: string | null; onChange?: (id: string | null) => void }
)

type Node = { id: string; pId: string; value: string; title: string; isLeaf: boolean }

/** What stands above the topmost body one sees. */
const nowhere = ''

function useTree(q: string) {
  const queries = useQueryClient()
  const [opened, setOpened] = useState<Body[]>([])
  const top = useQuery(bodiesQuery({ parentId: 'top' }))
  const found = useQuery({ ...bodiesQuery({ q }), enabled: q !== '', placeholderData: keepPreviousData })
  const open = async (parentId: string): Promise<void> => {
    const { items } = await queries.fetchQuery(bodiesQuery({ parentId }))
    setOpened((before) => [...before.filter((body) => body.parentId !== parentId), ...items])
  }
  const tree = [...(top.data?.items ?? []).map((body) => ({ ...body, parentId: null })), ...opened]
  const flat = (found.data?.items ?? []).map((body) => ({ ...body, parentId: null, children: 0 }))
  return { bodies: q === '' ? tree : flat, known: [...tree, ...flat], open, busy: top.isFetching || found.isFetching }
}

/** Bodies of one's scope as a tree that is fetched as it is opened; typing finds one by its name. */
export function BodyPicker(props: Props) {
  const text = useText(pickWords)
  const named = useNamed()
  const [q, setQ] = useState('')
  const { bodies, known, open, busy } = useTree(useDeferredValue(q.trim()))
  const [unfolded, setUnfolded] = useState<string[] | null>(null)
  const tops = bodies.filter((body) => body.parentId === null).map((body) => body.id)
  const roots = tops.length < 4 ? tops : []
  const node = (body: Body): Node => ({
    id: body.id,
    pId: body.parentId ?? nowhere,
    value: body.id,
    title: named(body.name, body.nameEn),
    isLeaf: body.children === 0,
  })
  const ids = props.several ? (props.value ?? []) : props.value ? [props.value] : []
  const nameOf = (id: string): string => {
    const body = known.find((one) => one.id === id)
    return body ? named(body.name, body.nameEn) : named(props.names?.[id]?.zh ?? '…', props.names?.[id]?.en)
  }
  const labelled = ids.map((id) => ({ value: id, label: nameOf(id) }))
  const shared = {
    ...(props.id && { id: props.id }),
    treeData: bodies.filter((body) => !body.dissolved).map(node),
    treeDataSimpleMode: { id: 'id', pId: 'pId', rootPId: nowhere },
    loadData: ({ value }: { value?: unknown }) => open(String(value)),
    labelInValue: true,
    allowClear: true,
    disabled: props.disabled ?? false,
    placeholder: text('bodies.search'),
    notFoundContent: text(busy ? 'loading' : 'bodies.none'),
    showSearch: { filterTreeNode: false, onSearch: setQ, searchValue: q },
    treeExpandedKeys: unfolded ?? roots,
    onTreeExpand: (keys: Key[]) => setUnfolded(keys.map(String)),
    listHeight: 320,
    getPopupContainer: amongParts,
    // The field names its list by this id.
    popupRender: (list: ReactElement) => <div id={`${props.id ?? ''}_list`}>{list}</div>,
    style: { width: '100%' },
  }
  if (props.several)
    return (
      <TreeSelect<{ value: string }[]>
        {...shared}
        multiple
        value={labelled as { value: string }[]}
        onChange={(list) => props.onChange?.(list.map((one) => one.value))}
      />
    )
  return (
    <TreeSelect<{ value: string } | undefined> {...shared} value={labelled[0]} onChange={(one) => props.onChange?.(one?.value ?? null)} />
  )
}
