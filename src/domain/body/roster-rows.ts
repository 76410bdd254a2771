import type { Branch, Role } from '#domain/actor.ts'
import { asDay, type Day } from '#domain/day.ts'
import { unmet, type Unmet } from '#domain/refusal.ts'
import type { BodyKind } from './body.ts'

/** A row of an office's table, by the keys of its columns. */
export type Listed = { key: string; cells: ReadonlyMap<string, { at: string; text: string }> }

/** A body that stands already, as far as a list can name it. */
export type KnownBody = {
  id: string
  version: number
  parentId: string | null
  code: string
  name: string
  nameEn: string | null
  kind: string
  level: number
}

/** A body that a row points at: one that stands, or one of an earlier row. */
export type BodyRef = { id: string } | { row: string }

export type BodyPlan = {
  key: string
  act: 'found' | 'change' | 'same'
  label: string
  fields: { code: string; name: string; nameEn: string | null; kind: BodyKind }
  /** The body that stands already. */
  standing: KnownBody | null
  parent: BodyRef | null
  /** What the row names above it, in its own words. */
  above: string
  level: number
  notes: Unmet[]
  wrong: Unmet[]
}

export type PersonPlan = {
  key: string
  label: string
  name: string
  nameEn: string | null
  phone: string | null
  body: BodyRef | null
  /** Where the row says they serve, in its own words. */
  where: string
  post: { role: Role; branch: Branch | null; title: string; scope: BodyRef | null; fromDay: Day | null } | null
  login: string | null
  notes: Unmet[]
  wrong: Unmet[]
}

export const said = ({ cells }: Listed, key: string): string => cells.get(key)?.text ?? ''
export const at = ({ cells }: Listed, key: string): string => cells.get(key)?.at ?? ''

export const tooLong = (row: Listed, limits: Readonly<Record<string, number>>): Unmet[] =>
  Object.entries(limits).flatMap(([key, maximum]) =>
    said(row, key).length > maximum ? [unmet('roster-too-long', { cell: at(row, key), maximum })] : [],
  )

export const dayIn = (row: Listed, key: string): { day: Day | null; wrong: Unmet[] } => {
  const text = said(row, key)
  if (text === '') return { day: null, wrong: [] }
  const day = asDay(text)
  return day ? { day, wrong: [] } : { day: null, wrong: [unmet('cell-not-a-day', { cell: at(row, key), value: text })] }
}
