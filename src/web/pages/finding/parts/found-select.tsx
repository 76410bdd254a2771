import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { amongParts } from '#web/pages/inspection/pick/popup.ts'

/** What a field of a form gives to what stands in it. */
export type FieldProps = { id?: string; value?: string; onChange?: (id: string) => void }

type Props<Item> = FieldProps & {
  /** What is looked among, and for which finding. */
  among: readonly [string, string]
  find: (q: string, signal: AbortSignal) => Promise<{ items: Item[] }>
  label: (item: Item) => string
  placeholder: string
  none: string
}

/** One of those who come into question for a finding, found by typing; they may lie outside one's scope. */
export function FoundSelect<Item extends { id: string }>({ among, find, label, placeholder, none, ...field }: Props<Item>) {
  const [q, setQ] = useState('')
  const asked = useDeferredValue(q.trim())
  const found = useQuery({ queryKey: [...among, asked], placeholderData: keepPreviousData, queryFn: ({ signal }) => find(asked, signal) })
  return (
    <Select
      {...field}
      showSearch={{ filterOption: false, onSearch: setQ }}
      getPopupContainer={amongParts}
      placeholder={placeholder}
      notFoundContent={none}
      options={(found.data?.items ?? []).map((one) => ({ value: one.id, label: label(one) }))}
    />
  )
}
