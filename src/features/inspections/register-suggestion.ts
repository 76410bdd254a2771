import type { Suggestion } from '#domain/inspection/suggestion.ts'
import { permit } from '#domain/permission.ts'
import { isRefused, refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { newId } from '#platform/ids.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { inspectionStream, suggestionStream } from '#platform/trail/streams.ts'
import { beginStream, lockStream, saveStream } from '#platform/trail/trail.store.ts'

export type SuggestionToRegister = Pick<Suggestion, 'inspectionId' | 'text' | 'detail'> & Partial<Pick<Suggestion, 'source'>>

/** What the inspectors advise, with the inspection's next number, until the feedback is issued. */
export async function registerSuggestion(tx: Tx, acting: Acting, asked: SuggestionToRegister): Promise<Suggestion | Refused> {
  const inspection = await lockStream(tx, inspectionStream, asked.inspectionId)
  if (!inspection) return refuse('missing')
  const post = permit(acting.actor, 'finding.register', inspection)
  if (isRefused(post)) return post
  if (inspection.issued) return refuse('wrong-state', unmet('issued-already'))
  const stamp = stampOf(acting, post)
  const numbers = { kind: 'numbers-given', data: { findings: 0, suggestions: 1, tasks: 0 } } as const
  const { suggestionsNumbered } = await saveStream(tx, inspectionStream, inspection, { happenings: [numbers], stamp })
  const { bodyId, path, region } = inspection
  const data = { source: null, ...asked, bodyId, path, number: suggestionsNumbered }
  return beginStream(tx, suggestionStream, newId(region), { happenings: [{ kind: 'suggestion-registered', data }], stamp })
}
