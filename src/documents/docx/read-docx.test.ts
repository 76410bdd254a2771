import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openDocument } from '#documents/open-document.ts'
import { makeZip } from '#documents/zip/make-zip.ts'

const ns =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

const word = (body: string, more: Record<string, string> = {}): Uint8Array =>
  makeZip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'word/document.xml', data: `<?xml version="1.0"?><w:document ${ns}><w:body>${body}</w:body></w:document>` },
    ...Object.entries(more).map(([name, data]) => ({ name, data })),
  ])

const texts = async (bytes: Uint8Array): Promise<string[]> => (await openDocument(bytes, 'x.docx')).passages.map(({ text }) => text)
const p = (text: string, properties = ''): string => `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const listed = (text: string, depth: number, numId = 1): string =>
  p(text, `<w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${numId}"/></w:numPr></w:pPr>`)
const level = (depth: number, format: string, mark: string): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${mark}"/></w:lvl>`
const numbering = (levels: string, instances = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'): Record<string, string> => ({
  'word/numbering.xml': `<w:numbering ${ns}><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${instances}</w:numbering>`,
})

describe('automatic numbers become their visible marks', () => {
  const gongwen = numbering(
    level(0, 'chineseCountingThousand', '%1、') +
      level(1, 'chineseCounting', '（%2）') +
      level(2, 'decimal', '%3.') +
      level(3, 'decimalEnclosedCircle', '%4'),
  )

  test('levels of an official document, each starting anew under a higher one', async () => {
    const body =
      listed('甲方面', 0) +
      listed('子项', 1) +
      listed('问题', 2) +
      listed('细项', 3) +
      listed('细项', 3) +
      listed('子项', 1) +
      listed('问题', 2) +
      listed('乙方面', 0) +
      listed('子项', 1)
    expect(await texts(word(body, gongwen))).toEqual([
      '一、甲方面',
      '（一）子项',
      '1.问题',
      '①细项',
      '②细项',
      '（二）子项',
      '1.问题',
      '二、乙方面',
      '（一）子项',
    ])
  })

  test.each([
    ['chineseCounting', 11, '十一'],
    ['chineseCountingThousand', 20, '二十'],
    ['chineseCountingThousand', 101, '一百零一'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['japaneseCounting', 21, '二十一'],
    ['ideographTraditional', 3, '丙'],
    ['ideographDigital', 10, '一〇'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalEnclosedCircle', 21, '㉑'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['lowerLetter', 28, 'bb'],
    ['upperRoman', 9, 'IX'],
    ['decimalZero', 7, '07'],
    ['somethingNew', 7, '7'],
  ])('%s %i is %s', async (format, start, mark) => {
    const levels = `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1、"/></w:lvl>`
    expect(await texts(word(listed('甲', 0), numbering(levels)))).toEqual([`${mark}、甲`])
  })

  test('a composed mark shows the levels above; an instance with a start override begins anew; numId 0 takes the number away', async () => {
    const instances =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    const body = listed('a', 0) + listed('b', 1) + listed('c', 1) + listed('d', 0, 2) + listed('e', 0, 0)
    expect(await texts(word(body, numbering(level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2'), instances)))).toEqual([
      '1. a',
      '1.1 b',
      '1.2 c',
      '1. d',
      'e',
    ])
  })

  test('a style carries the number, and its level', async () => {
    const styles = `<w:styles ${ns}><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="my"/><w:basedOn w:val="H1"/><w:rPr><w:b/></w:rPr></w:style></w:styles>`
    const bytes = word(p('总体情况', '<w:pPr><w:pStyle w:val="Mine"/></w:pPr>'), {
      ...numbering(level(0, 'chineseCounting', '%1、')),
      'word/styles.xml': styles,
    })
    const { passages } = await openDocument(bytes, 'x')
    expect(passages).toEqual([
      { index: 0, text: '一、总体情况', place: { in: 'paragraph', paragraph: 1 }, style: { heading: 1, bold: true, list: 0 } },
    ])
  })
})

describe('what a person sees on the page', () => {
  test.each([
    [
      'deletions go and insertions stay',
      p('甲').replace('</w:p>', '<w:del><w:r><w:delText>去</w:delText></w:r></w:del><w:ins><w:r><w:t>留</w:t></w:r></w:ins></w:p>'),
      ['甲留'],
    ],
    ['a deleted paragraph end joins two paragraphs', p('甲', '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>') + p('乙'), ['甲乙']],
    ['a deleted end at the very end loses nothing', p('甲', '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>'), ['甲']],
    [
      'moved text stands where it went',
      '<w:p><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo><w:r><w:t>新</w:t></w:r></w:moveTo></w:p>',
      ['新'],
    ],
    [
      'a line break begins a line',
      '<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:br w:type="page"/><w:t>丙</w:t></w:r></w:p>',
      ['甲', '乙丙'],
    ],
    [
      'tabs and hyphens',
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:noBreakHyphen/></w:r></w:p>',
      ['甲\t-'],
    ],
    [
      'a text box follows its paragraph, once',
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('框')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('框')}</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>文</w:t></w:r></w:p>`,
      ['文', '框'],
    ],
    ['field codes are not text', '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>1</w:t></w:r></w:p>', ['1']],
    [
      'links and content controls are',
      '<w:p><w:hyperlink><w:r><w:t>链</w:t></w:r></w:hyperlink><w:sdt><w:sdtContent><w:r><w:t>控</w:t></w:r></w:sdtContent></w:sdt></w:p>',
      ['链控'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await texts(word(body))).toEqual(expected)
  })

  test('footnotes stand at the end; separators are none', async () => {
    const notes = `<w:footnotes ${ns}><w:footnote w:type="separator" w:id="-1">${p('—')}</w:footnote><w:footnote w:id="1">${p('注一')}</w:footnote></w:footnotes>`
    expect(await texts(word(p('文'), { 'word/footnotes.xml': notes }))).toEqual(['文', '注一'])
  })

  test('cells are passages with their place, vertical merges are filled down', async () => {
    const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
    const body = `<w:tbl><w:tr>${cell('方面', '<w:gridSpan w:val="2"/>')}${cell('问题')}</w:tr><w:tr>${cell('甲', '<w:vMerge w:val="restart"/>')}${cell('乙')}${cell('一')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('丙')}${cell('二')}</w:tr></w:tbl>`
    const { passages, tables } = await openDocument(word(body), 'x')
    expect(passages.map(({ text, place }) => [text, place.in === 'cell' ? place.cell : ''])).toEqual([
      ['方面', 'A1'],
      ['问题', 'C1'],
      ['甲', 'A2'],
      ['乙', 'B2'],
      ['一', 'C2'],
      ['丙', 'B3'],
      ['二', 'C3'],
    ])
    expect(tables[0]!.rows[2]!.cells.get(1)?.text).toBe('甲')
    expect(tables[0]!.rows[0]!.cells.get(2)).toBe(tables[0]!.rows[0]!.cells.get(1))
  })
})

test('files of the docx library come back as they were written', async () => {
  const sign = fc.constantFrom('巡', '察', '整', '改', 'a', '1', '，', '。', '😀', '\u200f', '<', '&', '“')
  const text = fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join(''))
  const heading = fc.option(fc.constantFrom(HeadingLevel.HEADING_1, HeadingLevel.HEADING_2), { nil: undefined })
  const item = fc.record({ text, heading, bold: fc.boolean(), list: fc.boolean(), cell: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 8 }), async (items) => {
      const children = items.map((each) => {
        const paragraph = new Paragraph({
          children: [new TextRun({ text: each.text, bold: each.bold })],
          ...(each.heading && { heading: each.heading }),
          ...(each.list && { numbering: { reference: 'list', level: 0 } }),
        })
        return each.cell ? new Table({ rows: [new TableRow({ children: [new TableCell({ children: [paragraph] })] })] }) : paragraph
      })
      const levels = [{ level: 0, format: LevelFormat.DECIMAL, text: '%1、', alignment: AlignmentType.START }]
      const document = new Document({ numbering: { config: [{ reference: 'list', levels }] }, sections: [{ children }] })
      const { passages } = await openDocument(new Uint8Array(await Packer.toBuffer(document)), 'x')
      let count = 0
      const expected = items.map((each) => (each.list ? `${(count += 1)}、${each.text}` : each.text))
      expect(passages.map((passage) => passage.text)).toEqual(expected)
      items.forEach((each, at) => {
        if (each.cell) expect(passages[at]!.place.in).toBe('cell')
        else
          expect(passages[at]!.style?.heading).toBe(
            each.heading === undefined ? undefined : each.heading === HeadingLevel.HEADING_1 ? 1 : 2,
          )
        if (!each.cell && !each.heading) expect(passages[at]!.style?.bold ?? false).toBe(each.bold)
      })
    }),
    { numRuns: 40 },
  )
})

test('footnotes of the docx library', async () => {
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('说明')] } },
    sections: [{ children: [new Paragraph({ children: [new TextRun('正文'), new FootnoteReferenceRun(1)] })] }],
  })
  expect(await texts(new Uint8Array(await Packer.toBuffer(document)))).toEqual(['正文', '说明'])
})
