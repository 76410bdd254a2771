/** What is confirmed: a key, and what it is about. */
export type Part = { key: string; recordId?: string | null }

/** As many acts as one sending does; between two of them the person sees how far it is. */
export const inOnePiece = 40

/**
 * Keys cut into pieces to be sent one after the other, in their order; never between two acts of one record that follow each other, because the
 * second has to see what the first left.
 */
export function piecesOf(parts: readonly Part[], most = inOnePiece): string[][] {
  const pieces: string[][] = []
  let last: string | null = null
  for (const { key, recordId = null } of parts) {
    const piece = pieces.at(-1)
    if (piece && (piece.length < most || (recordId !== null && recordId === last))) piece.push(key)
    else pieces.push([key])
    last = recordId
  }
  return pieces
}
