import { expect, test } from 'vitest'
import { OwnTables, predefinedMap } from './predefined-maps.ts'

const told = (name: string): string => new TextDecoder().decode(predefinedMap(name) ?? new Uint8Array())

test('a count in Unicode needs no table, a count in GBK the one the machine has', () => {
  expect(told('UniGB-UCS2-H')).toContain('<0000> <FFFF> 0')
  expect(told('Adobe-GB1-UCS2')).toContain('beginbfrange')
  const gbk = told('GBK-EUC-H')
  expect(gbk).toContain(`<d5fb> ${'整'.charCodeAt(0)}`)
  expect(gbk).toContain(`<b8c4> ${'改'.charCodeAt(0)}`)
})

test('what is not known is refused, so that the library says what it cannot draw', async () => {
  expect(predefinedMap('90ms-RKSJ-H')).toBeNull()
  await expect(new OwnTables().fetch({ kind: 'standardFontDataUrl', filename: 'UniGB-UCS2-H' })).rejects.toThrow('standardFontDataUrl')
})
