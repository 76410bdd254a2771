import type { Text } from '#domain/regime.ts'

/**
 * Beside the lists of findings, tasks and responsibilities regimes name a fourth one, and not the same: what came of it (东海县), or the limits of time
 * (峨山县). Sources: docs of the bodies named, graded in `facts.md` 2.16 of the design.
 */
export const fourthLists = ['results', 'limits'] as const
export type FourthList = (typeof fourthLists)[number]

const byRegime: Readonly<Record<string, FourthList>> = { 'inspection-county': 'limits' }

/** Which fourth list a regime's papers carry. */
export const fourthListOf = (regimeCode: string): FourthList => byRegime[regimeCode] ?? 'results'

export const fourthListNames: Record<FourthList, Text> = {
  results: { zh: '成效清单', en: 'List of results' },
  limits: { zh: '时限清单', en: 'List of time limits' },
}
