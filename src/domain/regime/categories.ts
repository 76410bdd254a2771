import type { Text } from '#domain/regime.ts'

/**
 * What a finding is about, as far as it decides who supervises it daily (分类监督). Open data: a finding may carry another category,
 * which then is reviewed by the chain's row for everything.
 */
export const categories = {
  discipline: { zh: '作风和纪律', en: 'Conduct and discipline' },
  organisation: { zh: '班子队伍和基层党建', en: 'Leadership, staff and Party branches' },
  ideology: { zh: '意识形态', en: 'Ideology' },
  duties: { zh: '履行职责', en: 'Duties of the office' },
  money: { zh: '财务和资产', en: 'Money and assets' },
} as const satisfies Record<string, Text>

export type Category = keyof typeof categories

const isCategory = (code: string): code is Category => Object.hasOwn(categories, code)

/** A category as people say it; one of a body's own making in its own words. */
export const categoryName = (category: string | null, language: 'zh' | 'en'): string | null =>
  category !== null && isCategory(category) ? categories[category][language] : category

/** What somebody wrote as a category: one of ours by either of its names, else their own. A chain of review knows ours only. */
export function categoryOf(written: string): string | null {
  const text = written.trim()
  const known = (Object.keys(categories) as Category[]).find((code) =>
    [code, categories[code].zh, categories[code].en].some((name) => name.toLowerCase() === text.toLowerCase()),
  )
  return known ?? (text || null)
}
