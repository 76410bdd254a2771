import { expect, test } from 'vitest'
import { calledIn, piecesOf } from './mentioned-text.ts'

test('names called on are cut out, the longest first; joined again nothing is lost', () => {
  const text = '请@王小明 与@王小 核实，抄送 a@b.cn'
  const pieces = piecesOf(text, ['王小', '王小明'])
  expect(pieces.filter((one) => one.called).map((one) => one.text)).toEqual(['@王小明', '@王小'])
  expect(pieces.map((one) => one.text).join('')).toBe(text)
})

test('whoever was chosen and then struck out is not called', () => {
  const people = [
    { id: '1', name: '王小' },
    { id: '2', name: '王小明' },
    { id: '3', name: '李四' },
  ]
  expect(calledIn('请@王小明 核实', people)).toEqual(['2'])
  expect(calledIn('@李四 @李四', people)).toEqual(['3'])
  expect(calledIn('李四', people)).toEqual([])
})
