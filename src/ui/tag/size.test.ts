import { expect, test } from 'vitest'
import { sizeText } from './size.ts'

test.each([
  [0, '0 B'],
  [1023, '1,023 B'],
  [1024, '1 KB'],
  [1536, '1.5 KB'],
  [300 * 1024 ** 2, '300 MB'],
  [5 * 1024 ** 4, '5,120 GB'],
])('%i bytes are %s', (bytes, shown) => {
  expect(sizeText(bytes)).toBe(shown)
})
