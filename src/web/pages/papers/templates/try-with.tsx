import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useId, useState } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useMe } from '#web/api/me.ts'
import { useNamed } from '#web/pages/inspection/pick/use-name.ts'
import { templatesWords } from './templates.words.ts'

type Inspection = Schemas['InspectionRow']
export type Trying = { choices: readonly Inspection[]; tried: string | undefined; onTry: (id: string) => void }

/** With whose data a form is tried: an inspection one may see, at first one whose plan is adopted and has every part of a paper. */
export function useTrying(): Trying {
  const sees = useMe().may.includes('inspection.read')
  const [chosen, setChosen] = useState<string>()
  const inspections = useQuery({
    queryKey: ['inspections', 'for-trying'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/inspections', { params: { query: { limit: 100 } }, signal })),
    enabled: sees,
  })
  const choices = inspections.data?.items ?? []
  const first = choices.find(({ planState }) => planState === 'adopted') ?? choices[0]
  return { choices, tried: chosen ?? first?.id, onTry: setChosen }
}

export function TryWith({ choices, tried, onTry }: Trying) {
  const text = useText(templatesWords)
  const named = useNamed()
  const id = useId()
  if (tried === undefined) return null
  return (
    <p className="r-papers__try">
      <label htmlFor={id}>{text('try.with')}</label>
      <Select
        id={id}
        value={tried}
        onChange={onTry}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        options={choices.map((one) => ({ value: one.id, label: `${one.code} ${named(one.bodyName, one.bodyNameEn)}` }))}
      />
    </p>
  )
}
