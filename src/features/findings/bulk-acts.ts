import type { Finding } from '#domain/finding/finding.ts'
import { isRefused, type Refused, type Unmet } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { attempt } from '#platform/http/act.ts'

export type ItemAnswer = { id: string; done: boolean; code: string | null; unmet: Unmet[] }

/** The same act on many findings: each item is done or refused by itself, and each gets its answer. In the order of ids, so that two bulks never wait in a ring. */
export async function bulkAct(tx: Tx, ids: readonly string[], act: (id: string) => Promise<Finding | Refused>): Promise<ItemAnswer[]> {
  const answers: ItemAnswer[] = []
  for (const id of [...new Set(ids)].toSorted()) {
    const result = await attempt(tx, () => act(id))
    answers.push(
      isRefused(result)
        ? { id, done: false, code: result.refused.code, unmet: result.refused.unmet }
        : { id, done: true, code: null, unmet: [] },
    )
  }
  return answers
}
