const same: Record<string, string> = {
  '(': '（',
  ')': '）',
  ':': '：',
  ';': '；',
  '．': '.',
  '％': '%',
  '﹪': '%',
  '﹑': '、',
  '〈': '《',
  '〉': '》',
}

/**
 * The same text with full-width digits, half-width brackets and the like brought to one form, **character for character**,
 * so that rules need one spelling and every position still points into the original.
 */
export const plainOf = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[():;．％﹪﹑〈〉]/g, (char) => same[char] ?? char)
    .replace(/(?<!\d),|,(?!\d)/g, '，')

const blank = new Set([
  ...' \t\u000b\f\r\n\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u200b\u200c\u200d\u200e\u200f\u2060',
  ...'\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
])
const stops = new Set('。；;.，,：:！!、？?．')

export const isBlank = (char: string | undefined): boolean => char !== undefined && blank.has(char)
export const isStop = (char: string | undefined): boolean => char !== undefined && stops.has(char)

/** First position at or after `from` that is not white space, at most `to`. */
export const skipBlank = (text: string, from: number, to: number): number => {
  let at = from
  while (at < to && isBlank(text[at])) at++
  return at
}

/** Last position down from `to` whose preceding character is not white space, at least `from`. */
export const dropBlank = (text: string, from: number, to: number): number => {
  let at = to
  while (at > from && isBlank(text[at - 1])) at--
  return at
}

/** Like `dropBlank`, also leaving out end stops: the bare words of an item. */
export const dropStops = (text: string, from: number, to: number): number => {
  let at = to
  while (at > from && (isBlank(text[at - 1]) || isStop(text[at - 1]))) at--
  return at
}
