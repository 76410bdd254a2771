import { describe, expect, test } from 'vitest'
import { required } from '#domain/template/placeholders.ts'
import { exampleDossier as dossier, exampleIssue as issue } from '#documents/templates/example.ts'
import { openDocument } from '#documents/open-document.ts'
import { writeWord } from '#documents/templates/word/write-word.ts'
import { makeZip } from '#documents/zip/make-zip.ts'
import { wordFaults } from '#test/office/word.ts'
import { checkTemplate } from './check-template.ts'
import { fillTemplate } from './fill-template.ts'
import { fillingOf } from './filling.ts'
import { starterPaper } from './starter.ts'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const rels =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
const runs = (text: string): string =>
  text
    .split('^')
    .map((one) => `<w:r><w:t xml:space="preserve">${one}</w:t></w:r>`)
    .join('')
const form = (lines: string[], more: { name: string; data: string | Uint8Array }[] = []): Uint8Array =>
  makeZip([
    { name: '[Content_Types].xml', data: types },
    { name: '_rels/.rels', data: rels },
    {
      name: 'word/document.xml',
      data: `<w:document ${w}><w:body>${lines.map((one) => `<w:p>${runs(one)}</w:p>`).join('')}</w:body></w:document>`,
    },
    ...more,
  ])
const good = ['{body}', '{#findings}', '{index}. {text}', '{/findings}', '{state}']
const faults = async (bytes: Uint8Array, kind = 'findings-list'): Promise<string[]> => {
  const check = await checkTemplate(bytes, kind)
  return 'problem' in check ? [check.problem.code] : check.faults.map(({ code, name, paragraph }) => `${code} ${name} ${paragraph}`)
}

describe('what speaks against a form', () => {
  test('nothing, even where Word has cut a placeholder into runs', async () => {
    expect(await faults(form(['{bo^dy}', ...good.slice(1)]))).toEqual([])
  })
  test('an unknown placeholder is named with its paragraph, a missing one by name', async () => {
    expect(await faults(form(['{body}', '{bodey}', ...good.slice(1, 4)]))).toEqual([
      'template-unknown bodey 2',
      'template-missing state null',
    ])
  })
  test('a brace that stands alone', async () => expect(await faults(form([...good, '{body']))).toEqual(['template-brace {body 6']))
  test('macros, embedded objects, links out of the file, fields that reach out', async () => {
    const link = `<Relationships><Relationship Id="r" Type="x" Target="http://evil.example/x.dotm" TargetMode="External"/></Relationships>`
    expect(await faults(form(good, [{ name: 'word/vbaProject.bin', data: 'x' }]))).toEqual(['template-active word/vbaProject.bin null'])
    expect(await faults(form(good, [{ name: 'word/_rels/document.xml.rels', data: link }]))).toEqual([
      'template-external http://evil.example/x.dotm null',
    ])
    const field =
      form(good).length > 0 &&
      makeZip([
        { name: '[Content_Types].xml', data: types },
        {
          name: 'word/document.xml',
          data: `<w:document ${w}><w:body><w:p><w:r><w:instrText> INCLUDETEXT "c:/secret" </w:instrText></w:r></w:p>${good.map((one) => `<w:p>${runs(one)}</w:p>`).join('')}</w:body></w:document>`,
        },
      ])
    expect(await faults(field as Uint8Array)).toEqual(['template-active INCLUDETEXT "c:/secret" null'])
  })
  test('a bomb, a file that is no zip, one that is no Word file', async () => {
    expect(await faults(form(good, [{ name: 'word/media/a.xml', data: 'a'.repeat(30 * 2 ** 20) }]))).toEqual(['too-much-inside'])
    expect(await faults(new TextEncoder().encode('no zip'))).toHaveLength(1)
    const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')])
    expect(await faults(new Uint8Array(locked))).toEqual(['encrypted'])
    expect(await faults(makeZip([{ name: 'x.txt', data: 'x' }]))).toEqual(['template-not-word  null'])
  })
})

test('a filled form says what the record says, row by row, and values are only text', async () => {
  const nasty = { ...dossier, body: '<w:p>{state}&' }
  const bytes = fillTemplate(form(good), fillingOf(nasty, 'zh', issue))
  const { passages } = await openDocument(bytes, 'x.docx')
  const lines = passages.map(({ text }) => text)
  expect(lines[0]).toBe('<w:p>{state}&')
  expect(lines.slice(1, 1 + dossier.findings.length)).toEqual(dossier.findings.map((one, at) => `${at + 1}. ${one.text}`))
  expect(lines.at(-1)).toContain('台账记录第128条')
})

test.each(Object.keys(required))('the form to start from passes its own check and can be filled: %s', async (kind) => {
  const bytes = await writeWord(starterPaper(kind, '清单', 'zh'))
  const check = await checkTemplate(bytes, kind)
  expect(check).toEqual({ faults: [] })
  expect(await wordFaults(fillTemplate(bytes, fillingOf(dossier, 'zh', issue)))).toEqual([])
  const { passages } = await openDocument(fillTemplate(bytes, fillingOf(dossier, 'zh', issue)), 'x.docx')
  expect(passages.map(({ text }) => text).join('\n')).toContain(dossier.body)
})
