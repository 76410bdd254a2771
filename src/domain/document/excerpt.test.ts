import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf, ownOnly } from './excerpt.ts'

const text = '一是补贴核实不严；二是公车私用；三是问题线索：张某涉嫌受贿；'
const at = (words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length })

describe('an excerpt', () => {
  test('marks the finding’s own words among the others', () =>
    expect(excerptOf(text, [at('二是公车私用')], [])).toEqual([
      { kind: 'plain', text: '一是补贴核实不严；' },
      { kind: 'own', text: '二是公车私用' },
      { kind: 'plain', text: '；三是问题线索：张某涉嫌受贿；' },
    ]))

  test('names a clue and keeps its words', () => {
    const parts = excerptOf(text, [at('二是公车私用')], [at('三是问题线索：张某涉嫌受贿')])
    expect(parts.map((part) => part.kind)).toEqual(['plain', 'own', 'plain', 'clue', 'plain'])
    expect(JSON.stringify(parts)).not.toContain('张某')
  })

  test('for those who may not read the document holds nothing but the finding', () => {
    const parts = ownOnly(excerptOf(text, [at('二是公车私用')], [at('三是问题线索：张某涉嫌受贿')]))
    expect(parts).toEqual([{ kind: 'own', text: '二是公车私用' }])
  })
})

const stretch = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
const joined = (parts: { text: string }[]): string => parts.map((part) => part.text).join('')
const open = (words: string, clues: { from: number; to: number }[]): string =>
  words
    .split('')
    .filter((_, index) => !clues.some(({ from, to }) => from <= index && index < to))
    .join('')

test('no character of a clue leaves, whatever overlaps it; without clues none is lost', () => {
  const stretches = (maxLength: number) => fc.array(stretch, { maxLength })
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), stretches(4), stretches(3), (words, own, clues) => {
      expect(joined(excerptOf(words, own, []))).toBe(words)
      expect(joined(excerptOf(words, own, clues))).toBe(open(words, clues))
    }),
  )
})
