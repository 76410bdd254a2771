/** Who acts: a person through one of the posts held today. Duties hang on posts, so they survive a change of person. */

export const roles = ['administrator', 'office', 'team', 'leader', 'head', 'handler', 'reviewer', 'decider', 'observer'] as const
export type Role = (typeof roles)[number]

/** Which reviewer a post of role `reviewer` is: 巡察办, 纪检监察, 组织, 宣传. */
export const branches = ['office', 'discipline', 'organisation', 'publicity'] as const
export type Branch = (typeof branches)[number]

/** A seat in a review chain: the four branches, the inspection team, and the leader in charge above (分管领导). */
export const seats = [...branches, 'team', 'leader'] as const
export type Seat = (typeof seats)[number]

/** `scopeId` is the root of the subtree of bodies that the post may see; for `head` and `handler` it is their own body. */
export type ActorPost = {
  id: string
  role: Role
  branch: Branch | null
  title: string
  bodyId: string
  scopeId: string
  /** How deep the scope's root stands in the tree, 1 to 6: it names the indexed ancestor column. */
  scopeLevel: number
}

export type Actor = { personId: string; name: string; region: number; posts: ActorPost[] }

export const seatOf = (post: Pick<ActorPost, 'role' | 'branch'>): Seat | null => {
  if (post.role === 'reviewer') return post.branch
  if (post.role === 'team' || post.role === 'leader') return post.role
  return null
}
