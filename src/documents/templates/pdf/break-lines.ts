import type { Face } from '#documents/templates/paper.ts'

/** What cannot be parted: a Chinese character, a Latin word, a number with its sign. */
export type Token = { text: string; face: Face; width: number }
export type Line = { tokens: Token[]; width: number; /** The paragraph goes on: the line is set to the full measure. */ full: boolean }
export type Measure = (text: string, face: Face) => number

/** 避头尾: what does not stand at the start of a line, and what not at its end. */
const notFirst = new Set('，。、；：？！）》〉」』】〕”’…—·％%‰℃)]},.;:?!')
const notLast = new Set('（《〈「『【〔“‘([{￥¥$')

const pieces = /[A-Za-z0-9À-ÿ]+(?:[.,:/'’&@+\-–][A-Za-z0-9À-ÿ]+)*%?|\s+|[\s\S]/gu

export const tokensOf = (runs: readonly { text: string; face: Face }[], measure: Measure): Token[] =>
  runs.flatMap(({ text, face }) => (text.match(pieces) ?? []).map((piece) => ({ text: piece, face, width: measure(piece, face) })))

const isSpace = ({ text }: Token): boolean => text.trim() === ''

/** Whether a line may end before the token at `at`. */
const mayBreak = (tokens: readonly Token[], at: number): boolean => {
  const [before, next] = [tokens[at - 1], tokens[at]]
  if (!before || !next) return true
  return !notFirst.has([...next.text][0]!) && !notLast.has([...before.text].at(-1)!)
}

/** A word wider than a whole line is the only thing that is cut inside. */
function cutLong(tokens: readonly Token[], most: number, measure: Measure): Token[] {
  return tokens.flatMap((token) =>
    token.width <= most ? [token] : [...token.text].map((text) => ({ text, face: token.face, width: measure(text, token.face) })),
  )
}

/** From where to where a line goes: as far as it fits, then back to a place where it may end. */
function endOf(tokens: readonly Token[], from: number, most: number): number {
  let at = from
  let width = 0
  while (at < tokens.length && width + tokens[at]!.width <= most + 0.01) {
    width += tokens[at]!.width
    at += 1
  }
  if (at === tokens.length) return at
  let end = at
  while (end > from + 1 && !mayBreak(tokens, end)) end -= 1
  return end > from + 1 || mayBreak(tokens, end) ? Math.max(end, from + 1) : Math.max(at, from + 1)
}

const trimmed = (tokens: Token[]): Token[] => {
  const end = tokens.findLastIndex((token) => !isSpace(token))
  const start = tokens.findIndex((token) => !isSpace(token))
  return start < 0 ? [] : tokens.slice(start, end + 1)
}

export type Width = { first: number; rest: number }

/** A paragraph in lines of a width; the first may be shorter by its indent. Nothing is lost but the spaces at the breaks. */
export function breakLines(runs: readonly { text: string; face: Face }[], { first, rest }: Width, measure: Measure): Line[] {
  const tokens = cutLong(tokensOf(runs, measure), Math.min(first, rest), measure)
  const lines: Line[] = []
  let from = 0
  while (from < tokens.length) {
    const end = endOf(tokens, from, lines.length === 0 ? first : rest)
    const kept = trimmed(tokens.slice(from, end))
    lines.push({ tokens: kept, width: kept.reduce((sum, token) => sum + token.width, 0), full: end < tokens.length })
    from = end
  }
  return lines.length === 0 ? [{ tokens: [], width: 0, full: false }] : lines
}
