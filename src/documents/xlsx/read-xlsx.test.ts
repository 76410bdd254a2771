import exceljs from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openDocument } from '#documents/open-document.ts'
import type { Sheet } from '#documents/ledger/table.ts'
import { makeZip } from '#documents/zip/make-zip.ts'

const written = async (fill: (book: exceljs.Workbook) => void): Promise<Uint8Array> => {
  const book = new exceljs.Workbook()
  fill(book)
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer)
}

const grid = ({ rows }: Sheet): string[][] =>
  rows.map(({ cells }) => [...cells.entries()].sort(([a], [b]) => a - b).map(([column, { text }]) => `${column}:${text}`))

/** A workbook by hand, for what the library does not write. */
const byHand = (sheet: string, { strings = '', styles = '', properties = '' } = {}): Uint8Array =>
  makeZip([
    { name: 'xl/workbook.xml', data: `<workbook>${properties}<sheets><sheet name="甲" r:id="r1"/></sheets></workbook>` },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="r3" Type="x/styles" Target="styles.xml"/></Relationships>',
    },
    { name: 'xl/worksheets/sheet1.xml', data: `<worksheet><sheetData>${sheet}</sheetData></worksheet>` },
    { name: 'xl/sharedStrings.xml', data: `<sst>${strings}</sst>` },
    { name: 'xl/styles.xml', data: `<styleSheet>${styles}</styleSheet>` },
  ])

describe('cells as a person sees them', () => {
  test('days, percentages, sums, yes and no, and the stored value of a formula', async () => {
    const bytes = await written((book) => {
      const sheet = book.addWorksheet('台账')
      sheet.addRow([
        new Date(Date.UTC(2023, 8, 4)),
        0.985,
        251023.54,
        true,
        { formula: 'B1*2', result: 1.97 },
        { richText: [{ text: '整' }, { text: '改' }] },
      ])
      sheet.getCell('A1').numFmt = 'yyyy"年"m"月"d"日"'
      sheet.getCell('B1').numFmt = '0.0%'
    })
    const { tables } = await openDocument(bytes, 'x.xlsx')
    expect(grid(tables[0]!)).toEqual([['1:2023-09-04', '2:98.5%', '3:251023.54', '4:TRUE', '5:1.97', '6:整改']])
    const cells = tables[0]!.rows[0]!.cells
    expect([cells.get(1)!.day, cells.get(5)!.formula, cells.get(2)!.formula]).toEqual(['2023-09-04', true, undefined])
  })

  test('merged cells are seen from every place and are one cell; hidden sheets are flagged', async () => {
    const bytes = await written((book) => {
      const sheet = book.addWorksheet('台账')
      sheet.addRows([
        ['方面', '', '问题'],
        ['甲', 'x', '一'],
        ['', 'y', '二'],
      ])
      sheet.mergeCells('A1:B1')
      sheet.mergeCells('A2:A3')
      book.addWorksheet('旧', { state: 'hidden' }).addRow(['藏'])
    })
    const { tables, passages } = await openDocument(bytes, 'x')
    expect(grid(tables[0]!)).toEqual([
      ['1:方面', '2:方面', '3:问题'],
      ['1:甲', '2:x', '3:一'],
      ['1:甲', '2:y', '3:二'],
    ])
    expect(tables.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['台账', false],
      ['旧', true],
    ])
    expect(passages.map(({ text }) => text)).toEqual(['方面', '问题', '甲', 'x', '一', 'y', '二', '藏'])
  })

  test.each([
    [
      'shared text without phonetic signs',
      '<row><c t="s"><v>0</v></c></row>',
      { strings: '<si><t>整</t><rPh><t>zheng</t></rPh><t>改</t></si>' },
      ['1:整改'],
    ],
    ['inline text', '<row><c r="C1" t="inlineStr"><is><r><t>整</t></r><r><t>改</t></r></is></c></row>', {}, ['3:整改']],
    ['places left out', '<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row>', {}, ['1:a', '2:b']],
    [
      'days of 1900',
      '<row><c s="1"><v>45173</v></c></row>',
      { styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>' },
      ['1:2023-09-04'],
    ],
    ['the day that never was', '<row><c s="0"><v>60</v></c></row>', { styles: '<cellXfs><xf numFmtId="14"/></cellXfs>' }, ['1:60']],
    [
      'days of 1904',
      '<row><c s="0"><v>43711</v></c></row>',
      { styles: '<cellXfs><xf numFmtId="31"/></cellXfs>', properties: '<workbookPr date1904="1"/>' },
      ['1:2023-09-04'],
    ],
    [
      'a format that only looks like one',
      '<row><c s="0"><v>12</v></c></row>',
      { styles: '<numFmts><numFmt numFmtId="170" formatCode="0&quot;day&quot;"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>' },
      ['1:12'],
    ],
    ['binary noise of sums', '<row><c><v>251023.54000000001</v></c></row>', {}, ['1:251023.54']],
    ['long numbers as they are', '<row><c><v>320102199001011234</v></c></row>', {}, ['1:320102199001011234']],
    ['escaped signs', '<row><c t="str"><v>a_x000A_b</v></c></row>', {}, ['1:a\nb']],
  ])('%s', async (_, sheet, more, expected) => {
    const { tables } = await openDocument(byHand(sheet, more), 'x')
    expect(grid(tables[0]!)).toEqual([expected])
  })

  test('a merge over everything does not make everything', async () => {
    const sheet = '<row><c t="str"><v>a</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><sheetData>'
    expect(grid((await openDocument(byHand(sheet), 'x')).tables[0]!)).toEqual([['1:a']])
  })
})

test('any table comes back as it was written', async () => {
  const sign = fc.constantFrom('问', '题', 'a', ' ', '7', '😀', '<', '&', '\n', '"', '_x0041_'.slice(0, 2), '\u202e')
  const value = fc.oneof(
    fc.array(sign, { minLength: 1, maxLength: 6 }).map((signs) => `甲${signs.join('')}乙`),
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.constant(null),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }), async (rows) => {
      fc.pre(rows.flat().some((each) => each !== null))
      const bytes = await written((book) => void book.addWorksheet('甲').addRows(rows))
      const { tables, passages } = await openDocument(bytes, 'x')
      const expected = rows
        .map((row) => row.flatMap((each, at) => (each === null ? [] : [`${at + 1}:${each}`])))
        .filter((row) => row.length > 0)
      expect(grid(tables[0]!)).toEqual(expected)
      expect(passages.map(({ text }) => text)).toEqual(
        rows
          .flat()
          .filter((each) => each !== null)
          .map(String),
      )
    }),
    { numRuns: 60 },
  )
})
