import { expect, test } from 'vitest'
import { csvLine } from './csv.ts'

test.each([
  [['编号', 12, null], '编号,12,\r\n'],
  [['说“是”, 或 "否"', '两\n行'], '"说“是”, 或 ""否""","两\n行"\r\n'],
  [['=1+1', '+8613', '-5', '@now', ' =1', '\t=1'], "'=1+1,'+8613,'-5,'@now,' =1,'\t=1\r\n"],
  [[-5, 0.25], '-5,0.25\r\n'],
])('%j', (values, line) => {
  expect(csvLine(values)).toBe(line)
})
