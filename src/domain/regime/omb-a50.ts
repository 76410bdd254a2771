import { dayOf } from '#domain/day.ts'
import type { Regime } from '#domain/regime.ts'
import { closingOf, defaultLights } from './defaults.ts'
import { sources } from './sources.ts'

/**
 * Six months bound the resolution (agreeing on what is to be done); the action itself is to “proceed as rapidly as possible”.
 * The follow-up official sits in the office's seat, the auditor in the team's.
 */
export const a50Regimes: readonly Regime[] = [
  {
    code: 'omb-a50',
    version: 1,
    name: { zh: '美国联邦审计跟踪（A-50，6个月）', en: 'US federal audit follow-up (OMB A-50, six months)' },
    effectiveFrom: dayOf('1982-09-29'),
    start: 'report-issued',
    periods: [
      { limits: 'resolution', number: 6, unit: 'month', from: 'report-issued', rollsOver: false, extendable: null, source: sources.a50 },
    ],
    review: {
      plan: { rows: [{ category: 'any', weight: 'any', seats: ['office', 'team'] }], source: sources.a50 },
      closing: { rows: [{ category: 'any', weight: 'any', seats: ['team', 'office'] }], source: sources.gao },
    },
    lights: defaultLights,
    closing: closingOf(6, sources.a50Semiannual),
  },
]
