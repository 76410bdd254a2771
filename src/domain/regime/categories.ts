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
