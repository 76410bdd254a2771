import { expect, test } from 'vitest'
import { asDay } from '#domain/day.ts'
import { conditionsSaid, idsNamed } from './conditions.ts'

const names = new Map([
  ['b', { zh: '东镇', en: 'East' }],
  ['p', { zh: '容汀兰', en: null }],
])

test('a paper says what it was narrowed to, in either language; a view that is the whole says nothing', () => {
  const view = {
    q: '资金',
    bodyId: ['b'],
    light: ['red', 'yellow'],
    open: true,
    dueTo: asDay('2026-12-31'),
    moneyFrom: 12_500_000,
    sponsorId: 'p',
    sponsored: false,
    sort: { key: 'money', down: true },
  } as const
  expect(idsNamed(view)).toEqual(['b', 'p'])
  expect(conditionsSaid(view, { lang: 'zh', names })).toEqual([
    '搜索：“资金”',
    '被巡察单位：东镇',
    '亮灯：红灯、黄灯',
    '是否办结：未办结',
    '期限：–2026-12-31',
    '金额（元）：125,000–',
    '包案领导：容汀兰',
    '无包案领导',
    '排序：金额（从大到小）',
  ])
  expect(conditionsSaid(view, { lang: 'en', names }).slice(1, 3)).toEqual(['Body: East', 'Light: Red, Yellow'])
  expect(conditionsSaid({ ...view, ownOf: ['b'] }, { lang: 'zh', names })[1]).toBe('被巡察单位：东镇（仅本级）')
  expect(conditionsSaid({ sort: { key: 'urgency', down: false } }, { lang: 'zh', names })).toEqual([])
})
