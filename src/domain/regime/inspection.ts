import { dayOf } from '#domain/day.ts'
import type { Chain, Period, Regime } from '#domain/regime.ts'
import { byTheDecider, closingOf, defaultLights } from './defaults.ts'
import { sources } from './sources.ts'

/** Periods of inspections end on the day itself: no source lets them roll over a holiday, and too early a day harms nobody. */
const fromFeedback = { from: 'feedback', rollsOver: false } as const

const planPeriod: Period = {
  limits: 'plan',
  number: 1,
  unit: 'month',
  ...fromFeedback,
  extendable: null,
  source: sources.planMonth,
}

const evaluationPeriod: Period = {
  limits: 'evaluation',
  number: 1,
  unit: 'month',
  from: 'rectification-due',
  rollsOver: false,
  extendable: null,
  source: sources.evaluationMonth,
}

const plan: Chain = {
  rows: [
    { category: 'any', weight: 'key', seats: ['office', 'discipline', 'organisation', 'publicity', 'team', 'leader'] },
    { category: 'organisation', weight: 'any', seats: ['office', 'organisation', 'team'] },
    { category: 'ideology', weight: 'any', seats: ['office', 'publicity', 'team'] },
    { category: 'any', weight: 'any', seats: ['office', 'discipline', 'team'] },
  ],
  source: sources.fiveReviewers,
}

const closing: Chain = {
  rows: [
    { category: 'any', weight: 'key', seats: ['office', 'discipline', 'team', 'leader'] },
    { category: 'discipline', weight: 'any', seats: ['office', 'discipline'] },
    { category: 'organisation', weight: 'any', seats: ['office', 'organisation'] },
    { category: 'ideology', weight: 'any', seats: ['office', 'publicity'] },
    { category: 'any', weight: 'any', seats: ['office', 'team'] },
  ],
  source: sources.threeParties,
}

const shared = {
  start: 'feedback',
  review: { plan, closing },
  lights: defaultLights,
  closing: closingOf(3, sources.ownCheckIn),
} as const satisfies Partial<Regime>

/** The rule that could be read, for inspections fed back before the present practice. */
const inspection2015: Regime = {
  ...shared,
  code: 'inspection',
  version: 1,
  name: { zh: '巡视巡察整改（2015年条例）', en: 'Inspection rectification (2015 regulations)' },
  effectiveFrom: dayOf('2015-08-03'),
  periods: [{ limits: 'report', number: 2, unit: 'month', ...fromFeedback, extendable: byTheDecider, source: sources.rules2015 }],
}

const inspection: Regime = {
  ...shared,
  code: 'inspection',
  version: 2,
  name: { zh: '巡视巡察整改（通用）', en: 'Inspection rectification (general)' },
  effectiveFrom: dayOf('2021-01-01'),
  periods: [
    planPeriod,
    { limits: 'rectification', number: 6, unit: 'month', ...fromFeedback, extendable: byTheDecider, source: sources.sixMonths },
    evaluationPeriod,
  ],
}

const county: Regime = {
  ...shared,
  code: 'inspection-county',
  version: 1,
  name: { zh: '县级巡察整改（三个月）', en: 'County inspection rectification (three months)' },
  effectiveFrom: dayOf('2020-01-01'),
  periods: [
    planPeriod,
    { limits: 'rectification', number: 3, unit: 'month', ...fromFeedback, extendable: byTheDecider, source: sources.xiangyang },
    { limits: 'report', number: 3, unit: 'month', ...fromFeedback, extendable: null, source: sources.dingyuan },
    evaluationPeriod,
  ],
  review: {
    plan: {
      rows: [
        { category: 'any', weight: 'key', seats: ['office', 'discipline', 'organisation', 'team'] },
        { category: 'any', weight: 'any', seats: ['office', 'discipline', 'organisation'] },
      ],
      source: sources.countyReview,
    },
    closing: {
      rows: [
        { category: 'any', weight: 'key', seats: ['office', 'discipline', 'team'] },
        { category: 'any', weight: 'any', seats: ['office', 'team'] },
      ],
      source: sources.threeParties,
    },
  },
}

export const inspectionRegimes: readonly Regime[] = [inspection2015, inspection, county]
