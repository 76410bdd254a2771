import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { openDocument } from '#documents/open-document.ts'
import { readDocument } from '#documents/read-document.ts'
import { chineseFont } from '#test/other-forms.ts'
import { joinLines, type Line } from './join-lines.ts'
import { linesOf } from './read-pdf.ts'

function pdf(draw: (document: PDFKit.PDFDocument) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 72, ...options })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((resolve) => {
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    draw(document)
    document.end()
  })
}

const line = (text: string, over: Partial<Line> = {}): Line => ({ text, left: 72, right: 500, y: 0, height: 12, ...over })
const page = (...lines: Line[]): Line[] => lines.map((each, at) => ({ ...each, y: 700 - at * 20 }))

describe('lines join into paragraphs', () => {
  test.each<[string, Line[][], string[]]>([
    [
      'a full line goes on, without a blank in Chinese',
      [page(line('一是甲乙丙'), line('丁戊。', { right: 120 }), line('二是己', { right: 200 }))],
      ['一是甲乙丙丁戊。', '二是己'],
    ],
    [
      'with a blank in English, and hyphens heal',
      [page(line('The office should im-'), line('prove and'), line('close.', { right: 100 }))],
      ['The office should improve and close.'],
    ],
    ['an indented line begins', [page(line('甲甲。'), line('乙乙', { left: 100 }), line('丙丙'))], ['甲甲。', '乙乙丙丙']],
    ['larger letters are a heading', [page(line('题目', { height: 20, right: 490 }), line('甲甲'), line('乙乙'))], ['题目', '甲甲乙乙']],
    ['a mark after a full stop begins', [page(line('甲甲。'), line('（二）乙乙'), line('丙丙'))], ['甲甲。', '（二）乙乙丙丙']],
    [
      'paragraphs go on over the page, page numbers stand aside',
      [
        page(line('甲甲'), line('- 1 -', { left: 290, right: 310 })),
        page(line('乙乙。', { right: 120 }), line('- 2 -', { left: 290, right: 310 })),
      ],
      ['甲甲乙乙。', '- 1 -', '- 2 -'],
    ],
  ])('%s', (_, pages, expected) => {
    expect(joinLines(pages).map(({ text }) => text)).toEqual(expected)
  })

  test('running heads stand aside and are not lost', () => {
    const pages = [1, 2, 3].map((at) => page(line('某局整改通报', { left: 200, right: 300 }), line(`甲${at}`), line(`乙${at}`)))
    expect(
      joinLines(pages)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['某局整改通报', '某局整改通报', '某局整改通报', '甲1乙1甲2乙2甲3乙3'].sort())
  })
})

test('the room a setter leaves between Chinese and figures is no blank of the sentence; that between words is', () => {
  const item = (str: string, at: number) => ({ str, transform: [1, 0, 0, 1, at, 700], width: str.length * 5, height: 10, hasEOL: false })
  const text = (...pieces: string[]) => linesOf(pieces.map((str, at) => item(str, 50 + at * 40))).map((line) => line.text)
  expect(text('向', ' ', '126', ' ', '名老人发放 9.47 万元，最长 14 个月')).toEqual(['向126名老人发放9.47万元，最长14个月'])
  expect(text('Plan of ', 'Action', ' and Milestones')).toEqual(['Plan of Action and Milestones'])
})

describe('real files', () => {
  const long = '巡察组指出，该局党组在落实重大决策部署方面存在差距，主体责任落实不够到位，基层组织建设薄弱，需要持续用力推进整改。'
  test('Chinese text with its page, paragraphs whole', async () => {
    const bytes = await pdf((document) => {
      document.font(chineseFont()).fontSize(16).text('关于巡察整改情况的通报', { align: 'center' }).moveDown()
      document.fontSize(12).text(long, { indent: 24 }).text('一、加强政治建设', { indent: 24 })
      document.addPage().text(long.slice(0, 20), { indent: 24 })
    })
    const { format, passages } = await openDocument(bytes, 'x')
    expect(format).toBe('pdf')
    expect(passages.map(({ text }) => text)).toEqual(['关于巡察整改情况的通报', long, '一、加强政治建设', long.slice(0, 20)])
    expect(passages.map(({ place }) => (place.in === 'page' ? [place.page, place.paragraph] : []))).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 1],
    ])
  })

  test('a scan, and a file with a password', async () => {
    const scan = await pdf((document) => void document.rect(10, 10, 100, 100).fill('black'))
    expect(await readDocument(scan, 'x.pdf')).toEqual({ problem: { code: 'no-text', values: {} } })
    const closed = await pdf((document) => void document.text('x'), { userPassword: 'p' })
    expect(await readDocument(closed, 'x.pdf')).toEqual({ problem: { code: 'encrypted', values: {} } })
  })
})
