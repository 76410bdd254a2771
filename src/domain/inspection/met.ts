import { isOpen, type State } from '#domain/finding/life.ts'
import type { PlanState } from '#domain/plan/plan.ts'
import type { Limit } from '#domain/regime.ts'

export type Answered = { issued: boolean; plan: PlanState | null; findings: readonly State[] }

/** The body has said that it is done; whether it is, others say. */
const reported: readonly State[] = ['reported', 'verified']

/** What ends each period, where a fact of the system does. An evaluation (成效评估) is held by the office and leaves none yet. */
const ends: Record<Limit, ((at: Answered) => boolean) | null> = {
  plan: ({ plan }) => plan === 'submitted' || plan === 'adopted',
  rectification: ({ findings }) => findings.every((state) => !isOpen(state)),
  resolution: ({ findings }) => findings.every((state) => !isOpen(state)),
  report: ({ findings }) => findings.every((state) => !isOpen(state) || reported.includes(state)),
  evaluation: null,
}

export const isMet = (limit: Limit, at: Answered): boolean => at.issued && (ends[limit]?.(at) ?? false)

/** Whether being late can be told at all: what nothing ends would be late for ever. */
export const isFollowed = (limit: Limit): boolean => ends[limit] !== null
