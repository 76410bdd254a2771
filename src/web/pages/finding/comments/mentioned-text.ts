/** A stretch of a comment: plain words, or a person called on. */
export type Piece = { text: string; called: boolean; at: number }

/** Cuts a comment at the names of those it calls on, the longest name first. Joined again, the pieces are the text. */
export function piecesOf(text: string, names: readonly string[]): Piece[] {
  const calls = [...new Set(names)].filter((name) => name !== '').map((name) => `@${name}`)
  const longest = calls.toSorted((a, b) => b.length - a.length)
  const pieces: Piece[] = []
  let plainFrom = 0
  for (let at = 0; at < text.length; at += 1) {
    const call = text[at] === '@' ? longest.find((one) => text.startsWith(one, at)) : undefined
    if (call === undefined) continue
    if (at > plainFrom) pieces.push({ text: text.slice(plainFrom, at), called: false, at: plainFrom })
    pieces.push({ text: call, called: true, at })
    plainFrom = at + call.length
    at = plainFrom - 1
  }
  if (plainFrom < text.length) pieces.push({ text: text.slice(plainFrom), called: false, at: plainFrom })
  return pieces
}

export type Person = { id: string; name: string }

/** Of the people chosen while writing, those whose name still stands in the text. */
export const calledIn = (text: string, people: readonly Person[]): string[] => {
  const called = new Set(
    piecesOf(
      text,
      people.map((one) => one.name),
    ).flatMap((piece) => (piece.called ? [piece.text.slice(1)] : [])),
  )
  return [...new Set(people.filter((one) => called.has(one.name)).map((one) => one.id))]
}
