import { unmet, type Unmet } from '#domain/refusal.ts'
import { at, said, type BodyPlan, type BodyRef, type KnownBody, type Listed } from './roster-rows.ts'

/** Everything that can be pointed at, by code and by name; what a row founds is pointed at by the rows after it. */
export type Directory = { find: (text: string) => BodyRef[]; level: (ref: BodyRef) => number; add: (plan: BodyPlan) => void }

export function directoryOf(known: readonly KnownBody[], planned: readonly BodyPlan[] = []): Directory {
  const byText = new Map<string, Map<string, BodyRef>>()
  const levels = new Map<string, number>()
  const put = (text: string, id: string, ref: BodyRef): void => {
    const refs = byText.get(text) ?? new Map<string, BodyRef>()
    byText.set(text, refs.set(id, ref))
  }
  const add = ({ key, standing, fields, level }: BodyPlan): void => {
    const ref = standing ? { id: standing.id } : { row: key }
    for (const text of [fields.code, fields.name]) put(text, standing?.id ?? key, ref)
    levels.set(standing?.id ?? key, level)
  }
  for (const { id, code, name, nameEn, level } of known) {
    for (const text of [code, name, nameEn]) if (text) put(text, id, { id })
    levels.set(id, level)
  }
  for (const plan of planned) add(plan)
  return {
    // A code says more than a name: where one fits exactly it is meant.
    find: (text) => [...(byText.get(text)?.values() ?? [])],
    level: (ref) => levels.get('id' in ref ? ref.id : ref.row) ?? 0,
    add,
  }
}

/** The body a cell points at, or why it points at none. */
export function refOf(row: Listed, key: string, directory: Directory): { ref: BodyRef } | { wrong: Unmet } {
  const text = said(row, key)
  const found = directory.find(text)
  if (found.length === 1) return { ref: found[0]! }
  return { wrong: unmet(found.length === 0 ? 'roster-body-unknown' : 'roster-body-not-unique', { cell: at(row, key), value: text }) }
}
