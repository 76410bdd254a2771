import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { pickWords } from '#web/pages/inspection/pick/pick.words.ts'
import { amongParts } from '#web/pages/inspection/pick/popup.ts'
import { useNamed, useNameIn } from '#web/pages/inspection/pick/use-name.ts'
import type { PlanDesk } from './plan-desk.ts'
import { coBodiesQuery, coBodyOption } from './sheet/use-lookups.ts'

type Props = { id: string; desk: Pick<PlanDesk, 'planId' | 'names'>; value: readonly string[]; onChange: (ids: string[]) => void }

/** Bodies that join in: the nearest first, any other of the region by its name, also where one sees nothing of its work. */
export function CoBodyPicker({ id, desk, value, onChange }: Props) {
  const text = useText(pickWords)
  const named = useNamed()
  const nameIn = useNameIn(desk.names)
  const [q, setQ] = useState('')
  const near = useQuery(coBodiesQuery(desk.planId)(''))
  const found = useQuery({ ...coBodiesQuery(desk.planId)(useDeferredValue(q.trim())), placeholderData: keepPreviousData })
  const options = (found.data?.items ?? []).map((one) => coBodyOption(named, one))
  const labels = new Map([...(near.data?.items ?? []), ...(found.data?.items ?? [])].map((one) => [one.id, named(one.name, one.nameEn)]))
  return (
    <Select
      id={id}
      mode="multiple"
      labelInValue
      value={value.map((one) => ({ value: one, label: nameIn(one) || (labels.get(one) ?? '…') }))}
      onChange={(list: { value: string }[]) => onChange(list.map((one) => one.value))}
      showSearch={{ filterOption: false, onSearch: setQ }}
      options={options.map(({ id: body, label, hint }) => ({ value: body, label: hint === '' ? label : `${label} · ${hint}` }))}
      placeholder={text('bodies.search')}
      notFoundContent={text(found.isFetching ? 'loading' : 'bodies.none')}
      getPopupContainer={amongParts}
      allowClear
      style={{ width: '100%' }}
    />
  )
}
