import type { Language } from '#ui/i18n/catalogue.ts'

const units = { zh: { yi: 1e10, wan: 1e6, yuan: 100 }, en: { bn: 1e11, m: 1e8, yuan: 100 } } as const
type Unit = keyof (typeof units)['zh'] | keyof (typeof units)['en']

/** Hundredths of a yuan in the unit a reader of the language would write them in; at most two decimals, never rounded to nothing. */
export const inUnit = (minor: number, language: Language): { unit: Unit; n: string } => {
  const list = Object.entries(units[language]) as [Unit, number][]
  const [unit, part] = list.find(([, size]) => Math.abs(minor) >= size) ?? (['yuan', 100] as const)
  return { unit, n: (minor / part).toLocaleString('en-US', { maximumFractionDigits: 2 }) }
}

export const exactYuan = (minor: number): string =>
  (minor / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
