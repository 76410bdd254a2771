const digits = '零一二三四五六七八九'

/** A whole number below a thousand in Chinese, as headings count: 十二, 二十, 一百零三. */
export function chineseCount(n: number): string {
  if (n < 10) return digits[n]!
  if (n < 20) return `十${n === 10 ? '' : digits[n - 10]!}`
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10]
  const tail = ones === 0 ? '' : digits[ones]!
  if (hundreds === 0) return `${digits[tens]!}十${tail}`
  if (tens === 0) return `${digits[hundreds]!}百${ones === 0 ? '' : `零${tail}`}`
  return `${digits[hundreds]!}百${digits[tens]!}十${tail}`
}
