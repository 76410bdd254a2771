import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import { personQuery } from '#web/pages/people/people-queries.ts'
import { nameIn } from '#web/parts/names.ts'
import { ledgerWords } from './ledger.words.ts'

type Props = { label: string; value: string | undefined; onChange: (personId: string | undefined) => void }

/** A person found by typing part of the name. */
export function PersonSelect({ label, value, onChange }: Props) {
  const text = useText(ledgerWords)
  const { language } = useLanguage()
  const [q, setQ] = useState('')
  const wanted = q.trim()
  const found = useQuery({
    queryKey: ['people', 'filter', wanted],
    queryFn: ({ signal }) => answerOf(api.GET('/api/people', { params: { query: { limit: 20, ...(wanted && { q: wanted }) } }, signal })),
    staleTime: 30_000,
  })
  const chosen = useQuery({ ...personQuery(value ?? ''), enabled: value !== undefined })
  const people = (found.data?.items ?? []).map((one) => ({ value: one.id, label: nameIn(language, one.name, one.nameEn) }))
  const known = chosen.data ? [{ value: chosen.data.id, label: nameIn(language, chosen.data.name, chosen.data.nameEn) }] : []
  return (
    <Select
      aria-label={label}
      value={value ?? null}
      onChange={(next: string | null | undefined) => onChange(next ?? undefined)}
      options={[...known.filter((one) => !people.some((each) => each.value === one.value)), ...people]}
      showSearch={{ filterOption: false, onSearch: setQ }}
      allowClear
      placeholder={text('person.find')}
      notFoundContent={null}
      style={{ width: '100%' }}
    />
  )
}
