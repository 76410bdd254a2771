/** What Excel would run as a formula begins with one of these, also behind spaces; a quote before it keeps it text. */
const formula = /^[\s]*[=+\-@\t\r]/

export const byteOrderMark = '\u{FEFF}'

/** A text that no spreadsheet takes for a formula. Numbers are given as numbers and need it not. */
export const plainText = (text: string): string => (formula.test(text) ? `'${text}` : text)

const cell = (value: string | number | null): string => {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = plainText(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One line of a CSV file (RFC 4180) with its line end. */
export const csvLine = (values: readonly (string | number | null)[]): string => `${values.map(cell).join(',')}\r\n`
