import { FilterOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ledgerWords } from './ledger.words.ts'
import type { FilterChanges, FilterName, LedgerFilters } from './view.ts'

type Props = { filters: LedgerFilters; onChange: (changes: FilterChanges) => void }

/** The conditions that stand in the panel and not in the bar. */
const moreNames = [
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
  'sponsored',
  'personId',
] as const satisfies FilterName[]

const load = async () => ({ default: (await import('./more-panel.tsx')).MorePanel })
const MorePanel = lazy(load)

/** Opens the conditions that the bar has no room for; they are fetched when somebody reaches for them. */
export function MoreFilters({ filters, onChange }: Props) {
  const text = useText(ledgerWords)
  const [open, setOpen] = useState(false)
  const count = moreNames.filter((name) => filters[name] !== undefined).length
  const panel = (
    <Suspense
      fallback={
        <div className="r-more">
          <Skeleton lines={10} />
        </div>
      }
    >
      <MorePanel filters={filters} onChange={onChange} onClose={() => setOpen(false)} />
    </Suspense>
  )
  return (
    <Popover open={open} onOpenChange={setOpen} trigger="click" placement="bottomLeft" content={panel} destroyOnHidden>
      <Button icon={<FilterOutlined aria-hidden />} aria-expanded={open} onPointerEnter={() => void load()} onFocus={() => void load()}>
        {count > 0 ? text('filters.open', { n: count }) : text('filters.more')}
      </Button>
    </Popover>
  )
}
