import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useDeferredValue, useState, type ReactNode } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { pickWords } from './pick.words.ts'
import { amongParts } from './popup.ts'
import { useNamed } from './use-name.ts'
import './pick.css'

type Person = Schemas['PersonRow']
type Role = Person['posts'][number]['role']
type Filter = { q?: string; bodyId?: string; role?: Role }

const peopleQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['people', 'pick', filter],
    queryFn: ({ signal }) => answerOf(api.GET('/api/people', { params: { query: { ...filter, limit: 100 } }, signal })),
    staleTime: 60_000,
  })

type Props = {
  id?: string
  /** People of this body are offered first. */
  bodyId?: string
  role?: Role
  /** Names of those chosen already, who may be outside one's scope. */
  names?: Schemas['Names']
  disabled?: boolean
} & (
  | { several: true; value?: string[]; onChange?: (ids: string[]) => void }
  | { several?: false; value?: string | null; onChange?: (id: string | null) => void }
)

const chosenOf = (props: Props): string[] => (props.several ? (props.value ?? []) : props.value ? [props.value] : [])

function usePeople({ bodyId, role }: Pick<Props, 'bodyId' | 'role'>, q: string) {
  const roleOnly: Filter = role ? { role } : {}
  const here = useQuery({ ...peopleQuery({ ...roleOnly, ...(bodyId && { bodyId }) }), enabled: bodyId !== undefined })
  const all = useQuery({
    ...peopleQuery({ ...roleOnly, ...(q && { q }) }),
    enabled: bodyId === undefined || q !== '',
    placeholderData: keepPreviousData,
  })
  const first = (bodyId && here.data?.items) || []
  const rest = (all.data?.items ?? []).filter((person) => !first.some((one) => one.id === person.id))
  return { first, rest, busy: here.isFetching || all.isFetching }
}

/** One person, or several, found by typing; each with the post they hold. */
export function PersonPicker(props: Props) {
  const text = useText(pickWords)
  const named = useNamed()
  const [q, setQ] = useState('')
  const { first, rest, busy } = usePeople(props, useDeferredValue(q.trim()))
  const option = ({ id, name, nameEn, posts }: Person) => ({
    value: id,
    label: named(name, nameEn),
    post: posts.map((post) => `${named(post.bodyName, post.bodyNameEn)} ${post.title}`).join('；'),
  })
  const fits = (person: Person) =>
    q === '' || [person.name, person.nameEn, ...person.posts.map((post) => post.title)].some((word) => word?.includes(q.trim()))
  const listed = [...first, ...rest]
  const outside = chosenOf(props)
    .filter((id) => !listed.some((person) => person.id === id))
    .map((id) => ({ value: id, label: named(props.names?.[id]?.zh ?? '…', props.names?.[id]?.en), post: '' }))
  const groups = [
    { label: text('people.here'), options: first.filter(fits).map(option) },
    { label: text(first.length > 0 ? 'people.elsewhere' : 'people.all'), options: [...rest.filter(fits).map(option), ...outside] },
  ].filter((group) => group.options.length > 0)
  const shared = {
    ...(props.id && { id: props.id }),
    options: groups,
    allowClear: true,
    disabled: props.disabled ?? false,
    placeholder: text('people.search'),
    notFoundContent: text(busy ? 'loading' : 'people.none'),
    getPopupContainer: amongParts,
    showSearch: { filterOption: false, onSearch: setQ, searchValue: q },
    optionRender: ({ data }: { data: { label?: ReactNode; post?: string } }) => (
      <span className="r-together">
        {data.label}
        <span className="r-muted">{data.post}</span>
      </span>
    ),
    style: { width: '100%' },
  }
  if (props.several)
    return <Select<string[]> {...shared} mode="multiple" value={props.value ?? []} onChange={(ids) => props.onChange?.(ids)} />
  return <Select<string | null> {...shared} value={props.value ?? null} onChange={(id) => props.onChange?.(id ?? null)} />
}
