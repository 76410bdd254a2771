import { FilterOutlined } from '@ant-design/icons'
import { Button, Checkbox, InputNumber, Popover, Select } from 'antd'
import { useState, type ReactNode } from 'react'
import { closureKinds } from '#domain/finding/life.ts'
import { weights } from '#domain/finding/finding.ts'
import { waits } from '#domain/finding/holder.ts'
import { categories, categoryName } from '#domain/regime/categories.ts'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { DayPicker } from '#web/pages/inspection/pick/day-picker.tsx'
import { ledgerWords } from './ledger.words.ts'
import { PersonSelect } from './person-select.tsx'
import type { FilterChanges, FilterName, LedgerFilters } from './view.ts'

type Props = { filters: LedgerFilters; onChange: (changes: FilterChanges) => void }

/** The conditions that stand in the panel and not in the bar. */
export const moreNames = [
  'open',
  'weight',
  'category',
  'closure',
  'reopened',
  'extended',
  'mine',
  'own',
  'wait',
  'heldFrom',
  'heldTo',
  'feedbackFrom',
  'feedbackTo',
  'dueFrom',
  'dueTo',
  'closedFrom',
  'closedTo',
  'moneyFrom',
  'moneyTo',
  'leaderId',
  'sponsorId',
  'personId',
] as const satisfies FilterName[]

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="r-more__line" role="group" aria-label={label}>
      <span className="r-more__label">{label}</span>
      <div className="r-more__fields">{children}</div>
    </div>
  )
}

type DaysProps = Props & { name: 'feedback' | 'due' | 'closed' | 'held' }

function Days({ name, filters, onChange }: DaysProps) {
  const text = useText(ledgerWords)
  const [from, to] = [`${name}From`, `${name}To`] as const
  return (
    <Line label={text(`days.${name}`)}>
      <DayPicker value={filters[from] ?? null} onChange={(day) => onChange({ [from]: day ?? undefined })} to={filters[to]} />
      <span aria-hidden>–</span>
      <DayPicker value={filters[to] ?? null} onChange={(day) => onChange({ [to]: day ?? undefined })} from={filters[from]} />
    </Line>
  )
}

function Sums({ filters, onChange }: Props) {
  const text = useText(ledgerWords)
  const field = (name: 'moneyFrom' | 'moneyTo') => (
    <InputNumber<number>
      aria-label={text(name)}
      min={0}
      value={filters[name] === undefined ? null : Number(filters[name])}
      onChange={(value) => onChange({ [name]: value === null ? undefined : String(value) })}
      style={{ width: '100%' }}
    />
  )
  return (
    <Line label={text('money.yuan')}>
      {field('moneyFrom')}
      <span aria-hidden>–</span>
      {field('moneyTo')}
    </Line>
  )
}

/** Days, sums, people and what else the bar has no room for. */
export function MoreFilters({ filters, onChange }: Props) {
  const text = useText(ledgerWords)
  const life = useText(lifeWords)
  const { language } = useLanguage()
  const kinds = useText(kindWords)
  const [open, setOpen] = useState(false)
  const count = moreNames.filter((name) => filters[name] !== undefined).length
  const flag = (name: 'reopened' | 'extended' | 'mine' | 'own') => (
    <Checkbox checked={filters[name] === 'true'} onChange={(event) => onChange({ [name]: event.target.checked ? 'true' : undefined })}>
      {text(`flag.${name}`)}
    </Checkbox>
  )
  const one = (name: 'open' | 'weight', options: { value: string; label: string }[]) => (
    <Select
      aria-label={text(name)}
      value={filters[name] ?? null}
      onChange={(value: string | null | undefined) => onChange({ [name]: value ?? undefined })}
      options={options}
      allowClear
      placeholder={text(`${name}.all`)}
      style={{ width: '100%' }}
    />
  )
  const several = (name: 'closure' | 'wait', options: { value: string; label: string }[]) => (
    <Select
      aria-label={text(name)}
      mode="multiple"
      maxTagCount={1}
      value={filters[name]?.split(',') ?? []}
      onChange={(list: string[]) => onChange({ [name]: list.join() || undefined })}
      options={options}
      style={{ width: '100%' }}
    />
  )
  const panel = (
    <div
      className="r-more"
      role="dialog"
      aria-label={text('filters.more')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false)
      }}
    >
      <Days name="feedback" filters={filters} onChange={onChange} />
      <Days name="due" filters={filters} onChange={onChange} />
      <Days name="closed" filters={filters} onChange={onChange} />
      <Sums filters={filters} onChange={onChange} />
      <Line label={text('leader')}>
        <PersonSelect label={text('leader')} value={filters.leaderId} onChange={(leaderId) => onChange({ leaderId })} />
      </Line>
      <Line label={text('sponsor')}>
        <PersonSelect label={text('sponsor')} value={filters.sponsorId} onChange={(sponsorId) => onChange({ sponsorId })} />
      </Line>
      <Line label={text('person')}>
        <PersonSelect label={text('person')} value={filters.personId} onChange={(personId) => onChange({ personId })} />
      </Line>
      <Line label={text('category')}>
        <Select
          aria-label={text('category')}
          value={filters.category ?? null}
          onChange={(category: string | null | undefined) => onChange({ category: category ?? undefined })}
          options={Object.keys(categories).map((value) => ({ value, label: categoryName(value, language) }))}
          allowClear
          placeholder={text('category.all')}
          style={{ width: '100%' }}
        />
      </Line>
      <Line label={text('open')}>
        {one(
          'open',
          (['true', 'false'] as const).map((value) => ({ value, label: text(`open.${value}`) })),
        )}
        {one(
          'weight',
          weights.map((weight) => ({ value: weight, label: kinds(`weight.${weight}`) })),
        )}
      </Line>
      <Line label={text('closure')}>
        {several(
          'closure',
          closureKinds.map((kind) => ({ value: kind, label: life(`closure.${kind}`) })),
        )}
      </Line>
      <Line label={text('wait')}>
        {several(
          'wait',
          waits.map((wait) => ({ value: wait, label: life(`wait.${wait}`) })),
        )}
      </Line>
      <Days name="held" filters={filters} onChange={onChange} />
      <div className="r-more__flags">
        {flag('mine')}
        {flag('extended')}
        {flag('reopened')}
        {(filters.bodyId !== undefined || filters.own !== undefined) && flag('own')}
      </div>
    </div>
  )
  return (
    <Popover open={open} onOpenChange={setOpen} trigger="click" placement="bottomLeft" content={panel} destroyOnHidden>
      <Button icon={<FilterOutlined aria-hidden />} aria-expanded={open}>
        {count > 0 ? text('filters.open', { n: count }) : text('filters.more')}
      </Button>
    </Popover>
  )
}
