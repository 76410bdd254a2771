import type { Evidence } from '#web/pages/finding/finding-view.ts'

/** One version of one piece of evidence. */
export type Shown = { id: string; version: number }
export type Version = Evidence['versions'][number]

export const newestOf = (evidence: Evidence): Shown => ({ id: evidence.id, version: evidence.versions.length })

export const addressOf = ({ id, version }: Shown): string => `/api/evidence/${id}/versions/${version}`

/** The piece and its version; both are there, for nothing is ever deleted. */
export function foundIn(list: readonly Evidence[], shown: Shown): { evidence: Evidence; version: Version } {
  const evidence = list.find((one) => one.id === shown.id)!
  return { evidence, version: evidence.versions.find((one) => one.version === shown.version) ?? evidence.versions.at(-1)! }
}

/** The piece before or after in the list, in a ring, with its newest version. */
export function stepFrom(list: readonly Evidence[], shown: Shown, step: number): Shown {
  const at = list.findIndex((one) => one.id === shown.id)
  return newestOf(list[(at + step + list.length) % list.length]!)
}

/** What stands beside it when two are compared: its own version before, else the next piece. */
export function besides(list: readonly Evidence[], shown: Shown): Shown | null {
  if (shown.version > 1) return { id: shown.id, version: shown.version - 1 }
  const next = stepFrom(list, shown, 1)
  return next.id === shown.id ? null : next
}
