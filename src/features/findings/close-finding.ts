import type { Finding } from '#domain/finding/finding.ts'
import type { ClosureKind } from '#domain/finding/life.ts'
import type { Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { codeOfInspection } from '#features/inspections/inspections.store.ts'
import { lockTasksAtClosing } from '#features/tasks/tasks.store.ts'
import { actOnFinding, type FindingRef } from './act-on-finding.ts'

/** A slip's number says which finding, and which closing of it. */
const slipOf = (code: string, finding: Finding): string => `${code}-${String(finding.number).padStart(3, '0')}/${finding.reopenings + 1}`

/** The decider's closing. The conditions are looked at once more, now, and go onto the slip. */
export const closeFinding = (
  tx: Tx,
  acting: Acting,
  ref: FindingRef,
  { kind, word }: { kind: ClosureKind; word: string },
): Promise<Finding | Refused> =>
  actOnFinding(tx, acting, ref, {
    act: 'finding.close',
    reason: word,
    ask: async (finding) => {
      const code = await codeOfInspection(tx, finding.inspectionId)
      return { act: 'close', kind, word, slip: slipOf(code, finding), tasks: await lockTasksAtClosing(tx, finding.id) }
    },
  })
