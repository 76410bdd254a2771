import type { Target } from '#domain/permission.ts'
import { refuseUnmet, unmet, type Refused, type Unmet } from '#domain/refusal.ts'
import type { Finding, FindingHappening } from './finding.ts'
import { isUntold } from './life.ts'

export type TieRequest =
  /** `level` is how deep the body stands in the tree; null where there is no such body. */
  | { act: 'tie'; bodyId: string; level: number | null; reason: string }
  | { act: 'untie'; bodyId: string; reason: string }
  | { act: 'answer-tie'; bodyId: string; text: string }

/** Whom a finding is for to read: those over its own body, and those over a body it is tied to. Only ever asked with an act of reading. */
export const readTarget = ({
  region,
  bodyId,
  path,
  ties,
  state,
}: Pick<Finding, 'region' | 'bodyId' | 'path' | 'ties' | 'state'>): Target => ({
  region,
  bodyId,
  path: [...path, ...ties.map((tie) => tie.bodyId)],
  draft: isUntold(state),
})

const isTied = (finding: Finding, bodyId: string): boolean => finding.ties.some((tie) => tie.bodyId === bodyId)

function against(finding: Finding, ask: TieRequest): Unmet[] {
  if (ask.act === 'answer-tie') return ask.text.trim() === '' ? [unmet('text-missing')] : []
  const list = ask.reason.trim() === '' ? [unmet('reason-missing')] : []
  if (ask.act === 'untie') return list
  if (isTied(finding, ask.bodyId)) list.push(unmet('tied-already'))
  if (ask.level === null) list.push(unmet('body-unknown'))
  else if (ask.level >= finding.path.length) list.push(unmet('tie-not-higher'))
  return list
}

const happeningOf = (ask: TieRequest): FindingHappening => {
  const { bodyId } = ask
  if (ask.act === 'tie') return { kind: 'finding-tied', data: { bodyId, reason: ask.reason } }
  if (ask.act === 'untie') return { kind: 'finding-untied', data: { bodyId, reason: ask.reason } }
  return { kind: 'tie-answered', data: { bodyId, text: ask.text } }
}

/** A tie leads upwards only; what is untied or answered must be tied. */
export function decideTie(finding: Finding, ask: TieRequest): FindingHappening[] | Refused {
  const missing = ask.act !== 'tie' && !isTied(finding, ask.bodyId) ? [unmet('tie-missing')] : []
  return refuseUnmet([...missing, ...against(finding, ask)]) ?? [happeningOf(ask)]
}
