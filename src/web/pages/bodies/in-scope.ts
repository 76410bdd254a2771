type Named = { id: string }

/** Which of the bodies above another one may be opened: those at or below the root of one of one's scopes. The root of the tree stands first. */
export function seenAbove<T extends Named>(ancestors: readonly T[], scopes: readonly string[]): ReadonlySet<string> {
  const first = ancestors.findIndex((one) => scopes.includes(one.id))
  return new Set(first === -1 ? [] : ancestors.slice(first).map((one) => one.id))
}
