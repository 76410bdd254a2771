import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines } from './break-lines.ts'

const measure = (text: string): number => [...text].reduce((sum, one) => sum + (/[ -~]/.test(one) ? 0.5 : 1), 0)
const set = (text: string, width: number, first = width) => breakLines([{ text, face: 'text' }], { first, rest: width }, measure)
const said = (text: string, width: number, first = width): string[] =>
  set(text, width, first).map(({ tokens }) => tokens.map((one) => one.text).join(''))

test('a mark that closes is never first, one that opens never last', () => {
  expect(said('一二三四，五六', 4)).toEqual(['一二三', '四，五六'])
  expect(said('一二三《四五》', 4)).toEqual(['一二三', '《四五》'])
  expect(said('一二三四。”五', 5)).toEqual(['一二三', '四。”五'])
})

test('numbers and words stay whole, and a first line may be shorter', () => {
  expect(said('追缴17.35万元', 4)).toEqual(['追缴', '17.35万', '元'])
  expect(said('一二三四五六', 4, 2)).toEqual(['一二', '三四五六'])
  expect(said('the plan was adopted', 6)).toEqual(['the plan was', 'adopted'])
})

test('a word longer than the line is cut, because it must stand somewhere', () => {
  expect(said('a'.repeat(20), 4).join('')).toBe('a'.repeat(20))
})

test('whatever is written, nothing is lost, nothing stands out, and no line begins with a closing mark that another could carry', () => {
  const signs = fc.array(fc.constantFrom(...'甲乙丙丁，。、；（）《》“”12ab. '), { maxLength: 80 }).map((list) => list.join(''))
  fc.assert(
    fc.property(signs, fc.integer({ min: 6, max: 12 }), (text, width) => {
      const lines = set(text, width)
      const plain = (words: string): string => words.replaceAll(/\s/g, '')
      expect(plain(said(text, width).join(''))).toBe(plain(text))
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.02)
    }),
  )
})
