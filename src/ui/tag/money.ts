import type { Language } from '#ui/i18n/catalogue.ts'

const units = { zh: { yi: 1e10, wan: 1e6, yuan: 100 }, en: { bn: 1e11, m: 1e8, yuan: 100 } } as const
type Unit = keyof (typeof units)['zh'] | keyof (typeof units)['en']

// Made once: making one costs more than a row of the ledger.
const short = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })
const exact = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** Hundredths of a yuan in the unit a reader of the language would write them in; at most two decimals, never rounded to nothing. */
export const inUnit = (minor: number, language: Language): { unit: Unit; n: string } => {
  const list = Object.entries(units[language]) as [Unit, number][]
  const [unit, part] = list.find(([, size]) => Math.abs(minor) >= size) ?? (['yuan', 100] as const)
  return { unit, n: short.format(minor / part) }
}

export const exactYuan = (minor: number): string => exact.format(minor / 100)
