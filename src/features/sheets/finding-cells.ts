import type { CellValue } from '#documents/sheets/book.ts'
import { canonicalValue } from '#documents/sheets/canonical.ts'
import type { Day } from '#domain/day.ts'
import { openExtension } from '#domain/extension.ts'
import { stateAllows } from '#domain/finding/decide.ts'
import type { Finding } from '#domain/finding/finding.ts'
import { lightLabels, stateLabels, weightLabels } from '#domain/labels.ts'
import { lightOf } from '#domain/light.ts'
import { categoryName } from '#domain/regime/categories.ts'
import type { SheetAct } from '#domain/sheet/returning.ts'
import type { Language } from '#platform/http/language.ts'
import { findingColumns } from './columns.ts'
import type { InspectionLabel } from './sheets.store.ts'

export type FindingNames = { inspections: ReadonlyMap<string, InspectionLabel>; today: Day; lang: Language }

const lightWords = (finding: Finding, { today, lang }: FindingNames): string => {
  const { due, open, thresholds } = finding
  return thresholds === null ? '' : lightLabels[lightOf({ due, done: !open, today, thresholds })][lang]
}

/** The cells of a finding as it stands; columns that leave empty are not named. */
export function findingCells(finding: Finding, names: FindingNames): Record<string, CellValue> {
  const { lang } = names
  const inspection = names.inspections.get(finding.inspectionId)
  const claimed = lang === 'zh' ? '已认领' : 'Claimed'
  return {
    number: finding.number,
    inspection: inspection?.code ?? null,
    body: inspection?.bodyName ?? null,
    headings: finding.headings.join(' › '),
    text: finding.text,
    category: categoryName(finding.category, lang),
    weight: weightLabels[finding.weight][lang],
    money: finding.moneyMinor === 0 ? null : finding.moneyMinor,
    state: stateLabels[finding.state][lang],
    light: lightWords(finding, names),
    feedbackOn: finding.feedbackOn,
    due: finding.due,
    originalDue: finding.originalDue,
    claim: finding.claim === null ? null : `${claimed} ${finding.claim.day}`,
    closedOn: finding.closedOn,
    reopenings: finding.reopenings,
  }
}

const kinds = new Map(findingColumns.map(({ key, kind }) => [key, kind]))

/** The same cells in every way they may come back spelt. */
export function findingSpellings(finding: Finding, names: FindingNames): Record<string, readonly string[]> {
  const spelt = Object.entries(findingCells(finding, names)).map(([key, value]) => [key, [canonicalValue(kinds.get(key)!, value)]] as const)
  const { zh, en } = weightLabels[finding.weight]
  const category = [names.lang, 'zh', 'en'] as const
  return {
    ...Object.fromEntries(spelt),
    weight: [weightLabels[finding.weight][names.lang], zh, en],
    category: category.map((lang) => categoryName(finding.category, lang) ?? ''),
  }
}

/** The acts a finding waits for in its present state that a sheet can bring. */
export const actsOnFinding = (finding: Finding): SheetAct[] => [
  ...(stateAllows(finding.state, 'amend') ? (['amend-finding'] as const) : []),
  ...(stateAllows(finding.state, 'claim') && finding.claim === null ? (['claim'] as const) : []),
  ...(stateAllows(finding.state, 'ask-extension') && openExtension(finding) === null ? (['ask-finding-extension'] as const) : []),
]
