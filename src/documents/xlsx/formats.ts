/** What a number format makes of a number; everything else is shown as it is stored. */
export type Shown = 'number' | 'date' | 'percent'

/** Built-in formats of ECMA-376 18.8.30 that show days, in all languages (27–36 and 50–58 are the Chinese ones). */
const dateFormats = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])

/** Codes such as `yyyy"年"m"月"d"日"`; quoted text, colours and locales say nothing, and hours alone are no day. */
export function shownBy(id: number, code: string | undefined): Shown {
  if (code === undefined) return dateFormats.has(id) ? 'date' : id === 9 || id === 10 ? 'percent' : 'number'
  const bare = code
    .replace(/"[^"]*"|\\./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .split(';')[0]!
    .toLowerCase()
  if (/[yd]|e(?![+-])|aaa/.test(bare) && !/general|0|#/.test(bare)) return 'date'
  return bare.includes('%') ? 'percent' : 'number'
}

/** A stored number without the noise of binary fractions: 251023.54000000001 is 251023.54. */
export function plainNumber(stored: string): string {
  const digits = stored.replace(/\D/g, '').length
  const value = Number(stored)
  if (!Number.isFinite(value) || (digits <= 15 && !/e/i.test(stored))) return stored
  const rounded = Number(value.toPrecision(15))
  return Number.isSafeInteger(value) || !Number.isInteger(value) ? String(rounded) : stored
}

export const percentText = (stored: string): string => `${Number((Number(stored) * 100).toPrecision(12))}%`
