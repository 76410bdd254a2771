const units = ['B', 'KB', 'MB', 'GB'] as const

/** 1,536 bytes as 1.5 KB. */
export function sizeText(bytes: number): string {
  const step = bytes < 1024 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), units.length - 1)
  return `${(bytes / 1024 ** step).toLocaleString('en-US', { maximumFractionDigits: step === 0 ? 0 : 1 })} ${units[step]!}`
}
