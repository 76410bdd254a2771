import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UnreadableFile } from '#documents/problems.ts'
import { decodeText } from './encoding.ts'

/** The platform only decodes, so the table back is made by decoding every pair of bytes. */
function encoderOf(label: string, lead: readonly [number, number]): (text: string) => Uint8Array {
  const decoder = new TextDecoder(label, { fatal: true })
  const back = new Map<string, number[]>()
  for (let first = lead[0]; first <= lead[1]; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1)
      try {
        const sign = decoder.decode(Uint8Array.of(first, second))
        if ([...sign].length === 1 && !back.has(sign)) back.set(sign, [first, second])
      } catch {
        continue
      }
  return (text) => Uint8Array.from([...text].flatMap((sign) => (sign < '\x80' ? [sign.charCodeAt(0)] : back.get(sign)!)))
}

const gbk = encoderOf('gb18030', [0x81, 0xfe])
const text = '根据区委统一部署，第二巡察组对甲局党组进行了巡察。\r\n一、“四风”问题（12项）；追缴3.2万元。\n'
const utf16be = (value: string): Uint8Array => new Uint8Array(Buffer.from(value, 'utf16le').swap16())
const join = (mark: number[], body: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...body])

describe('a text is decoded by what its bytes are', () => {
  const utf8 = new TextEncoder().encode(text)
  const utf16le = new Uint8Array(Buffer.from(text, 'utf16le'))
  test.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with a mark', join([0xef, 0xbb, 0xbf], utf8), 'utf-8'],
    ['UTF-16 with a mark', join([0xff, 0xfe], utf16le), 'utf-16le'],
    ['UTF-16 the other way round', join([0xfe, 0xff], utf16be(text)), 'utf-16be'],
    ['GB18030', gbk(text), 'gb18030'],
    ['GB18030 with a mark', join([0x84, 0x31, 0x95, 0x33], gbk(text)), 'gb18030'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding })
  })

  test('UTF-16 without a mark is known by its ASCII', () => {
    const english = 'The Director should act.\nOpen.\n'
    expect(decodeText(new Uint8Array(Buffer.from(english, 'utf16le')))).toEqual({ text: english, encoding: 'utf-16le' })
    expect(decodeText(utf16be(english))).toEqual({ text: english, encoding: 'utf-16be' })
  })

  test.each([
    ['Big5', encoderOf('big5', [0xa1, 0xf9])('本局已完成整改並繼續督導各單位辦理情形。問題與措施如下：')],
    ['Shift_JIS', encoderOf('shift_jis', [0x81, 0xfc])('これはかんりのもんだいとそのたいさくです。')],
    [
      'KOI8-R',
      Uint8Array.from([
        0xf7, 0xd3, 0xc5, 0x20, 0xd0, 0xd5, 0xce, 0xcb, 0xd4, 0xd9, 0x20, 0xd7, 0xd9, 0xd0, 0xcf, 0xcc, 0xce, 0xc5, 0xce, 0xd9,
      ]),
    ],
    ['Latin-1', Uint8Array.from([...'Le bureau a v'].map((sign) => sign.charCodeAt(0)).concat([0xe9, 0x72, 0x69, 0x66, 0x69, 0xe9, 0x2e]))],
    ['UTF-8 with a broken sign', Uint8Array.from([...new TextEncoder().encode('整改'), 0xff])],
  ])('%s is refused, never turned into other characters', (_, bytes) => {
    expect(() => decodeText(bytes)).toThrow(UnreadableFile)
  })

  test('the problem says where', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('整改abc'), 0xff, 0x41])
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ problem: { code: 'unknown-encoding', values: { byte: 10 } } }))
  })

  test('any text in UTF-8 comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (value) => {
        fc.pre(!value.includes('\0') && !value.startsWith('\ufeff'))
        expect(decodeText(new TextEncoder().encode(value)).text).toBe(value)
      }),
    )
  })

  test('any Chinese text in GB18030 comes back as it was', () => {
    const sign = fc.constantFrom(...'巡察整改情况通报问题措施落实单位领导责任时限完成已未不够到位。，；：（）“”—…0123abc \n')
    fc.assert(
      fc.property(fc.array(sign, { minLength: 4 }), (signs) => {
        const value = `整改情况${signs.join('')}`
        expect(decodeText(gbk(value)).text).toBe(value)
      }),
    )
  })
})
