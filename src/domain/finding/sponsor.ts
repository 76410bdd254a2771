import { refuseUnmet, unmet, type Refused, type Unmet } from '#domain/refusal.ts'
import type { Finding, FindingHappening } from './finding.ts'

/**
 * A leader takes a finding under their own wing (包案). `leads`: whether the person holds a post in the inspected body, or leads a body above
 * it, today. Null takes the sponsoring leader back.
 */
export type SponsorRequest = { act: 'sponsor'; personId: string | null; leads: boolean; reason: string }

function against(finding: Pick<Finding, 'sponsorId'>, { personId, leads, reason }: SponsorRequest): Unmet[] {
  if (personId === finding.sponsorId) return [personId === null ? unmet('sponsor-missing') : unmet('sponsored-already')]
  const list = personId !== null && !leads ? [unmet('sponsor-leads-nothing')] : []
  // Who stood for it and stands for it no more is not left without a word.
  if (finding.sponsorId !== null && reason.trim() === '') list.push(unmet('reason-missing'))
  return list
}

export function decideSponsor(finding: Pick<Finding, 'sponsorId'>, ask: SponsorRequest): FindingHappening[] | Refused {
  const { personId, reason } = ask
  return refuseUnmet(against(finding, ask)) ?? [{ kind: 'finding-sponsored', data: { personId, reason } }]
}
