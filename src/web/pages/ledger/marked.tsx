/** The parts of a text, every second of which is a hit of the search. */
export const partsOf = (text: string, q: string | undefined): string[] => {
  const wanted = q?.trim().toLowerCase()
  if (!wanted) return [text]
  const parts: string[] = []
  const lower = text.toLowerCase()
  // A letter may change its length with its case; then the places would not fit and nothing is marked.
  if (lower.length !== text.length) return [text]
  let from = 0
  for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, from)) {
    parts.push(text.slice(from, at), text.slice(at, at + wanted.length))
    from = at + wanted.length
  }
  return [...parts, text.slice(from)]
}

/** A text with the hits of the search marked. */
export function Marked({ text, q }: { text: string; q: string | undefined }) {
  return partsOf(text, q).map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))
}
