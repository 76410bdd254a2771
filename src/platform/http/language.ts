/** The two languages every message exists in. */
export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

const weightOf = (part: string): number => Number(/;\s*q=([\d.]+)/.exec(part)?.[1] ?? 1)

/** The language a browser asks for by `Accept-Language`; Chinese when it asks for neither of ours. */
export function askedLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => ({ tag: part.trim().slice(0, 2).toLowerCase(), weight: weightOf(part) }))
    .filter(({ tag, weight }) => weight > 0 && languages.some((language) => language === tag))
    .toSorted((a, b) => b.weight - a.weight)
  return (wanted[0]?.tag as Language | undefined) ?? 'zh'
}
