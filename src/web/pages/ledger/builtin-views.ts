import { addDays, addMonths, type Day } from '#domain/day.ts'
import type { LedgerFilters } from './view.ts'

/** Views that come with the product. */
export const builtinViews = ['overdue', 'mine', 'due-this-month', 'closed-this-month'] as const
export type BuiltinView = (typeof builtinViews)[number]

const monthOf = (today: Day): { first: Day; last: Day } => {
  const first = addDays(today, 1 - Number(today.slice(8)))
  return { first, last: addDays(addMonths(first, 1), -1) }
}

const filters: Record<BuiltinView, (today: Day) => LedgerFilters> = {
  overdue: () => ({ light: 'red' }),
  mine: () => ({ mine: 'true' }),
  'due-this-month': (today) => ({ open: 'true', dueFrom: monthOf(today).first, dueTo: monthOf(today).last }),
  'closed-this-month': (today) => ({ closedFrom: monthOf(today).first, closedTo: monthOf(today).last }),
}

/** What a view that comes with the product shows on a day. */
export const filtersOfBuiltin = (name: BuiltinView, today: Day): LedgerFilters => filters[name](today)

export const isBuiltin = (name: string): name is BuiltinView => (builtinViews as readonly string[]).includes(name)
