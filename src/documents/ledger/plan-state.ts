import type { StatedState } from '#documents/reading.ts'

/** Statuses of corrective action plans. A status may hold several, each for some of the items. */
const sayings: readonly (readonly [RegExp, StatedState])[] = [
  [/corrective action is not required|no corrective action (is )?(required|necessary)/i, 'not-required'],
  [/corrective action (is |was )?(not (yet )?(begun|started)|planned)/i, 'not-done'],
  [/corrective action (is )?partially (complete|implemented)/i, 'partial'],
  [/corrective action (is )?(in progress|ongoing|underway)/i, 'in-progress'],
  [/(corrective action (is |was |has been )?|fully )(completed?|implemented)|^(completed?|implemented|closed)\b/i, 'complete'],
]

/** The state that a plan's status states; several of different kinds are mixed, none known is null. */
export function statedInPlan(status: string): StatedState | null {
  const found = sayings.filter(([pattern]) => pattern.test(status)).map(([, state]) => state)
  return found.length > 1 ? 'mixed' : (found[0] ?? null)
}
