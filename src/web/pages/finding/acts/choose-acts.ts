import type { FindingAct } from '#domain/finding/life.ts'
import { conditionCodes } from '#ui/i18n/use-reason.ts'
import type { Schemas } from '#web/api/generated.ts'

type Ability = Schemas['FindingAbility']
/** Ties to bodies above and the sponsoring leader have places of their own on the page. */
export type PlacedAct = 'tie' | 'untie' | 'answer-tie' | 'sponsor'
/** A plan adopts and an inspection issues; neither is done from a finding's page. */
export type OfferedAct = Exclude<FindingAct, 'adopt' | 'issue' | PlacedAct>
export type Offer = { act: OfferedAct; without: boolean; reasons: Ability['reasons'] }

/** What moves the finding on: the first of these that is possible is the one thing to do next. */
const forward: OfferedAct[] = ['apply', 'verify', 'close', 'decide-extension', 'claim', 'uphold']

/** What sends it back, asks for time, or ends it otherwise. */
const aside: OfferedAct[] = ['amend', 'return', 'withdraw', 'reopen', 'ask-extension', 'dispute', 'discard']
const order = [...forward, ...aside]

const isOffered = (act: FindingAct): act is OfferedAct => (order as FindingAct[]).includes(act)

/** The finding is not in the state for it: true of most acts most of the time, so these are not laid out as buttons. */
const isOutOfSeason = ({ reasons }: Offer): boolean => reasons.some((reason) => reason.code === 'wrong-state')

/**
 * Closing without action asks for a reason instead of finished work, so it can be applied for while the conditions of the work are unmet;
 * an extension that waits for a decision stands against both.
 */
const withoutAction = (ability: Ability): Offer[] =>
  ability.act === 'apply' && !ability.allowed && ability.reasons.every((reason) => conditionCodes.has(reason.code))
    ? [{ act: 'apply', without: true, reasons: ability.reasons.filter((reason) => reason.code === 'no-open-extension') }]
    : []

/** The acts as the head of the page lays them out: the next thing, the other buttons, and what the state does not allow. */
export function chooseActs(can: readonly Ability[]): { next: Offer | null; others: Offer[]; outOfSeason: Offer[] } {
  const offers = can
    .flatMap((ability): Offer[] =>
      isOffered(ability.act) ? [{ act: ability.act, without: false, reasons: ability.reasons }, ...withoutAction(ability)] : [],
    )
    .toSorted((a, b) => order.indexOf(a.act) - order.indexOf(b.act))
  const inSeason = offers.filter((offer) => !isOutOfSeason(offer))
  const next = inSeason.find((offer) => offer.reasons.length === 0 && forward.includes(offer.act) && !offer.without) ?? null
  return { next, others: inSeason.filter((offer) => offer !== next), outOfSeason: offers.filter(isOutOfSeason) }
}
