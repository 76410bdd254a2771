type Held = { fromDay: string; toDay: string | null }

/** A post is held from its first day up to, and without, its last. */
export function stateOfPost({ fromDay, toDay }: Held, today: string): 'future' | 'present' | 'ended' {
  if (toDay !== null && toDay <= today) return 'ended'
  return fromDay > today ? 'future' : 'present'
}

const rank = { present: 0, future: 1, ended: 2 } as const

/** What is held now first, then what comes, then the past, the latest first. */
export const inOrder = <T extends Held>(posts: readonly T[], today: string): T[] =>
  posts.toSorted((a, b) => rank[stateOfPost(a, today)] - rank[stateOfPost(b, today)] || b.fromDay.localeCompare(a.fromDay))
