/** Longest quotation or bracket taken as such; a stray opening mark must not swallow a page. */
const LONGEST = 1000

const pairs: Record<string, string> = { '”': '“', '’': '‘', '」': '「', '』': '『', '》': '《', '）': '（', '】': '【' }
const opening = new Set(Object.values(pairs))

const anyBracket = /[“”‘’「」『』《》（）【】]/g

const asciiQuotes = (plain: string, cover: (from: number, to: number) => void): void => {
  let open = -1
  for (let at = plain.indexOf('"'); at >= 0; at = plain.indexOf('"', at + 1)) {
    if (open < 0) open = at
    else {
      cover(open, at)
      open = -1
    }
  }
}

/**
 * 1 for every character inside quotation marks, brackets or book-title marks: an end stop there ends no sentence and a
 * numbering mark there numbers nothing. Unbalanced marks shield nothing.
 */
export const shieldOf = (plain: string): Uint8Array => {
  const shield = new Uint8Array(plain.length)
  const cover = (from: number, to: number): void => {
    if (to - from <= LONGEST) shield.fill(1, from + 1, to)
  }
  const stacks: Record<string, number[]> = {}
  for (const { index: at, 0: char } of plain.matchAll(anyBracket)) {
    if (opening.has(char)) (stacks[char] ??= []).push(at)
    else {
      const open = pairs[char] === undefined ? undefined : stacks[pairs[char]]?.pop()
      if (open !== undefined) cover(open, at)
    }
  }
  asciiQuotes(plain, cover)
  return shield
}

/** Position of the quotation mark that closes the one at `open`, or -1. */
export const closingQuote = (plain: string, open: number, to: number): number => {
  const mark = plain[open]
  const close = mark === '"' ? '"' : Object.keys(pairs).find((key) => pairs[key] === mark)
  if (close === undefined || mark === undefined) return -1
  let depth = 0
  for (let at = open + 1; at < Math.min(to, open + LONGEST); at++) {
    if (plain[at] === close) {
      if (depth === 0) return at
      depth--
    } else if (plain[at] === mark) depth++
  }
  return -1
}
