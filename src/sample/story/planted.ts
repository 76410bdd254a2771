/**
 * Signs of false rectification, planted so that the demo has something to find (the signs: `domain.md` 8). `claimedBeforeFeedback`: the
 * evidence claims a day before the feedback. `fileOf`: the same file was handed in before, as evidence of another finding.
 */
export type Planted = { finding: string; claimedBeforeFeedback?: true; fileOf?: string }

export const planted: readonly Planted[] = [
  { finding: 'r6-tingyu/4', fileOf: 'r5-weidu/t6/e1' },
  { finding: 'r6-hospital/3', fileOf: 'r6-tingyu/t12/e1' },
  { finding: 'r5-weidu/8', claimedBeforeFeedback: true },
  { finding: 'r6-agriculture/7', claimedBeforeFeedback: true },
]

const byFinding = new Map(planted.map((one) => [one.finding, one]))
export const plantedFor = (finding: string): Planted | undefined => byFinding.get(finding)
