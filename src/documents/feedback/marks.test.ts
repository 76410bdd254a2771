import { describe, expect, test } from 'vitest'
import { plainOf } from './chars.ts'
import { markAt } from './marks.ts'

const mark = (text: string) => {
  const found = markAt(plainOf(text), 0)
  return found === null ? null : [found.family, found.ordinal, text.slice(found.to)]
}

describe('numbering marks, full and half width', () => {
  test.each([
    ['一、总体情况', 'han-dun', 1, '总体情况'],
    ['十二、其他', 'han-dun', 12, '其他'],
    ['一、二级单位党建薄弱', 'han-dun', 1, '二级单位党建薄弱'],
    ['（一）甲', 'han-paren', 1, '甲'],
    ['(二)甲', 'han-paren', 2, '甲'],
    ['㈢甲', 'han-paren', 3, '甲'],
    ['三）甲', 'han-paren', 3, '甲'],
    ['1.甲', 'num', 1, '甲'],
    ['１．甲', 'num', 1, '甲'],
    ['2、甲', 'num', 2, '甲'],
    ['3.2022年以来未开展', 'num', 3, '2022年以来未开展'],
    ['（1）甲', 'num-paren', 1, '甲'],
    ['(2）甲', 'num-paren', 2, '甲'],
    ['⑵甲', 'num-paren', 2, '甲'],
    ['3）甲', 'num-half', 3, '甲'],
    ['①甲', 'circle', 1, '甲'],
    ['一是甲', 'shi', 1, '甲'],
    ['十一是甲', 'shi', 11, '甲'],
    ['二要甲', 'yao', 2, '甲'],
    ['第一，甲', 'di', 1, '甲'],
    ['其次，甲', 'shou', 2, '甲'],
    ['问题3：甲', 'named', 3, '甲'],
    ['第二部分 甲', 'chapter', 2, ' 甲'],
  ])('%s', (text, family, ordinal, rest) => expect(mark(text)).toEqual([family, ordinal, rest]))
})

describe('what only looks like a mark', () => {
  test.each(['3.2万元', '12.4公里', '2021年5月', '第一、第二巡察组', '一、二、三产业', '一些单位', '首先进行', '（甲）', '某局'])(
    '%s',
    (text) => expect(mark(text)).toBeNull(),
  )
})
