import { unmet, type Unmet } from '#domain/refusal.ts'
import { regimes } from '#domain/regime/shipped.ts'
import type { RoundDescription } from '#domain/round/round.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { holderOfNumber } from './rounds.store.ts'

/** What is wrong with a round as described; `id` is its own where it exists already. */
export async function roundFaults(
  tx: Tx,
  { region, bodyId, id }: { region: number; bodyId: string; id: string | null },
  round: RoundDescription,
): Promise<Unmet[]> {
  const holder = await holderOfNumber(tx, { region, bodyId }, round)
  const { startsOn, endsOn, regimeCode } = round
  return [
    ...(regimes.some((regime) => regime.code === regimeCode) ? [] : [unmet('regime-unknown', { code: regimeCode })]),
    ...(startsOn !== null && endsOn !== null && endsOn < startsOn ? [unmet('end-before-start', { from: startsOn, to: endsOn })] : []),
    ...(holder === undefined || holder === id ? [] : [unmet('taken-already', { field: 'number', value: `${round.term}-${round.number}` })]),
  ]
}
