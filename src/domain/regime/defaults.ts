import type { Extendable, Regime } from '#domain/regime.ts'
import { closureKinds } from '#domain/finding/life.ts'
import { sources } from './sources.ts'

/** What the shipped regimes share until an office decides otherwise. */

export const defaultLights: Regime['lights'] = { green: 20, yellow: 10, source: sources.threeColours }

export const byTheDecider: Extendable = { by: ['decider'], times: null, source: sources.extensionState }

export const closingOf = (checkInMonths: number, source: Regime['closing']['source']): Regime['closing'] => ({
  kinds: closureKinds,
  checkInMonths,
  source,
})
