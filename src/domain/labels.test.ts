import { expect, test } from 'vitest'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { lifeWords } from '#ui/i18n/life.words.ts'
import * as labels from './labels.ts'

test.each([
  ['finding', labels.stateLabels, lifeWords],
  ['plan', labels.planLabels, lifeWords],
  ['task', labels.taskStateLabels, lifeWords],
  ['light', labels.lightLabels, lifeWords],
  ['horizon', labels.horizonLabels, kindWords],
  ['aim', labels.aimLabels, kindWords],
  ['weight', labels.weightLabels, kindWords],
] as const)('a paper calls every %s as the screen does', (prefix, table, words) => {
  for (const [key, label] of Object.entries(table)) {
    const at = `${prefix}.${key}`
    expect([at, label]).toEqual([at, { zh: (words.zh as Record<string, string>)[at], en: (words.en as Record<string, string>)[at] }])
  }
})
