import type { Regime } from '#domain/regime.ts'
import { a50Regimes } from './omb-a50.ts'
import { auditRegimes } from './audit.ts'
import { environmentRegimes } from './environment.ts'
import { inspectionRegimes } from './inspection.ts'

/** The regimes that come with Rectify. An office adds its own; a shipped version is never changed, only followed by a newer one. */
export const regimes: readonly Regime[] = [...inspectionRegimes, ...auditRegimes, ...environmentRegimes, ...a50Regimes]
