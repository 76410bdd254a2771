import type { Finding } from '#domain/finding/finding.ts'
import type { Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnFinding, type FindingRef } from './act-on-finding.ts'

export type ExtensionAsked = { to: string; reason: string }

export const askExtension = (tx: Tx, acting: Acting, ref: FindingRef, { to, reason }: ExtensionAsked): Promise<Finding | Refused> =>
  actOnFinding(tx, acting, ref, { act: 'finding.ask-extension', reason, ask: () => ({ act: 'ask-extension', to, reason }) })
