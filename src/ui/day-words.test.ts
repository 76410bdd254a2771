import { expect, test } from 'vitest'
import { dayOf } from '#domain/day.ts'
import { monthName, nearDay, shortDay } from './day-words.ts'

const today = dayOf('2026-11-22')

test.each([
  ['2026-11-22', '2026-11-22', '22 Nov 2026'],
  ['2026-03-05', '2026-03-05', '5 Mar 2026'],
])('%s is %s in Chinese and %s in English', (day, zh, en) => expect([shortDay(day, 'zh'), shortDay(day, 'en')]).toEqual([zh, en]))

test.each([
  ['2026-11-22', '今天', 'today'],
  ['2026-11-21', '昨天', 'yesterday'],
  ['2026-11-23', '明天', 'tomorrow'],
  ['2026-11-20', '2026年11月20日', '20 November 2026'],
])('%s beside today is %s, %s', (day, zh, en) => expect([nearDay(day, today, 'zh'), nearDay(day, today, 'en')]).toEqual([zh, en]))

test('a month is called by its name', () =>
  expect([monthName('2026-03', 'zh'), monthName('2026-03', 'en')]).toEqual(['2026年3月', 'March 2026']))
