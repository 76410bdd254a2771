import { dayOf } from '#domain/day.ts'
import type { Regime } from '#domain/regime.ts'
import { byTheDecider, closingOf, defaultLights } from './defaults.ts'
import { sources } from './sources.ts'

/** Each item gets its own date in the plan (“2025年底前”), so the rule limits the plan and the report, not the work. */
export const environmentRegimes: readonly Regime[] = [
  {
    code: 'environment',
    version: 1,
    name: { zh: '生态环境保护督察整改', en: 'Environmental inspection rectification' },
    effectiveFrom: dayOf('2019-06-06'),
    start: 'feedback',
    periods: [
      {
        limits: 'plan',
        number: 30,
        unit: 'working-day',
        from: 'feedback',
        rollsOver: false,
        extendable: null,
        source: sources.environmentPlan,
      },
      {
        limits: 'report',
        number: 6,
        unit: 'month',
        from: 'plan-due',
        rollsOver: false,
        extendable: byTheDecider,
        source: sources.environmentReport,
      },
    ],
    review: {
      plan: { rows: [{ category: 'any', weight: 'any', seats: ['office', 'team'] }], source: sources.environmentReview },
      closing: {
        rows: [
          { category: 'any', weight: 'key', seats: ['office', 'team', 'leader'] },
          { category: 'any', weight: 'any', seats: ['office', 'team'] },
        ],
        source: sources.environmentReview,
      },
    },
    lights: defaultLights,
    closing: closingOf(3, sources.ownCheckIn),
  },
]
