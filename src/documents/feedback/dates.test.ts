import { describe, expect, test } from 'vitest'
import { asDay } from '#domain/day.ts'
import { datesIn, dayOf, isPossible, lostDatesIn, rangesIn } from './dates.ts'
import { resolved } from './years.ts'

test.each([
  ['2021年5月8日', '2021-05-08'],
  ['2024-01-09', '2024-01-09'],
  ['2024.3.5', '2024-03-05'],
  ['二〇二四年五月二十日', '2024-05-20'],
  ['2021年2月30日', null],
  ['2022年13月5日', null],
])('%s', (text, day) => expect(datesIn(text).map(dayOf)).toEqual([day]))

test.each([
  ['2021年5月8日至7月5日', [2021, 5, 8], [2021, 7, 5]],
  ['2023年12月4日至2024年1月20日', [2023, 12, 4], [2024, 1, 20]],
  ['11月6日至12日', [null, 11, 6], [null, 11, 12]],
  ['5月17至18日', [null, 5, 17], [null, 5, 18]],
  ['2018年9月4日—11月2日', [2018, 9, 4], [2018, 11, 2]],
])('a span of days: %s', (text, from, to) => {
  expect(rangesIn(text).map(({ start, end }) => [start, end].map(({ year, month, dayOfMonth }) => [year, month, dayOfMonth]))).toEqual([
    [from, to],
  ])
})

test.each(['2021915日', '2022324日', '2021年915日', '20211228日', '2021年月15日'])('digits were lost: %s', (text) => {
  expect(lostDatesIn(text)).toEqual([{ from: 0, to: text.length }])
})

test.each(['2021年9月15日', '共915日', '12月5日', '2022年全年'])('nothing was lost: %s', (text) => expect(lostDatesIn(text)).toEqual([]))

test('29 February is possible where no year says otherwise', () => {
  expect(isPossible({ year: null, month: 2, dayOfMonth: 29 })).toBe(true)
  expect(isPossible({ year: 2023, month: 2, dayOfMonth: 29 })).toBe(false)
})

describe('a year that is not written', () => {
  const date = { from: 0, to: 0, year: null, month: 10, dayOfMonth: 10 }
  test.each([
    ['carried on from the date before', '2016年6月30日至8月30日，', null, '2016-10-10'],
    ['carried on from a year and month', '2016年9月，', null, '2016-10-10'],
    ['not carried back in time', '2016年12月1日，', null, null],
    ['not carried past another year', '2016年6月30日。落实2015年要求，', null, null],
    ['not from a bare year', '2016年，', null, null],
    ['from the day the page was published', '', '2016-11-02', '2016-10-10'],
    ['from the day the page was published, the year before', '', '2017-01-05', '2016-10-10'],
    ['not where text and page disagree', '2016年6月30日，', '2018-11-02', null],
    ['not from nothing', '根据部署，', null, null],
  ])('%s', (_, before, published, day) => {
    expect(resolved(date, { before, published: published === null ? null : (asDay(published) ?? null) })).toBe(day)
  })
})
