import type { Actor } from '#domain/actor.ts'
import { permit, type Act, type Target } from '#domain/permission.ts'
import { abilitiesOnPlan, type PlanAbility } from '#domain/plan/abilities.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { isRefused, unmet, type Unmet } from '#domain/refusal.ts'
import type { Inspection } from './inspection.ts'

export const inspectionActs = [
  'inspection.keep',
  'inspection.issue',
  'finding.register',
  'plan.submit',
  'plan.verdict',
  'plan.collect',
  'plan.revise',
  'task.keep',
] as const satisfies readonly Act[]
export type InspectionAct = (typeof inspectionActs)[number]

/** One act and whether this person may do it now; where not, every reason. */
export type InspectionAbility = { act: InspectionAct; allowed: boolean; reasons: Unmet[] }

/** `drafts`: how many findings wait to be issued; `missing`: what the plan still lacks. */
export type InspectionAtHand = { inspection: Inspection; plan: Plan | null; drafts: number; missing: Unmet[] }

const onPlan: Record<PlanAbility['act'], InspectionAct> = {
  submit: 'plan.submit',
  judge: 'plan.verdict',
  collect: 'plan.collect',
  revise: 'plan.revise',
  'keep-tasks': 'task.keep',
}

const before = ({ inspection, drafts }: InspectionAtHand): Partial<Record<InspectionAct, Unmet[]>> => {
  const issued = inspection.issued ? [unmet('issued-already')] : []
  return {
    'inspection.keep': [],
    'inspection.issue': inspection.issued || drafts > 0 ? issued : [unmet('no-findings')],
    'finding.register': issued,
  }
}

const able = (act: InspectionAct, reasons: Unmet[]): InspectionAbility => ({ act, allowed: reasons.length === 0, reasons })

/** Every act on an inspection and its plan that this person's posts could ever do, with the reasons why not now. */
export function abilitiesOnInspection(at: InspectionAtHand, actor: Actor): InspectionAbility[] {
  const target: Target = at.inspection
  const reasons = before(at)
  const planned =
    at.plan && new Map(abilitiesOnPlan(at.plan, actor, { target, missing: at.missing }).map((one) => [onPlan[one.act], one.reasons]))
  return inspectionActs.flatMap((act): InspectionAbility[] => {
    if (isRefused(permit(actor, act, target))) return []
    const against = reasons[act] ?? (planned ? planned.get(act) : [unmet('feedback-not-issued')])
    return against ? [able(act, against)] : []
  })
}
