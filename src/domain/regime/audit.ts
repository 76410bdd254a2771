import { dayOf } from '#domain/day.ts'
import type { Period, Regime, Source } from '#domain/regime.ts'
import { byTheDecider, closingOf, defaultLights } from './defaults.ts'
import { sources } from './sources.ts'

/** The ordinances count from the receipt of report or decision and say nothing of holidays, so the day stays where it falls. */
const reportWithin = (number: number, source: Source): Period => ({
  limits: 'report',
  number,
  unit: 'day',
  from: 'report-received',
  rollsOver: false,
  extendable: byTheDecider,
  source,
})

const shared = {
  version: 1,
  start: 'report-received',
  review: {
    plan: { rows: [{ category: 'any', weight: 'any', seats: ['office', 'team'] }], source: sources.auditorCloses },
    closing: {
      rows: [
        { category: 'any', weight: 'key', seats: ['team', 'office', 'leader'] },
        { category: 'any', weight: 'any', seats: ['team', 'office'] },
      ],
      source: sources.auditorCloses,
    },
  },
  lights: defaultLights,
  closing: closingOf(1, sources.monthlyReport),
} as const satisfies Partial<Regime>

/** In effect from the amendment whose text was read. */
export const auditRegimes: readonly Regime[] = [
  {
    ...shared,
    code: 'audit-60',
    name: { zh: '审计整改（60日，浙江）', en: 'Audit rectification (60 days, Zhejiang)' },
    effectiveFrom: dayOf('2017-11-30'),
    periods: [reportWithin(60, sources.zhejiang)],
  },
  {
    ...shared,
    code: 'audit-90',
    name: { zh: '审计整改（90日，上海）', en: 'Audit rectification (90 days, Shanghai)' },
    effectiveFrom: dayOf('2017-11-23'),
    periods: [reportWithin(90, sources.shanghai)],
  },
]
