import { permit } from '#domain/permission.ts'
import { isRefused, refuse, refuseUnmet, unmet, type Refused } from '#domain/refusal.ts'
import { choose, type PaperTemplate } from '#domain/template/template.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { templateStream } from '#platform/trail/streams.ts'
import { lockStream, saveStream } from '#platform/trail/trail.store.ts'

/** From now on papers are printed from this version, or from the shipped form again (`null`). */
export async function chooseTemplate(
  tx: Tx,
  acting: Acting,
  ref: { id: string; expected: number },
  number: number | null,
): Promise<PaperTemplate | Refused> {
  const template = await lockStream(tx, templateStream, ref.id)
  if (!template) return refuse('missing')
  const post = permit(acting.actor, 'template.keep', template)
  if (isRefused(post)) return post
  if (ref.expected !== template.version) return refuse('stale', unmet('stale', { current: template.version }))
  const refused = refuseUnmet(choose(template, number))
  if (refused) return refused
  return saveStream(tx, templateStream, template, {
    happenings: [{ kind: 'template-chosen', data: { number } }],
    stamp: stampOf(acting, post),
  })
}
