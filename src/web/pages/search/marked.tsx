import { piecesOf } from './pieces.ts'

/** A text with what was searched for marked in it. */
export function Marked({ text, words }: { text: string; words: string }) {
  return piecesOf(text, words).map(({ from, text: piece, hit }) =>
    hit ? <mark key={from}>{piece}</mark> : <span key={from}>{piece}</span>,
  )
}
