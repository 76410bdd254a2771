import type { Schemas } from '#web/api/generated.ts'
import type { Tone } from '#ui/tag/tone.ts'

/** How far an inspection has come, as one reads it off a list. */
export const steps = ['issue', 'plan', 'review', 'work', 'over'] as const
export type Step = (typeof steps)[number]

type Row = Pick<Schemas['InspectionRow'], 'issued' | 'planState' | 'findings' | 'open'>

export function stepOf({ issued, planState, findings, open }: Row): Step {
  if (!issued) return 'issue'
  if (open === 0 && findings > 0) return 'over'
  if (planState === 'submitted') return 'review'
  return planState === 'adopted' ? 'work' : 'plan'
}

export const toneOf: Record<Step, Tone> = { issue: 'yellow', plan: 'yellow', review: 'violet', work: 'blue', over: 'green' }

/** How many inspections stand at each step, without those that are over. */
export const waiting = (rows: readonly Row[]): [step: Exclude<Step, 'over'>, n: number][] => {
  const counts = Map.groupBy(rows, stepOf)
  return (['issue', 'plan', 'review', 'work'] as const).flatMap((step) => {
    const n = counts.get(step)?.length ?? 0
    return n > 0 ? [[step, n] as [typeof step, number]] : []
  })
}
