import { useReason } from '#ui/i18n/use-reason.ts'
import type { Schemas } from '#web/api/generated.ts'

type Ability<Act extends string> = { act: Act; allowed: boolean; reasons: Schemas['Unmet'][] }

/**
 * What a record says can be done to it: `why('close')` gives the reasons against as sentences, an empty list when it can be done,
 * null when the act is not this person's at all and its button is left out.
 */
export function useAbility<Act extends string>(can: readonly Ability<Act>[]): (act: Act) => string[] | null {
  const { reason } = useReason()
  return (act) => {
    const ability = can.find((one) => one.act === act)
    if (!ability) return null
    return ability.allowed ? [] : ability.reasons.map(reason)
  }
}
