import { asDay, type Day } from './day.ts'
import { unmet, type Unmet } from './refusal.ts'

/** A request to move a due date. Numbered from 1, never removed; the original date stands beside it for ever. */
export type Extension = {
  number: number
  askedBy: string
  askedOn: Day
  from: Day
  to: Day
  reason: string
  state: 'asked' | 'approved' | 'refused'
  decidedBy: string | null
  decidedOn: Day | null
  opinion: string | null
}

export type ExtensionHappening =
  | { kind: 'extension-asked'; data: { to: Day; reason: string } }
  | { kind: 'extension-approved'; data: { to: Day; opinion: string | null } }
  | { kind: 'extension-refused'; data: { opinion: string } }

type Dated = { due: Day | null; extensions: readonly Extension[] }

export const openExtension = (dated: Dated): Extension | null => dated.extensions.find((one) => one.state === 'asked') ?? null

/** What stands against asking: no date yet, one open already, an earlier or equal date, no reason. */
export function unmetToAsk(dated: Dated, to: string, reason: string): Unmet[] {
  const list: Unmet[] = []
  if (dated.due === null) list.push(unmet('no-due-date'))
  if (openExtension(dated)) list.push(unmet('extension-open', { number: openExtension(dated)!.number }))
  if (asDay(to) === undefined) list.push(unmet('bad-day', { field: 'to', value: to }))
  if (dated.due !== null && to <= dated.due) list.push(unmet('extension-not-later', { due: dated.due, to }))
  if (reason.trim() === '') list.push(unmet('reason-missing'))
  return list
}

/** The dated thing after an extension fact. The approved date may differ from the one asked for. */
export function applyExtension<S extends Dated>(state: S, fact: ExtensionHappening & { actorId: string; day: Day }): S {
  if (fact.kind === 'extension-asked') {
    const asked: Extension = {
      number: state.extensions.length + 1,
      askedBy: fact.actorId,
      askedOn: fact.day,
      from: state.due!,
      to: fact.data.to,
      reason: fact.data.reason,
      state: 'asked',
      decidedBy: null,
      decidedOn: null,
      opinion: null,
    }
    return { ...state, extensions: [...state.extensions, asked] }
  }
  const approved = fact.kind === 'extension-approved'
  const decided = {
    state: approved ? 'approved' : 'refused',
    decidedBy: fact.actorId,
    decidedOn: fact.day,
    opinion: fact.data.opinion,
  } as const
  const extensions = state.extensions.map((one) =>
    one.state === 'asked' ? { ...one, ...decided, to: approved ? fact.data.to : one.to } : one,
  )
  return { ...state, extensions, due: approved ? fact.data.to : state.due }
}
