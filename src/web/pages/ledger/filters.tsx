import { FilterOutlined, SearchOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import { memo, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { states } from '#domain/finding/life.ts'
import { useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { useOwn } from '#ui/input/use-own.ts'
import { Later } from '#ui/layout/later.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import { BodySelect } from './body-select.tsx'
import { ledgerWords } from './ledger.words.ts'
import { MoreFilters } from './more-filters.tsx'
import { leastOfSearch, type FilterChanges, type LedgerFilters } from './view.ts'

type Props = { filters: LedgerFilters; onChange: (changes: FilterChanges) => void; onClear: () => void; children?: ReactNode }

const pause = 300

/** Searches when the person pauses; what an input method is still composing is not searched for. */
function Search({ q, onSearch }: { q: string | undefined; onSearch: (q: string | undefined) => void }) {
  const text = useText(ledgerWords)
  const [typed, setTyped] = useState(q ?? '')
  const [known, setKnown] = useState(q)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const composing = useRef(false)
  // Somebody went back, or cleared the filters: the field follows the address.
  if (q !== known) {
    setKnown(q)
    if ((q ?? '') !== typed.trim()) setTyped(q ?? '')
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  const length = [...typed.trim()].length
  const soon = (value: string, wait: number) => {
    clearTimeout(timer.current)
    const wanted = value.trim()
    timer.current = setTimeout(() => onSearch([...wanted].length >= leastOfSearch ? wanted : undefined), wait)
  }
  return (
    <Input
      aria-label={text('q')}
      className="r-filters__search"
      prefix={<SearchOutlined aria-hidden />}
      suffix={length > 0 && length < leastOfSearch ? <span className="r-muted">{text('q.hint', { n: leastOfSearch })}</span> : <span />}
      placeholder={text('q')}
      value={typed}
      maxLength={100}
      allowClear
      onCompositionStart={() => (composing.current = true)}
      onCompositionEnd={(event) => {
        composing.current = false
        soon(event.currentTarget.value, pause)
      }}
      onChange={(event) => {
        setTyped(event.target.value)
        if (!composing.current) soon(event.target.value, event.target.value === '' ? 0 : pause)
      }}
      onPressEnter={() => soon(typed, 0)}
    />
  )
}

type FieldProps = { value: string | undefined; onChange: (changes: FilterChanges) => void }

function RoundSelect({ value, onChange }: FieldProps) {
  const text = useText(ledgerWords)
  const rounds = useQuery({
    queryKey: ['rounds', 'filter'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/rounds', { params: { query: { limit: 200 } }, signal })),
    staleTime: 60_000,
  })
  const { data } = rounds
  const options = useMemo(() => (data?.items ?? []).map((round) => ({ value: round.id, label: round.name })), [data])
  return <Several name="roundId" label={text('round')} all={text('round.all')} value={value} onChange={onChange} options={options} />
}

type SeveralProps = FieldProps & {
  name: 'roundId' | 'light' | 'state'
  label: string
  all: string
  options: { value: string; label: string }[]
}

/** Some values of a list, or all of them. Drawn anew only when its own values change: a field costs as much as many rows. */
const Several = memo(function Several({ name, label, all, value, options, onChange }: SeveralProps) {
  const [own, setOwn] = useOwn(value)
  return (
    <Select
      aria-label={label}
      mode="multiple"
      maxTagCount={1}
      maxTagTextLength={6}
      value={own === undefined ? [] : own.split(',')}
      onChange={(next: string[]) => {
        const chosen = next.length === 0 ? undefined : next.join()
        setOwn(chosen)
        onChange({ [name]: chosen })
      }}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={all}
      options={options}
      popupMatchSelectWidth={false}
      style={{ width: 150 }}
    />
  )
})

/** Drafts that were discarded are in no ledger. */
const shownStates = states.filter((state) => state !== 'discarded')

const widths = [190, 150, 150, 150, 120]

/** In the order in which they matter. */
const shownLights = ['red', 'yellow', 'green', 'grey'] as const

/** What the ledger is narrowed by. On a narrow window the fields fold away behind a button that says how many are set. */
export const Filters = memo(function Filters({ filters, onChange, onClear, children }: Props) {
  const text = useText(ledgerWords)
  const life = useText(lifeWords)
  const [open, setOpen] = useState(false)
  const lights = useMemo(() => shownLights.map((light) => ({ value: light, label: life(`light.${light}`) })), [life])
  const inStates = useMemo(() => shownStates.map((state) => ({ value: state, label: life(`finding.${state}`) })), [life])
  const count = Object.keys(filters).filter((name) => name !== 'q').length
  return (
    <search className="r-filters r-no-print">
      <Search q={filters.q} onSearch={(q) => onChange({ q })} />
      <Button className="r-filters__more" icon={<FilterOutlined aria-hidden />} aria-expanded={open} onClick={() => setOpen(!open)}>
        {count > 0 ? text('filters.open', { n: count }) : text('filters')}
      </Button>
      <div className={open ? 'r-filters__fields r-filters__fields--open' : 'r-filters__fields'}>
        <Later widths={widths}>
          <BodySelect value={filters.bodyId} onChange={onChange} />
          <RoundSelect value={filters.roundId} onChange={onChange} />
          <Several name="light" label={text('light')} all={text('light.all')} value={filters.light} options={lights} onChange={onChange} />
          <Several
            name="state"
            label={text('state')}
            all={text('state.all')}
            value={filters.state}
            options={inStates}
            onChange={onChange}
          />
          <MoreFilters filters={filters} onChange={onChange} />
        </Later>
        {filters.inspectionId && <Tag tone="blue">{text('inspection')}</Tag>}
      </div>
      {(count > 0 || filters.q) && (
        <Button type="link" onClick={onClear}>
          {text('filters.clear')}
        </Button>
      )}
      {children}
    </search>
  )
})
