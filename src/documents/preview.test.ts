import { Document, Packer, Paragraph } from 'docx'
import exceljs from 'exceljs'
import { describe, expect, test } from 'vitest'
import { makePhoto } from './picture/make-photo.ts'
import { previewFile } from './preview.ts'
import { corner } from './xlsx/peek-xlsx.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a file is what its bytes are', () => {
  test('a photo with what its camera wrote', async () => {
    const shown = await previewFile(makePhoto({ make: 'Canon', model: 'EOS', taken: '2026:03:04 10:11:12' }))
    expect(shown).toMatchObject({ kind: 'picture', photo: { takenAt: '2026-03-04 10:11:12', camera: 'Canon EOS' } })
  })

  test('a PDF, a text, a program', async () => {
    expect((await previewFile(utf8('%PDF-1.7\n%%EOF'))).kind).toBe('pdf')
    expect(await previewFile(utf8('会议纪要：一、二、三'))).toMatchObject({ kind: 'text', text: '会议纪要：一、二、三', more: false })
    expect((await previewFile(new Uint8Array([0x4d, 0x5a, 0x90, 0]))).kind).toBe('none')
  })

  test('a Word file', async () => {
    const file = new Document({ sections: [{ children: [new Paragraph('整改情况')] }] })
    expect((await previewFile(new Uint8Array(await Packer.toBuffer(file)))).kind).toBe('word')
  })

  test('the corner of each sheet, and that there is more', async () => {
    const book = new exceljs.Workbook()
    const long = book.addWorksheet('台账')
    for (let row = 1; row <= corner.rows + 50; row += 1) long.addRow([row, `第${row}行`])
    book.addWorksheet('附表').addRow(['空', null, '列'])
    const { kind, sheets, more } = await previewFile(new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer))
    expect([kind, more, sheets.map((sheet) => [sheet.name, sheet.rows.length, sheet.more])]).toEqual([
      'sheet',
      true,
      [
        ['台账', corner.rows, true],
        ['附表', 1, false],
      ],
    ])
    expect(sheets[0]!.rows[1]).toEqual({
      row: 2,
      cells: [
        { column: 1, text: '2' },
        { column: 2, text: '第2行' },
      ],
    })
    expect(sheets[1]!.columns.map((one) => one.letter)).toEqual(['A', 'C'])
  })
})

test('what cannot be read says why, and nothing is thrown', async () => {
  const file = new Document({ sections: [{ children: [new Paragraph('整改情况')] }] })
  const whole = new Uint8Array(await Packer.toBuffer(file))
  expect((await previewFile(whole.slice(0, whole.length - 40))).problem?.code).toBe('cut-short')
  expect((await previewFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).kind).toBe('none')
})
