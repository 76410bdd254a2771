import { UnreadableFile } from '#documents/problems.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
export type DecodedText = { text: string; encoding: Encoding }

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

const marked = (bytes: Uint8Array): Encoding | null => marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null

function decodes(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Where UTF-8 stops being UTF-8: the byte a person can look at. */
function firstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes)
  const good = text.indexOf('\ufffd')
  return good < 0 ? 0 : new TextEncoder().encode(text.slice(0, good)).length
}

/** Text without a mark in UTF-16 shows zeros in every second byte wherever it has ASCII or line ends. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  for (let at = 0; at < sample.length; at += 1) if (sample[at] === 0) zeros[at % 2]! += 1
  const some = sample.length / 400
  if (zeros[1]! > some && zeros[0] === 0) return 'utf-16le'
  if (zeros[0]! > some && zeros[1] === 0) return 'utf-16be'
  return null
}

/**
 * GB18030 accepts nearly any bytes, so what it gives must also look written: private-use characters, controls, and characters
 * outside what Chinese and English texts use are signs of another encoding.
 */
function looksWritten(text: string): boolean {
  let strange = 0
  let common = 0
  let letters = 0
  for (const sign of text.slice(0, 200_000)) {
    const code = sign.codePointAt(0)!
    if (code < 0x80) strange += code < 0x20 && !'\t\n\r\f'.includes(sign) ? 1 : 0
    else {
      letters += 1
      if (isCommonHan(code)) common += 1
      if ((code >= 0xe000 && code < 0xf900) || (code >= 0x80 && code < 0xa0)) strange += 1
    }
  }
  return strange <= letters / 200 && common >= letters * 0.6
}

/** Han of GB2312 and the punctuation of Chinese text; mojibake falls into rare Han, kana, Cyrillic and private use. */
const isCommonHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fa5 && gb2312.has(code)) ||
  (code >= 0x3000 && code <= 0x3020) ||
  (code >= 0xff00 && code <= 0xff5e) ||
  (code >= 0x2010 && code <= 0x2026)

const gb2312 = gb2312Characters()

function gb2312Characters(): Set<number> {
  const decoder = new TextDecoder('gb18030')
  const found = new Set<number>()
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const code = decoder.decode(Uint8Array.of(row, cell)).codePointAt(0)
      if (code !== undefined) found.add(code)
    }
  return found
}

/** Decodes by what the bytes are; refuses with a clear problem rather than giving mojibake. The BOM is no part of the text. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const mark = marked(bytes)
  const guesses = mark ? [mark] : [unmarkedUtf16(bytes), 'utf-8' as const]
  for (const encoding of guesses) {
    const text = encoding && decodes(bytes, encoding)
    if (encoding && text !== null) return { text: text.replace(/^\ufeff/, ''), encoding }
  }
  const text = mark ? null : decodes(bytes, 'gb18030')
  if (text !== null && looksWritten(text)) return { text, encoding: 'gb18030' }
  throw new UnreadableFile('unknown-encoding', { byte: firstBadByte(bytes) + 1 })
}
