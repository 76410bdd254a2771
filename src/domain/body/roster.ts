import type { Branch, Role } from '#domain/actor.ts'
import { asDay, type Day } from '#domain/day.ts'
import { unmet, type Unmet } from '#domain/refusal.ts'
import type { BodyKind } from './body.ts'
import { deepest } from './keep.ts'
import { kindOfName, kindSaid } from './labels.ts'

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

/** Everything that can be pointed at, by code and by name. */
export type Directory = { find: (text: string) => BodyRef[]; level: (ref: BodyRef) => number }

export function directoryOf(known: readonly KnownBody[], planned: readonly BodyPlan[]): Directory {
  const byText = new Map<string, Map<string, BodyRef>>()
  const levels = new Map<string, number>()
  const put = (text: string, id: string, ref: BodyRef): void => {
    const refs = byText.get(text) ?? new Map<string, BodyRef>()
    byText.set(text, refs.set(id, ref))
  }
  for (const { id, code, name, nameEn, level } of known) {
    for (const text of [code, name, nameEn]) if (text) put(text, id, { id })
    levels.set(id, level)
  }
  for (const { key, standing, fields, level } of planned) {
    const ref = standing ? { id: standing.id } : { row: key }
    for (const text of [fields.code, fields.name]) put(text, standing?.id ?? key, ref)
    levels.set(standing?.id ?? key, level)
  }
  return {
    // A code says more than a name: where one fits exactly it is meant.
    find: (text) => [...(byText.get(text)?.values() ?? [])],
    level: (ref) => levels.get('id' in ref ? ref.id : ref.row) ?? 0,
  }
}

/** The body a cell points at, or why it points at none. */
export function refOf(row: Listed, key: string, directory: Directory): { ref: BodyRef } | { wrong: Unmet } {
  const text = said(row, key)
  const found = directory.find(text)
  if (found.length === 1) return { ref: found[0]! }
  return { wrong: unmet(found.length === 0 ? 'roster-body-unknown' : 'roster-body-not-unique', { cell: at(row, key), value: text }) }
}

const nextCode = (used: ReadonlySet<string>, base: string): string => {
  for (let number = 1; ; number += 1) {
    const code = `${base}-${String(number).padStart(2, '0')}`
    if (!used.has(code)) return code
  }
}

type Planning = { known: readonly KnownBody[]; used: Set<string>; planned: BodyPlan[]; top: KnownBody | null }

const standingOf = (row: Listed, { known }: Planning): KnownBody | undefined => {
  const code = said(row, 'code')
  if (code !== '') return known.find((one) => one.code === code)
  const named = known.filter((one) => one.name === said(row, 'name'))
  return named.length === 1 ? named[0] : undefined
}

function kindFor(row: Listed, standing: KnownBody | undefined): { kind: BodyKind; notes: Unmet[]; wrong: Unmet[] } {
  const text = said(row, 'kind')
  const kind = text === '' ? undefined : kindSaid(text)
  if (kind) return { kind, notes: [], wrong: [] }
  if (text !== '') return { kind: 'department', notes: [], wrong: [unmet('roster-kind-unknown', { cell: at(row, 'kind'), value: text })] }
  if (standing) return { kind: standing.kind as BodyKind, notes: [], wrong: [] }
  return { kind: kindOfName(said(row, 'name')), notes: [unmet('roster-kind-guessed')], wrong: [] }
}

function parentFor(row: Listed, planning: Planning): { ref: BodyRef | null; level: number; wrong: Unmet[] } {
  const directory = directoryOf(planning.known, planning.planned)
  if (said(row, 'parent') === '') {
    if (planning.top) return { ref: { id: planning.top.id }, level: planning.top.level + 1, wrong: [] }
    return { ref: null, level: 1, wrong: [unmet('roster-parent-missing', { value: said(row, 'name') })] }
  }
  const found = refOf(row, 'parent', directory)
  if ('wrong' in found) return { ref: null, level: 1, wrong: [found.wrong] }
  const level = directory.level(found.ref) + 1
  return { ref: found.ref, level, wrong: level > deepest ? [unmet('tree-too-deep', { deepest })] : [] }
}

const changed = (standing: KnownBody, fields: BodyPlan['fields']): boolean =>
  standing.name !== fields.name || standing.kind !== fields.kind || (fields.nameEn !== null && standing.nameEn !== fields.nameEn)

/** The code a row gives, or one made from that of the body above. */
function codeFor(
  row: Listed,
  standing: KnownBody | undefined,
  parent: BodyRef | null,
  planning: Planning,
): { code: string; given: boolean } {
  const given = said(row, 'code') || standing?.code
  if (given !== undefined) return { code: given, given: true }
  const above = planning.known.find((one) => parent && 'id' in parent && one.id === parent.id)
  const planned = planning.planned.find((one) => parent && 'row' in parent && one.key === parent.row)
  return { code: nextCode(planning.used, above?.code ?? planned?.fields.code ?? planning.top?.code ?? 'B'), given: false }
}

function bodyPlan(row: Listed, planning: Planning): BodyPlan {
  const standing = standingOf(row, planning)
  const { kind, notes, wrong } = kindFor(row, standing)
  const name = said(row, 'name')
  const parent = standing ? { ref: null, level: standing.level, wrong: [] } : parentFor(row, planning)
  const { code, given } = codeFor(row, standing, parent.ref, planning)
  const twice = planning.planned.some((one) => one.fields.code === code)
  planning.used.add(code)
  const fields = { code, name, nameEn: said(row, 'nameEn') || null, kind }
  return {
    key: row.key,
    act: standing ? (changed(standing, fields) ? 'change' : 'same') : 'found',
    label: name,
    fields,
    standing: standing ?? null,
    parent: parent.ref,
    above: said(row, 'parent'),
    level: parent.level,
    notes: [...notes, ...(given ? [] : [unmet('roster-code-given', { value: code })])],
    wrong: [...ownFaults(row, twice), ...wrong, ...parent.wrong],
  }
}

const ownFaults = (row: Listed, twice: boolean): Unmet[] => [
  ...(said(row, 'name') === '' ? [unmet('roster-name-missing')] : []),
  ...(twice ? [unmet('roster-code-twice', { cell: at(row, 'code'), value: said(row, 'code') })] : []),
  ...tooLong(row, { code: 40, name: 100, nameEn: 200 }),
]

/** Parents first, whatever the order of the rows: a row waits until the one it points at was planned. */
function inOrder(rows: readonly Listed[]): Listed[] {
  const names = new Map<string, Listed>()
  for (const row of rows)
    for (const text of [said(row, 'code'), said(row, 'name')]) if (text !== '' && !names.has(text)) names.set(text, row)
  const done = new Set<Listed>()
  const ordered: Listed[] = []
  const visit = (row: Listed, open: ReadonlySet<Listed>): void => {
    if (done.has(row) || open.has(row)) return
    const parent = names.get(said(row, 'parent'))
    if (parent && parent !== row) visit(parent, new Set([...open, row]))
    if (done.has(row)) return
    done.add(row)
    ordered.push(row)
  }
  for (const row of rows) visit(row, new Set())
  return ordered
}

/** What a list of bodies leads to: those that stand are recognised by code or name, the others are founded below their parents. */
export function planBodies(rows: readonly Listed[], known: readonly KnownBody[], top: KnownBody | null): BodyPlan[] {
  const planning: Planning = { known, used: new Set(known.map((one) => one.code)), planned: [], top }
  for (const row of inOrder(rows)) planning.planned.push(bodyPlan(row, planning))
  return planning.planned
}

export const dayIn = (row: Listed, key: string): { day: Day | null; wrong: Unmet[] } => {
  const text = said(row, key)
  if (text === '') return { day: null, wrong: [] }
  const day = asDay(text)
  return day ? { day, wrong: [] } : { day: null, wrong: [unmet('cell-not-a-day', { cell: at(row, key), value: text })] }
}
