import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockOfText, htmlOfBlock, pastedOf, tableOfHtml, textOfBlock } from './clipboard-block.ts'

test.each([
  ['one', [['one']]],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\t"two\nlines"\r\n', [['a', 'two\nlines']]],
  ['"say ""yes"""\tb', [['say "yes"', 'b']]],
  ['12" pipe\tb', [['12" pipe', 'b']]],
  [
    '\t\r\nx\t',
    [
      ['', ''],
      ['x', ''],
    ],
  ],
])('%j', (text, expected) => {
  expect(blockOfText(text)).toEqual(expected)
})

const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><!--StartFragment--><table border=0 cellpadding=0>
 <col width=64><tr height=20 style='height:15.0pt'>
  <td rowspan=2 height=40 class=xl65 align=right width=64>3</td>
  <td class=xl66>按期完成
  治理<br>
    并验收</td></tr>
 <tr><td>A&amp;B &lt;丙&gt;&nbsp;12</td></tr></table><!--EndFragment--></body></html>`

const blockOfHtml = (html: string) => tableOfHtml(html)?.block ?? null
const blockOf = (html: string, text: string) => pastedOf(html, text).block

test('a table of Excel: merged cells are said in each, breaks are kept, source line ends are none', () => {
  expect(blockOfHtml(excel)).toEqual([
    ['3', '按期完成 治理\n并验收'],
    ['3', 'A&B <丙> 12'],
  ])
  expect(blockOfHtml('<p>words</p>')).toBeNull()
  expect(blockOf('<b>x</b>', 'x\ty')).toEqual([['x', 'y']])
})

test('a row that only tells widths is none; an attribute may hold the sign of an end; what was merged over is known', () => {
  const told =
    tableOfHtml(`<table><!--StartFragment--><tr><td rowspan=2 style='mso-number-format:"[>=100]0"'>甲</td><td colspan=2>乙</td></tr>
    <tr><td>丙</td><td></td></tr><![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td><td></td></tr><![endif]></table>`)
  expect(told).toEqual({
    block: [
      ['甲', '乙', '乙'],
      ['甲', '丙', ''],
    ],
    merged: [
      [false, false, false],
      [true, false, false],
    ],
  })
})

const cell = fc.array(fc.constantFrom('字', 'a', '"', '\n', '<', '&', '，', '1'), { maxLength: 8 }).map((list) => list.join('').trim())
const block = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))

test('what was copied is read back as it was', () => {
  fc.assert(
    fc.property(block, (rows) => {
      expect(blockOfText(textOfBlock(rows))).toEqual(rows)
      expect(blockOfHtml(htmlOfBlock(rows))).toEqual(rows)
    }),
  )
})
