import { Segmented } from 'antd'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { planWords } from './plan.words.ts'

export const planViews = ['sheet', 'cards', 'compare'] as const
export type PlanViewKind = (typeof planViews)[number]

/** The address says how the plan is shown; without a word, writers at a wide window get the sheet and everybody else the cards. */
export function usePlanView(editable: boolean): [PlanViewKind, (next: PlanViewKind) => void] {
  const [search, setSearch] = useSearchParams()
  const [wide] = useState(() => window.matchMedia('(min-width: 1000px)').matches)
  const asked = planViews.find((one) => one === search.get('view'))
  const choose = (next: PlanViewKind): void =>
    setSearch(
      (before) => {
        before.set('view', next)
        return before
      },
      { replace: true },
    )
  return [asked ?? (editable && wide ? 'sheet' : 'cards'), choose]
}

type Props = { view: PlanViewKind; submitted: boolean; onView: (next: PlanViewKind) => void }

export function ViewSwitch({ view, submitted, onView }: Props) {
  const text = useText(planWords)
  return (
    <Segmented<PlanViewKind>
      aria-label={text('view')}
      value={view}
      onChange={onView}
      options={planViews.filter((one) => one !== 'compare' || submitted).map((value) => ({ value, label: text(`view.${value}`) }))}
    />
  )
}
