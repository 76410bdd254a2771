import { unmet, type Unmet } from '#domain/refusal.ts'
import type { BodyKind } from './body.ts'
import { deepest } from './keep.ts'
import { kindOfName, kindSaid } from './labels.ts'
import { directoryOf, refOf, type Directory } from './roster-directory.ts'
import { at, said, tooLong, type BodyPlan, type BodyRef, type KnownBody, type Listed } from './roster-rows.ts'

/** What is known while rows are planned, by what it is asked for: a list of a county has thousands of rows. */
type Planning = {
  top: KnownBody | null
  directory: Directory
  byId: ReadonlyMap<string, KnownBody>
  byCode: ReadonlyMap<string, KnownBody>
  byName: ReadonlyMap<string, readonly KnownBody[]>
  planned: Map<string, BodyPlan>
  codes: Set<string>
  used: Set<string>
  next: Map<string, number>
}

function nextCode({ used, next }: Planning, base: string): string {
  let number = next.get(base) ?? 1
  const code = (): string => `${base}-${String(number).padStart(2, '0')}`
  while (used.has(code())) number += 1
  next.set(base, number)
  return code()
}

/**
 * The body that a row is about: the one of its code, or else of its name, where that hangs on the body the row names. Every township has a
 * 党政办, so a name alone says little; one that hangs elsewhere is another body, and the preview says so.
 */
function standingOf(row: Listed, { byCode, byName, directory }: Planning): KnownBody | undefined {
  const code = said(row, 'code')
  if (code !== '') return byCode.get(code)
  const named = byName.get(said(row, 'name')) ?? []
  const parents = said(row, 'parent') === '' ? [] : directory.find(said(row, 'parent'))
  if (parents.length !== 1) return named.length === 1 ? named[0] : undefined
  const [parent] = parents
  return named.find(({ parentId }) => 'id' in parent! && parent.id === parentId)
}

function kindFor(row: Listed, standing: KnownBody | undefined): { kind: BodyKind; notes: Unmet[]; wrong: Unmet[] } {
  const text = said(row, 'kind')
  const kind = text === '' ? undefined : kindSaid(text)
  if (kind) return { kind, notes: [], wrong: [] }
  if (text !== '') return { kind: 'department', notes: [], wrong: [unmet('roster-kind-unknown', { cell: at(row, 'kind'), value: text })] }
  if (standing) return { kind: standing.kind as BodyKind, notes: [], wrong: [] }
  return { kind: kindOfName(said(row, 'name')), notes: [unmet('roster-kind-guessed')], wrong: [] }
}

function parentFor(row: Listed, { top, directory }: Planning): { ref: BodyRef | null; level: number; wrong: Unmet[] } {
  if (said(row, 'parent') === '') {
    if (top) return { ref: { id: top.id }, level: top.level + 1, wrong: [] }
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
  const above = parent && ('id' in parent ? planning.byId.get(parent.id)?.code : planning.planned.get(parent.row)?.fields.code)
  return { code: nextCode(planning, above ?? planning.top?.code ?? 'B'), given: false }
}

const sameName = (row: Listed, { byName, byId }: Planning): Unmet[] => {
  const named = byName.get(said(row, 'name')) ?? []
  const above = named.map(({ parentId }) => byId.get(parentId ?? '')?.name ?? '').filter((name) => name !== '')
  return named.length > 0 ? [unmet('roster-body-same-name', { value: above.slice(0, 3) })] : []
}

function bodyPlan(row: Listed, planning: Planning): BodyPlan {
  const standing = standingOf(row, planning)
  const { kind, notes, wrong } = kindFor(row, standing)
  const name = said(row, 'name')
  const parent = standing ? { ref: null, level: standing.level, wrong: [] } : parentFor(row, planning)
  const { code, given } = codeFor(row, standing, parent.ref, planning)
  const twice = planning.codes.has(code)
  planning.codes.add(code)
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
    notes: [
      ...notes,
      ...(given ? [] : [unmet('roster-code-given', { value: code })]),
      ...(standing || said(row, 'code') !== '' ? [] : sameName(row, planning)),
    ],
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
  const planning: Planning = {
    top,
    directory: directoryOf(known),
    byId: new Map(known.map((one) => [one.id, one])),
    byCode: new Map(known.map((one) => [one.code, one])),
    byName: Map.groupBy(known, (one) => one.name),
    planned: new Map(),
    codes: new Set(),
    used: new Set(known.map((one) => one.code)),
    next: new Map(),
  }
  for (const row of inOrder(rows)) {
    const plan = bodyPlan(row, planning)
    planning.planned.set(row.key, plan)
    planning.directory.add(plan)
  }
  return [...planning.planned.values()]
}
