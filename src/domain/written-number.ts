const digits = '零一二三四五六七八九'
const ones: Record<string, number> = { 〇: 0, 零: 0, '○': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const tens: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** Reads 十二, 一百零三, 两千. Anything else gives null. */
export const hanNumber = (text: string): number | null => {
  let sum = 0
  let one: number | null = null
  for (const char of text) {
    const unit = tens[char]
    if (unit !== undefined) {
      sum += (one ?? 1) * unit
      one = null
    } else {
      const digit = ones[char]
      if (digit === undefined) return null
      one = digit
    }
  }
  return text === '' ? null : sum + (one ?? 0)
}

/** A count in digits or in Chinese numerals. */
export const countOf = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : hanNumber(text))

/** Year digits as written in official dates: 二〇二四. */
export const hanYear = (text: string): number | null => {
  const year = [...text]
    .map((char) => (char in ones ? String(ones[char]) : digits.indexOf(char) >= 0 ? String(digits.indexOf(char)) : '?'))
    .join('')
  return /^\d{4}$/.test(year) ? Number(year) : null
}

/** Source of a pattern for a count, in digits or Chinese. */
export const COUNT = '(\\d{1,6}|[一二三四五六七八九十百两]{1,5})'
