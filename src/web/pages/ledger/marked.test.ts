import { expect, test } from 'vitest'
import { partsOf } from './marked.tsx'

test.each([
  ['危房改造，危房鉴定', '危房', ['', '危房', '改造，', '危房', '鉴定']],
  ['没有', '危房', ['没有']],
  ['PPP 项目', 'ppp ', ['', 'PPP', ' 项目']],
  ['İ 与 i', 'i', ['İ 与 i']],
  ['aaa', 'aa', ['', 'aa', 'a']],
  ['全文', undefined, ['全文']],
] as const)('%s searched for %s', (text, q, parts) => {
  expect(partsOf(text, q)).toEqual(parts)
})
