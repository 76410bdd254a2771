import { Checkbox, InputNumber, Select } from 'antd'
import type { ReactNode } from 'react'
import { closureKinds } from '#domain/finding/life.ts'
import { weights } from '#domain/finding/finding.ts'
import { waits } from '#domain/finding/holder.ts'
import { categories, categoryName } from '#domain/regime/categories.ts'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { DayPicker } from '#web/pages/inspection/pick/day-picker.tsx'
import { ledgerWords } from './ledger.words.ts'
import { sumIn } from './amendment.ts'
import { PersonSelect } from './person-select.tsx'
import type { FilterChanges, LedgerFilters } from './view.ts'

type Props = { filters: LedgerFilters; onChange: (changes: FilterChanges) => void }

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
    <InputNumber<string>
      stringMode
      aria-label={text(name)}
      min="0"
      // Sums are spoken of as 12.5万.
      parser={(typed) => (typed ? String((sumIn(typed) ?? Number.NaN) / 100) : '')}
      value={filters[name] ?? null}
      onChange={(value) => onChange({ [name]: value || undefined })}
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
export function MorePanel({ filters, onChange, onClose }: Props & { onClose: () => void }) {
  const text = useText(ledgerWords)
  const life = useText(lifeWords)
  const { language } = useLanguage()
  const kinds = useText(kindWords)
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
  return (
    <div
      className="r-more"
      role="dialog"
      aria-label={text('filters.more')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
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
        <Checkbox
          checked={filters.sponsored === 'false'}
          onChange={(event) => onChange({ sponsored: event.target.checked ? 'false' : undefined })}
        >
          {text('flag.unsponsored')}
        </Checkbox>
        {(filters.bodyId !== undefined || filters.own !== undefined) && flag('own')}
      </div>
    </div>
  )
}
