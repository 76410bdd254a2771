import { expect, test } from 'vitest'
import { chineseNumber, followingName } from './follow.ts'

test.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [99, '九十九'],
])('%d is written %s', (n, text) => expect(chineseNumber(n)).toBe(text))

test.each([
  ['七届霁川市委第五轮巡察', 5, '七届霁川市委第六轮巡察'],
  ['第九轮', 9, '第十轮'],
  ['第十九轮', 19, '第二十轮'],
  ['Round 5 of 2026', 5, 'Round 6 of 2026'],
  ['第12批', 12, '第13批'],
  ['一县一策专项巡察', 1, '一县一策专项巡察'],
])('after %s (number %d) comes %s', (name, number, next) => expect(followingName(name, number)).toBe(next))
