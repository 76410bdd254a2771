import type { Body } from '#domain/body/body.ts'
import { unmetToDissolve } from '#domain/body/keep.ts'
import { refuseUnmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnBody, type Ref } from './act-on-body.ts'
import { heldBy } from './bodies.store.ts'

/** A body that nothing hangs on any more is dissolved; it stays in the tree for what happened under it. */
export const dissolveBody = (tx: Tx, acting: Acting, ref: Ref, { reason }: { reason: string }): Promise<Body | Refused> =>
  actOnBody(tx, acting, ref, {
    reason,
    decide: async (body) => refuseUnmet(unmetToDissolve(await heldBy(tx, body.id, acting.today))) ?? [{ kind: 'body-dissolved', data: {} }],
  })
