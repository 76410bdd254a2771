export type Piece = { from: number; text: string; hit: boolean }

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** A text cut where one of the words begins and ends; together the pieces are the text. */
export function piecesOf(text: string, typed: string): Piece[] {
  const words = typed
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length)
  if (words.length === 0) return [{ from: 0, text, hit: false }]
  const pieces: Piece[] = []
  let from = 0
  for (const part of text.split(new RegExp(`(${words.map(escaped).join('|')})`, 'giu'))) {
    if (part !== '') pieces.push({ from, text: part, hit: words.some((word) => word.toLowerCase() === part.toLowerCase()) })
    from += part.length
  }
  return pieces
}
