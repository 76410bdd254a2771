import type { Actor } from '#domain/actor.ts'
import { postsWith } from '#domain/permission.ts'
import { isPaperOnly } from '#domain/plan/paper-only.ts'
import type { Measure } from '#domain/task/task.ts'
import type { Db } from '#platform/db/open-db.ts'
import { closedLike, type ClosedLike } from './good-measures.store.ts'

export type GoodMeasure = Pick<Measure, 'text' | 'horizon' | 'aim'> & Omit<ClosedLike, 'measures'>

const most = 12

/** Measures that led to a closing which held: of findings like this one, within what the person may see, the nearest first, none twice. */
export async function goodMeasures(db: Db, actor: Actor, findingId: string): Promise<GoodMeasure[]> {
  const scopes = postsWith(actor, 'finding.read')
  const found = await closedLike(db, scopes, findingId)
  const seen = new Set<string>()
  return found
    .flatMap(({ measures, ...from }) => measures.map(({ text, horizon, aim }) => ({ text, horizon, aim, ...from })))
    .filter(({ text }) => {
      const fresh = text.trim() !== '' && !isPaperOnly(text) && !seen.has(text.trim())
      seen.add(text.trim())
      return fresh
    })
    .slice(0, most)
}
