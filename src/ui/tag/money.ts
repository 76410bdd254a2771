/** Hundredths of a yuan in the unit an officer would write them in; at most two decimals, never rounded to nothing. */
export const inUnit = (minor: number): { unit: 'yi' | 'wan' | 'yuan'; n: string } => {
  const size = Math.abs(minor)
  const [unit, part] = size >= 1e10 ? (['yi', 1e10] as const) : size >= 1e6 ? (['wan', 1e6] as const) : (['yuan', 100] as const)
  return { unit, n: (minor / part).toLocaleString('en-US', { maximumFractionDigits: 2 }) }
}

export const exactYuan = (minor: number): string =>
  (minor / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
