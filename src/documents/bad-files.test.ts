import { describe, expect, test } from 'vitest'
import { fileLimits, fileProblemCodes, problemWords, type FileProblemCode } from './problems.ts'
import { readDocument, type ReadOptions } from './read-document.ts'
import { makeZip, type ZipEntry } from './zip/make-zip.ts'

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))
const bytes = (...parts: (string | Uint8Array | number[])[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))))

const document = (xml: string, more: ZipEntry[] = []): Uint8Array => makeZip([{ name: 'word/document.xml', data: xml }, ...more])
const workbook = (sheet: string): Uint8Array =>
  makeZip([
    { name: 'xl/workbook.xml', data: '<workbook><sheets><sheet name="甲" r:id="r1"/></sheets></workbook>' },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    { name: 'xl/worksheets/sheet1.xml', data: sheet },
  ])
const good = document('<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>整改情况</w:t></w:r></w:p></w:body></w:document>')
const container = bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], new Uint8Array(600))
const declared = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w><p>&b;</p></w>'
const small = { ...fileLimits, bytes: 1000, entries: 5, unpackedBytes: 3_000_000, partBytes: 2_000_000, ratioFrom: 100_000 }

const cases: [name: string, file: Uint8Array, code: FileProblemCode, values?: object, options?: ReadOptions][] = [
  ['an empty file', new Uint8Array(), 'empty'],
  ['a text of blanks', bytes('\r\n  \n'), 'empty'],
  ['a file over the limit', new Uint8Array(2_000_000), 'too-big', { size: 2, limit: 0 }, { limits: small }],
  ['a zip renamed to docx', makeZip([{ name: 'a.txt', data: 'a' }]), 'not-a-document', { name: 'x.docx', what: 'archive' }],
  ['an empty zip', makeZip([]), 'not-a-document'],
  ['slides', makeZip([{ name: 'ppt/presentation.xml', data: '<p/>' }]), 'not-a-document', { name: 'x.docx', what: 'presentation' }],
  ['a program renamed to docx', bytes('MZ\x90\x00\x03', new Uint8Array(100)), 'not-a-document', { name: 'x.docx', what: 'program' }],
  ['a Linux program', bytes('\x7fELF\x02', new Uint8Array(100)), 'not-a-document', { name: 'x.docx', what: 'program' }],
  ['a picture', bytes('\x89PNG\r\n', new Uint8Array(10)), 'not-a-document', { name: 'x.docx', what: 'picture' }],
  ['rich text', bytes('{\\rtf1 a}'), 'not-a-document', { name: 'x.docx', what: 'rich-text' }],
  ['a web page', bytes('<!DOCTYPE html><html></html>'), 'not-a-document', { name: 'x.docx', what: 'web-page' }],
  ['a heap of bytes', bytes([1, 0, 0, 0, 200, 3, 0, 0, 0]), 'not-a-document', { name: 'x.docx', what: 'binary' }],
  ['an encrypted docx', bytes(container, utf16('EncryptedPackage')), 'encrypted'],
  ['an encrypted entry', makeZip([{ name: 'word/document.xml', data: 'x', encrypted: true }]), 'encrypted'],
  ['an old doc', bytes(container, utf16('WordDocument')), 'old-format'],
  ['a docx cut in half', good.subarray(0, good.length / 2), 'cut-short'],
  ['a docx without its last byte', good.subarray(0, good.length - 1), 'cut-short'],
  ['a docx whose XML breaks off', document('<w:document xmlns:w="w"><w:body><w:p>'), 'damaged', { part: 'word/document.xml' }],
  ['an xlsx without its sheets', makeZip([{ name: 'xl/workbook.xml', data: '<workbook/>' }]), 'no-text'],
  ['a docx with entities', document(declared), 'forbidden-declaration', { part: 'word/document.xml' }],
  ['an xlsx with entities', workbook(declared), 'forbidden-declaration', { part: 'xl/worksheets/sheet1.xml' }],
  [
    'a docx of blanks',
    document(`<w:document xmlns:w="w"><w:body>${' '.repeat(1_500_000)}</w:body></w:document>`),
    'too-much-inside',
    { what: 'ratio', limit: 250 },
    { limits: { ...small, bytes: 1e6 } },
  ],
  [
    'an xlsx of blanks',
    workbook(`<worksheet>${' '.repeat(2_500_000)}</worksheet>`),
    'too-much-inside',
    { what: 'bytes', limit: 2_000_000 },
    { limits: { ...small, bytes: 1e6, ratio: 1e9 } },
  ],
  ['a part larger than it claims', makeZip([{ name: 'word/document.xml', data: ' '.repeat(5000), claimedSize: 10 }]), 'damaged'],
  [
    'thousands of parts',
    makeZip(Array.from({ length: 9 }, (_, at) => ({ name: `word/${at}.xml`, data: '' }))),
    'too-much-inside',
    { what: 'entries', limit: 5 },
    { limits: { ...small, bytes: 1e6 } },
  ],
  ['endless nesting', document('<a>'.repeat(5000) + '</a>'.repeat(5000)), 'too-much-inside', { what: 'depth', limit: 200 }],
  ['a pdf that is none', bytes('%PDF-1.7\nrubbish\n%%EOF'), 'damaged'],
  ['a pdf cut short', bytes('%PDF-1.7\n1 0 obj << /Type /Cat'), 'cut-short'],
  ['bytes of no encoding', bytes('整改: ', [0xff, 0xfe, 0x80, 0x81, 0x82, 0xff, 0xff, 0x20, 0x99, 0x41]), 'unknown-encoding'],
]

describe('a bad file is a clear problem, never a fault', () => {
  test.each(cases)('%s', async (_, ...[file, code, values, options]) => {
    const result = await readDocument(file, 'x.docx', options)
    expect(result).toMatchObject({ problem: { code, ...(values && { values }) } })
  })

  test('a reading that was called off', async () => {
    expect(await readDocument(good, 'x.docx', { signal: AbortSignal.abort() })).toEqual({ problem: { code: 'cancelled', values: {} } })
  })

  test('the name says nothing: a docx called txt is read', async () => {
    expect(await readDocument(good, 'x.txt')).toHaveProperty('reading')
  })

  test('every problem has words in both languages, with its values in place', () => {
    for (const code of fileProblemCodes)
      for (const language of ['zh', 'en'] as const) {
        const values = { name: 'N', what: 'program', size: 300, limit: 100, part: 'P', byte: 3 }
        expect(problemWords({ code, values }, language)).not.toMatch(/[{}]|undefined/)
      }
    expect(problemWords({ code: 'not-a-document', values: { name: 'a.docx', what: 'program' } }, 'zh')).toContain(
      '“a.docx”，但内容是可执行程序',
    )
  })
})
