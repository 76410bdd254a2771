import { expect, test } from 'vitest'
import { piecesOf } from './pieces.ts'

const shown = (text: string, words: string): string =>
  piecesOf(text, words)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('')

test.each([
  ['低保资金发放', '资金', '低保[资金]发放'],
  ['低保资金发放', '发放 低保', '[低保]资金[发放]'],
  ['AB-01 (a.b)', 'a.b', 'AB-01 ([a.b])'],
  ['abcABC', 'abc', '[abc][ABC]'],
  ['没有', '', '没有'],
  ['没有', '别的', '没有'],
])('%s with %j is %s', (text, words, expected) => expect(shown(text, words)).toBe(expected))
