const bare = (name: string): string => name.replaceAll(/中共|党组|党委|党工委|党总支|党支部|委员会|机关|\s/g, '')

/** Names of offices share their kind (局, 财政局) more often than their place, so three characters in a row are asked for. */
const together = 3

/**
 * Whether a document and an inspection may well speak of the same body. Documents shorten names in many ways, so only a clear
 * difference counts: no stretch in common, in either language.
 */
export function mayBeSameBody(read: string | null, names: readonly (string | null)[]): boolean {
  const own = bare(read ?? '')
  const others = names.flatMap((name) => (name ? [bare(name)] : []))
  if (own.length < together || others.length === 0) return true
  const stretches = Array.from({ length: own.length - together + 1 }, (_, at) => own.slice(at, at + together))
  return others.some((other) => stretches.some((stretch) => other.includes(stretch)))
}
