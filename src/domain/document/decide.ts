import type { Actor } from '#domain/actor.ts'
import { permit, type Target } from '#domain/permission.ts'
import { isRefused, refuse, refuseUnmet, unmet, type Refused, type Unmet } from '#domain/refusal.ts'
import type { DocumentHappening, ImportedDocument } from './document.ts'
import { unmetDrafts, type Drafts } from './drafts.ts'
import { editTree, type TreeEdit } from './edit-tree.ts'

export const documentActs = ['edit', 'confirm', 'discard'] as const
export type DocumentAct = (typeof documentActs)[number]

export type DocumentRequest =
  | { act: 'edit'; edit: TreeEdit }
  | { act: 'confirm'; drafts: Drafts; issued: boolean }
  | { act: 'discard'; reason: string }

type Open = Pick<ImportedDocument, 'state' | 'tree'>

const notOpen = ({ state }: Open): Refused | null =>
  state === 'open' ? null : refuse('wrong-state', unmet('document-not-open', { state }))

/** A discarded import leaves its inspection as it was; an issued inspection takes no more findings. */
const unmetToConfirm = (drafts: Drafts, issued: boolean): Unmet[] => [...(issued ? [unmet('issued-already')] : []), ...unmetDrafts(drafts)]

const happeningsOf = (document: Open, ask: DocumentRequest): DocumentHappening[] | Refused => {
  if (ask.act === 'edit') {
    const edited = editTree(document.tree, ask.edit)
    return isRefused(edited) ? edited : [{ kind: 'tree-edited', data: { edit: ask.edit } }]
  }
  if (ask.act === 'confirm') {
    const data = { findings: ask.drafts.findings.length, suggestions: ask.drafts.suggestions.length }
    return refuseUnmet(unmetToConfirm(ask.drafts, ask.issued)) ?? [{ kind: 'document-confirmed', data }]
  }
  const refused = ask.reason.trim() === '' ? refuse('unmet', unmet('reason-missing')) : null
  return refused ?? [{ kind: 'document-discarded', data: { reason: ask.reason } }]
}

/** May this be done to the document, and what follows? */
export const decideDocument = (document: Open, ask: DocumentRequest): DocumentHappening[] | Refused =>
  notOpen(document) ?? happeningsOf(document, ask)

export type DocumentAbility = { act: DocumentAct; allowed: boolean; reasons: Unmet[] }

/** What this person may do to the document, with the reasons why not now. Acts of other roles are left out. */
export function abilitiesOnDocument(
  document: Open,
  actor: Actor,
  at: { target: Target; issued: boolean; drafts: Drafts },
): DocumentAbility[] {
  if (isRefused(permit(actor, 'document.import', at.target))) return []
  const closed = notOpen(document)?.refused.unmet ?? []
  const against: Record<DocumentAct, () => Unmet[]> = {
    edit: () => [],
    confirm: () => unmetToConfirm(at.drafts, at.issued),
    discard: () => [],
  }
  return documentActs.map((act) => {
    const reasons = closed.length > 0 ? closed : against[act]()
    return { act, allowed: reasons.length === 0, reasons }
  })
}
