import { expect, test } from 'vitest'
import { exampleDossier as dossier, exampleIssue as issue } from '#documents/templates/example.ts'
import { issueLetter } from '#documents/templates/kinds/issue-letter.ts'
import { writeWord } from '#documents/templates/word/write-word.ts'
import { bookBytes } from '#documents/sheets/write-book.ts'
import { makeZip } from '#documents/zip/make-zip.ts'
import { openParts } from '#documents/zip/parts.ts'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { bookFaults } from './book.ts'
import { wordFaults } from './word.ts'

/** A rule that finds nothing in a broken file would find nothing in ours. */
async function broken(bytes: Uint8Array, part: string, from: string | RegExp, to: string): Promise<Uint8Array> {
  const parts = await openParts(bytes)
  const files: { name: string; data: string }[] = []
  for (const name of parts.names) {
    const text = (await buffer(Readable.from(parts.open(name)))).toString()
    if (name === part) expect(text.search(from), `${part} has ${from}`).toBeGreaterThanOrEqual(0)
    files.push({ name, data: name === part ? text.replace(from, to) : text })
  }
  return makeZip(files)
}

const letter = await writeWord(issueLetter(dossier, 'zh', issue))
const document = 'word/document.xml'
test.each([
  ['an order that is not the schema’s', document, /<w:jc w:val="center"\/><\/w:pPr>/, '<w:jc w:val="center"/><w:keepNext/></w:pPr>'],
  ['a property twice', document, /<w:jc w:val="center"\/>/, '<w:jc w:val="center"/><w:jc w:val="left"/>'],
  ['a style that is not there', document, 'w:val="Title"', 'w:val="Titel"'],
  ['a relationship that leads nowhere', document, 'r:id="rId6"', 'r:id="rId66"'],
  [
    'a part without a type',
    '[Content_Types].xml',
    /<Override[^>]*footer1[^>]*>/,
    '<Override PartName="/word/none.xml" ContentType="a/b"/>',
  ],
  ['a part that nothing leads to', 'word/_rels/document.xml.rels', /<Relationship [^>]*footer2[^>]*>/, ''],
  ['spaces that are lost', document, /<w:t xml:space="preserve">附件/, '<w:t> 附件'],
  ['a tab as a character', document, '抄送：', '抄送\t：'],
  ['a cell without a paragraph at its end', document, '</w:p></w:tc>', '</w:p><w:tbl><w:tblGrid/></w:tbl></w:tc>'],
  ['a prefix nobody declares', document, '<w:body>', '<q:body/><w:body>'],
])('in a Word file %s is found', async (_, part, from, to) => {
  expect(await wordFaults(letter)).toEqual([])
  expect(await wordFaults(await broken(letter, part, from, to))).not.toEqual([])
})

const columns = [{ key: 'text', title: '内容', kind: 'text', width: 20, list: 'states' }] as const
const book = await bookBytes({
  sheets: [
    {
      name: '任务',
      title: '任务',
      lines: [],
      columns: [...columns],
      frozen: 1,
      rows: [{ id: '', version: 1, cells: { text: ' 一 ' } }],
      marked: false,
    },
  ],
  lists: { states: ['一', '二'] },
  about: {},
  words: { mark: '标记', page: '&P' },
})
const sheet = 'xl/worksheets/sheet1.xml'
test.each([
  ['an order that is not the schema’s', sheet, /(<autoFilter[^>]*>)(<dataValidations.*<\/dataValidations>)/, '$2$1'],
  ['a count that is wrong', sheet, 'dataValidations count="1"', 'dataValidations count="2"'],
  ['a style that is not there', sheet, / s="\d+"/, ' s="999"'],
  ['a cell in another row', sheet, /r="A1"/, 'r="A9"'],
  ['spaces that are lost', sheet, ' xml:space="preserve"> 一', '> 一'],
  ['a name on another sheet', 'xl/workbook.xml', /'任务'!/, "'_lists'!"],
  ['a sheet without its part', 'xl/workbook.xml', 'r:id="rId1"', 'r:id="rId9"'],
])('in a workbook %s is found', async (_, part, from, to) => {
  expect(await bookFaults(book)).toEqual([])
  expect(await bookFaults(await broken(book, part, from, to))).not.toEqual([])
})
