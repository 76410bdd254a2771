import type { Suggestion } from '#domain/inspection/suggestion.ts'
import { permit } from '#domain/permission.ts'
import { isRefused, refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { changesIn, isEmpty } from '#platform/trail/changes.ts'
import { inspectionStream, suggestionStream } from '#platform/trail/streams.ts'
import { lockStream, readStream, saveStream } from '#platform/trail/trail.store.ts'

type Changes = { text?: string | undefined; detail?: string | null | undefined }

/** Other words for a suggestion, until the feedback is issued. */
export async function amendSuggestion(
  tx: Tx,
  acting: Acting,
  ref: { id: string; expected: number },
  asked: Changes,
): Promise<Suggestion | Refused> {
  const seen = await readStream(tx, suggestionStream, ref.id)
  if (!seen) return refuse('missing')
  const inspection = (await lockStream(tx, inspectionStream, seen.inspectionId))!
  const post = permit(acting.actor, 'finding.amend', inspection)
  if (isRefused(post)) return post
  if (inspection.issued) return refuse('wrong-state', unmet('issued-already'))
  const suggestion = (await lockStream(tx, suggestionStream, ref.id))!
  if (ref.expected !== suggestion.version) return refuse('stale', unmet('stale', { current: suggestion.version }))
  const data = changesIn(suggestion, asked)
  if (isEmpty(data)) return suggestion
  return saveStream(tx, suggestionStream, suggestion, { happenings: [{ kind: 'suggestion-amended', data }], stamp: stampOf(acting, post) })
}
