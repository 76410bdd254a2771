import { mondayToFriday, type YearData } from '#domain/calendar.ts'
import { dayOf } from '#domain/day.ts'

/**
 * China's working days, 2004 to 2026, from the yearly notices of the State Council's General Office (国务院办公厅关于…年部分节假日安排的通知)
 * and their amendments of 2015, 2019 and 2020. How the table was made, checked and is to be continued: docs/decisions/0003-working-days.md.
 */
const notices: { year: number; at: string; holidays: string; workdays: string }[] = [
  {
    year: 2004,
    at: 'https://zh.wikisource.org/zh-hans/国务院办公厅关于2004年部分节假日安排的通知',
    holidays: '01-01 01-22 01-23 01-26 01-27 01-28 05-03 05-04 05-05 05-06 05-07 10-01 10-04 10-05 10-06 10-07',
    workdays: '01-17 01-18 05-08 05-09 10-09 10-10',
  },
  // The page is a copy of the notice. 12-31 was worked by the notice for 2006.
  {
    year: 2005,
    at: 'https://zhidao.baidu.com/question/2299098.html',
    holidays: '01-03 02-09 02-10 02-11 02-14 02-15 05-02 05-03 05-04 05-05 05-06 10-03 10-04 10-05 10-06 10-07',
    workdays: '02-05 02-06 04-30 05-08 10-08 10-09 12-31',
  },
  // 12-30 and 12-31 were worked by the notice for 2007.
  {
    year: 2006,
    at: 'http://www.gov.cn/jrzg/2005-12/22/content_133837.htm',
    holidays: '01-02 01-03 01-30 01-31 02-01 02-02 02-03 05-01 05-02 05-03 05-04 05-05 10-02 10-03 10-04 10-05 10-06',
    workdays: '01-28 02-05 04-29 04-30 09-30 10-08 12-30 12-31',
  },
  // 12-29 to 12-31 are moved by the notice for 2008.
  {
    year: 2007,
    at: 'http://www.gov.cn/fwxx/sh/2006-12/18/content_471877.htm',
    holidays: '01-01 01-02 01-03 02-19 02-20 02-21 02-22 02-23 05-01 05-02 05-03 05-04 05-07 10-01 10-02 10-03 10-04 10-05 12-31',
    workdays: '02-17 02-25 04-28 04-29 09-29 09-30 12-29',
  },
  {
    year: 2008,
    at: 'http://www.gov.cn/zwgk/2007-12/18/content_837184.htm',
    holidays: '01-01 02-06 02-07 02-08 02-11 02-12 04-04 05-01 05-02 06-09 09-15 09-29 09-30 10-01 10-02 10-03',
    workdays: '02-02 02-03 05-04 09-27 09-28',
  },
  {
    year: 2009,
    at: 'http://www.gov.cn/zwgk/2008-12/10/content_1174014.htm',
    holidays: '01-01 01-02 01-26 01-27 01-28 01-29 01-30 04-06 05-01 05-28 05-29 10-01 10-02 10-05 10-06 10-07 10-08',
    workdays: '01-04 01-24 02-01 05-31 09-27 10-10',
  },
  {
    year: 2010,
    at: 'http://www.gov.cn/zwgk/2009-12/08/content_1482691.htm',
    holidays: '01-01 02-15 02-16 02-17 02-18 02-19 04-05 05-03 06-14 06-15 06-16 09-22 09-23 09-24 10-01 10-04 10-05 10-06 10-07',
    workdays: '02-20 02-21 06-12 06-13 09-19 09-25 09-26 10-09',
  },
  // 12-31 was worked by the notice for 2012.
  {
    year: 2011,
    at: 'http://www.gov.cn/zwgk/2010-12/10/content_1762643.htm',
    holidays: '01-03 02-02 02-03 02-04 02-07 02-08 04-04 04-05 05-02 06-06 09-12 10-03 10-04 10-05 10-06 10-07',
    workdays: '01-30 02-12 04-02 10-08 10-09 12-31',
  },
  {
    year: 2012,
    at: 'http://www.gov.cn/zwgk/2011-12/06/content_2012097.htm',
    holidays: '01-02 01-03 01-23 01-24 01-25 01-26 01-27 04-02 04-03 04-04 04-30 05-01 06-22 10-01 10-02 10-03 10-04 10-05',
    workdays: '01-21 01-29 03-31 04-01 04-28 09-29',
  },
  {
    year: 2013,
    at: 'http://www.gov.cn/zwgk/2012-12/10/content_2286598.htm',
    holidays:
      '01-01 01-02 01-03 02-11 02-12 02-13 02-14 02-15 04-04 04-05 04-29 04-30 05-01 06-10 06-11 06-12 09-19 09-20 10-01 10-02 10-03 10-04 10-07',
    workdays: '01-05 01-06 02-16 02-17 04-07 04-27 04-28 06-08 06-09 09-22 09-29 10-12',
  },
  {
    year: 2014,
    at: 'http://www.gov.cn/zwgk/2013-12/11/content_2546204.htm',
    holidays: '01-01 01-31 02-03 02-04 02-05 02-06 04-07 05-01 05-02 06-02 09-08 10-01 10-02 10-03 10-06 10-07',
    workdays: '01-26 02-08 05-04 09-28 10-11',
  },
  // With the day of victory, 09-03.
  {
    year: 2015,
    at: 'http://www.gov.cn/zhengce/content/2014-12/16/content_9302.htm http://www.gov.cn/zhengce/content/2015-05/13/content_9742.htm',
    holidays: '01-01 01-02 02-18 02-19 02-20 02-23 02-24 04-06 05-01 06-22 09-03 09-04 10-01 10-02 10-05 10-06 10-07',
    workdays: '01-04 02-15 02-28 09-06 10-10',
  },
  {
    year: 2016,
    at: 'http://www.gov.cn/zhengce/content/2015-12/10/content_10394.htm',
    holidays: '01-01 02-08 02-09 02-10 02-11 02-12 04-04 05-02 06-09 06-10 09-15 09-16 10-03 10-04 10-05 10-06 10-07',
    workdays: '02-06 02-14 06-12 09-18 10-08 10-09',
  },
  {
    year: 2017,
    at: 'http://www.gov.cn/zhengce/content/2016-12/01/content_5141603.htm',
    holidays: '01-02 01-27 01-30 01-31 02-01 02-02 04-03 04-04 05-01 05-29 05-30 10-02 10-03 10-04 10-05 10-06',
    workdays: '01-22 02-04 04-01 05-27 09-30',
  },
  // 12-29 to 12-31 are moved by the notice for 2019.
  {
    year: 2018,
    at: 'http://www.gov.cn/zhengce/content/2017-11/30/content_5243579.htm',
    holidays: '01-01 02-15 02-16 02-19 02-20 02-21 04-05 04-06 04-30 05-01 06-18 09-24 10-01 10-02 10-03 10-04 10-05 12-31',
    workdays: '02-11 02-24 04-08 04-28 09-29 09-30 12-29',
  },
  // With the longer Labour Day of the second notice.
  {
    year: 2019,
    at: 'http://www.gov.cn/xinwen/2018-12/06/content_5346287.htm http://www.gov.cn/zhengce/content/2019-03/22/content_5375877.htm',
    holidays: '01-01 02-04 02-05 02-06 02-07 02-08 04-05 05-01 05-02 05-03 06-07 09-13 10-01 10-02 10-03 10-04 10-07',
    workdays: '02-02 02-03 04-28 05-05 09-29 10-12',
  },
  // With the Spring Festival prolonged to 02-02.
  {
    year: 2020,
    at: 'http://www.gov.cn/zhengce/content/2019-11/21/content_5454164.htm http://www.gov.cn/zhengce/content/2020-01/27/content_5472352.htm',
    holidays: '01-01 01-24 01-27 01-28 01-29 01-30 01-31 04-06 05-01 05-04 05-05 06-25 06-26 10-01 10-02 10-05 10-06 10-07 10-08',
    workdays: '01-19 04-26 05-09 06-28 09-27 10-10',
  },
  {
    year: 2021,
    at: 'http://www.gov.cn/zhengce/content/2020-11/25/content_5564127.htm',
    holidays: '01-01 02-11 02-12 02-15 02-16 02-17 04-05 05-03 05-04 05-05 06-14 09-20 09-21 10-01 10-04 10-05 10-06 10-07',
    workdays: '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
  },
  {
    year: 2022,
    at: 'http://www.gov.cn/zhengce/content/2021-10/25/content_5644835.htm',
    holidays: '01-03 01-31 02-01 02-02 02-03 02-04 04-04 04-05 05-02 05-03 05-04 06-03 09-12 10-03 10-04 10-05 10-06 10-07',
    workdays: '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
  },
  {
    year: 2023,
    at: 'http://www.gov.cn/zhengce/content/2022-12/08/content_5730844.htm',
    holidays: '01-02 01-23 01-24 01-25 01-26 01-27 04-05 05-01 05-02 05-03 06-22 06-23 09-29 10-02 10-03 10-04 10-05 10-06',
    workdays: '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
  },
  {
    year: 2024,
    at: 'https://www.gov.cn/zhengce/content/202310/content_6911527.htm',
    holidays: '01-01 02-12 02-13 02-14 02-15 02-16 04-04 04-05 05-01 05-02 05-03 06-10 09-16 09-17 10-01 10-02 10-03 10-04 10-07',
    workdays: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  },
  {
    year: 2025,
    at: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
    holidays: '01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01 10-02 10-03 10-06 10-07 10-08',
    workdays: '01-26 02-08 04-27 09-28 10-11',
  },
  {
    year: 2026,
    at: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
    holidays: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07',
    workdays: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
]

const daysOf = (year: number, dates: string) => dates.split(' ').map((date) => dayOf(`${year}-${date}`))

export const chinaYears: readonly YearData[] = notices.map(({ year, at, holidays, workdays }) => ({
  year,
  source: `国务院办公厅关于${year}年部分节假日安排的通知 ${at}`,
  weekdays: mondayToFriday,
  holidays: daysOf(year, holidays),
  workdays: daysOf(year, workdays),
}))
