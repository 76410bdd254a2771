/** Sums of money as Chinese papers write them. */

const scale: Record<string, number> = { '': 0, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 }

/** An amount as notices write it: 18.5万元, 251023.54 万元, 1,250.00元, 3亿余元. Group 1 digits, 2 unit, 3 currency. */
export const AMOUNT =
  '(\\d{1,15}(?:[,，]\\d{3}){0,5}(?:\\.\\d{1,6})?)\\s?(?:余|多)?(万亿|千万|百万|十万|亿|万|千)?(?:余|多)?(元(?!化|旦|宵)|美元)'

/** Hundredths, exact: decimal digits are moved, not multiplied. Null where a number could not hold it. */
export const minorOf = (digits: string, unit: string): number | null => {
  const [whole = '0', fraction = ''] = digits.replace(/[,，]/g, '').split('.')
  const places = (scale[unit] ?? 0) + 2
  const kept = fraction.slice(0, places).padEnd(places, '0')
  const minor = Number(`${whole}${kept}`)
  return Number.isSafeInteger(minor) ? minor : null
}
