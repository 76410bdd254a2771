import type { TaskFields } from '#web/pages/inspection/plan/task-fields.ts'
import type { SheetColumn } from './columns.ts'
import { linesOf, type KindNames } from './measure-lines.ts'

export type Showing = { nameOf: (id: string) => string; numberOf: (findingId: string) => number | undefined; kinds: KindNames }

/** What stands in a cell, as a person reads it and as it is copied. */
export function textIn(column: SheetColumn, fields: TaskFields, { nameOf, numberOf, kinds }: Showing): string {
  if (column === 'measures') return linesOf(fields.measures, kinds)
  if (column === 'findingIds')
    return fields.findingIds
      .flatMap((id) => numberOf(id) ?? [])
      .toSorted((a, b) => a - b)
      .join('、')
  if (column === 'coBodyIds') return fields.coBodyIds.map(nameOf).join('、')
  const value = fields[column]
  if (value === null) return ''
  return column === 'leaderId' || column === 'personId' || column === 'leadBodyId' ? nameOf(value) : value
}
