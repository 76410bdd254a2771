import type { Measure } from './task.ts'

type Planned = { findingIds: readonly string[]; measures: readonly Pick<Measure, 'horizon'>[] }

/** The findings to be rectified at once (立行立改): those for which the plan has a measure with that horizon. */
export const atOnceFindings = (tasks: Iterable<Planned>): Set<string> => {
  const found = new Set<string>()
  for (const { findingIds, measures } of tasks)
    if (measures.some(({ horizon }) => horizon === 'at-once')) for (const id of findingIds) found.add(id)
  return found
}
