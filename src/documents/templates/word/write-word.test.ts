import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { beforeAll, describe, expect, test } from 'vitest'
import { tallyFindings } from '#domain/statistics.ts'
import { exampleDossier as dossier, exampleIssue as issue } from '#documents/templates/example.ts'
import { feedbackPaper } from '#documents/templates/kinds/feedback.ts'
import { handOverForm } from '#documents/templates/kinds/hand-over.ts'
import { issueLetter } from '#documents/templates/kinds/issue-letter.ts'
import { dutiesList, findingsList, fourthList, tasksList } from '#documents/templates/kinds/lists.ts'
import { planPaper } from '#documents/templates/kinds/plan.ts'
import { progressReport } from '#documents/templates/kinds/progress-report.ts'
import { statisticsPaper } from '#documents/templates/kinds/statistics.ts'
import type { Lang, Paper } from '#documents/templates/paper.ts'
import { readDocument } from '#documents/read-document.ts'
import { openParts } from '#documents/zip/parts.ts'
import { all, elementOf, type Element } from '#test/office/element.ts'
import { wordFaults } from '#test/office/word.ts'
import { writeWord } from './write-word.ts'

const tally = tallyFindings(dossier.findings)
const line = { round: '第1轮', body: dossier.body, findings: tally, atOnce: tally }
const papersIn = (lang: Lang): Record<string, Paper> => ({
  letter: issueLetter(dossier, lang, { ...issue, secrecy: '机密★1年' }),
  feedback: feedbackPaper(dossier, lang, issue),
  handOver: handOverForm(dossier, lang),
  plan: planPaper(dossier, lang, issue),
  findings: findingsList(dossier, lang),
  tasks: tasksList(dossier, lang),
  duties: dutiesList(dossier, lang),
  results: fourthList(dossier, lang),
  limits: fourthList({ ...dossier, fourth: 'limits' }, lang),
  progress: progressReport(dossier, lang, issue),
  statistics: statisticsPaper({ name: '十届第1轮', lines: [line, line], proposals: null, accountable: null, stand: dossier.stand }, lang),
})

const textOf = (element: Element): string =>
  all(element, 'w:t')
    .map(({ text }) => text)
    .join('')
const first = (element: Element, name: string): Record<string, string> => all(element, name)[0]?.attributes ?? {}

type Opened = { bytes: Uint8Array; document: Element; footers: Element[]; settings: Element }
async function opened(paper: Paper): Promise<Opened> {
  const bytes = await writeWord(paper)
  const parts = await openParts(bytes)
  const part = async (name: string): Promise<Element> => elementOf((await buffer(Readable.from(parts.open(name)))).toString())
  const footers = await Promise.all(parts.names.filter((name) => /footer\d\.xml$/.test(name)).map(part))
  return { bytes, document: await part('word/document.xml'), footers, settings: await part('word/settings.xml') }
}

describe.each(['zh', 'en'] as const)('every paper in %s', (lang) => {
  test.each(Object.entries(papersIn(lang)))('%s: opens, is in order, says of what day it is', async (_, paper) => {
    const { bytes, footers, settings } = await opened(paper)
    expect(await readDocument(bytes, 'paper.docx')).not.toHaveProperty('problem')
    expect(await wordFaults(bytes)).toEqual([])
    expect(footers).toHaveLength(2)
    for (const footer of footers) expect(textOf(footer)).toContain(dossier.stand.day)
    expect(all(settings, 'w:evenAndOddHeaders')).toHaveLength(1)
  })
})

describe('measured against GB/T 9704-2012', () => {
  const mm = (twips: string | undefined): number => (Number(twips) / 1440) * 25.4
  const papers = papersIn('zh')
  let letter: Opened
  let feedback: Opened
  beforeAll(async () => {
    letter = await opened(papers['letter']!)
    feedback = await opened(papers['feedback']!)
  })

  test('A4, 37 ± 1 and 28 ± 1 mm, a type area of 156 × 225 mm', () => {
    const size = first(letter.document, 'w:pgSz')
    const margin = first(letter.document, 'w:pgMar')
    expect([mm(size['w:w']), mm(size['w:h'])].map(Math.round)).toEqual([210, 297])
    expect(Math.abs(mm(margin['w:top']) - 37)).toBeLessThan(0.1)
    expect(Math.abs(mm(margin['w:left']) - 28)).toBeLessThan(0.1)
    expect(mm(size['w:w']) - mm(margin['w:left']) - mm(margin['w:right'])).toBeCloseTo(156, 1)
    expect(mm(size['w:h']) - mm(margin['w:top']) - mm(margin['w:bottom'])).toBeCloseTo(225, 1)
  })

  test('22 lines of 28 characters: grid, exact pitch and spacing of the characters agree', () => {
    const grid = first(letter.document, 'w:docGrid')
    expect(grid).toMatchObject({ 'w:type': 'lines', 'w:linePitch': '579' })
    const area = 225 / 25.4
    expect(Math.floor((area * 1440) / Number(grid['w:linePitch']))).toBe(22)
    const text = all(feedback.document, 'w:p').find((one) => textOf(one).includes('开展了巡察'))!
    expect(first(text, 'w:spacing')).toMatchObject({ 'w:line': '579', 'w:lineRule': 'exact' })
    const run = all(text, 'w:r')[0]!
    const pitch = Number(first(run, 'w:sz')['w:val']) * 10 + Number(first(all(run, 'w:rPr')[0]!, 'w:spacing')['w:val'])
    expect(Math.floor(((156 / 25.4) * 1440) / pitch)).toBe(28)
  })

  const faceOf = (from: Opened, part: string): [string | undefined, number] => {
    const run = all(from.document, 'w:r').find((one) => textOf(one).includes(part))!
    return [first(run, 'w:rFonts')['w:eastAsia'], Number(first(run, 'w:sz')['w:val']) / 2]
  }
  test('text 16 pt 仿宋, levels 黑体, 楷体, 仿宋, title 22 pt 小标宋', () => {
    expect(faceOf(feedback, '开展了巡察')).toEqual(['仿宋_GB2312', 16])
    expect(faceOf(feedback, '一、巡察发现')).toEqual(['黑体', 16])
    expect(faceOf(feedback, '（一）聚焦')).toEqual(['楷体_GB2312', 16])
    expect(faceOf(feedback, '1.民生')).toEqual(['仿宋_GB2312', 16])
    expect(faceOf(feedback, '关于对')).toEqual(['方正小标宋简体', 22])
    expect(faceOf(letter, '机密')).toEqual(['黑体', 16])
  })

  test('the first line is indented by two characters, addressee and title are not', () => {
    const indent = (part: string) =>
      first(
        all(feedback.document, 'w:p').find((one) => textOf(one).includes(part))!,
        'w:ind',
      )
    expect(indent('开展了巡察')).toMatchObject({ 'w:firstLineChars': '200' })
    expect(indent('霁川市住房和城乡建设局：')).toEqual({})
  })

  test('the red head stands 35 mm below the top of the area, its line is red, 4 mm under the number', () => {
    const paragraphs = all(letter.document, 'w:p')
    const at = paragraphs.findIndex((one) => textOf(one).endsWith('办公室文件'))
    expect(at).toBe(1)
    const above = 579
    const name = Number(first(paragraphs[at]!, 'w:sz')['w:val']) / 2
    // 0.09 of its size lies above a sign in its line, as LibreOffice sets it (docs/papers/README.md).
    expect(mm(String(Number(first(paragraphs[at]!, 'w:spacing')['w:before']) + above + name * 20 * 0.09))).toBeCloseTo(35, 1)
    const number = paragraphs.find((one) => textOf(one) === '霁巡办〔2026〕12号')!
    expect(first(number, 'w:bottom')).toMatchObject({ 'w:color': 'E60012', 'w:space': '5' })
    // Of its line, six points lie below the number.
    expect(((5 + 6) / 72) * 25.4).toBeCloseTo(4, 0)
    expect(paragraphs.indexOf(number) - at).toBe(3)
  })

  test('the copy block has thick and thin lines and size 4; page numbers are size 4 in Song between dashes, outside', () => {
    const borders = all(letter.document, 'w:tblBorders')[0]!
    const points = (name: string): number => Number(first(borders, name)['w:sz']) / 8
    expect([points('w:top'), points('w:insideH'), points('w:bottom')].map((one) => (one / 72) * 25.4)).toEqual([
      expect.closeTo(0.35, 1),
      expect.closeTo(0.25, 1),
      expect.closeTo(0.35, 1),
    ])
    expect(points('w:top')).toBeGreaterThan(points('w:insideH'))
    expect(faceOf(letter, '抄送：')).toEqual(['仿宋_GB2312', 14])
    const [odd, even] = letter.footers as [Element, Element]
    expect(textOf(odd).endsWith('—  —')).toBe(true)
    expect(textOf(even).startsWith('—  —')).toBe(true)
    for (const footer of [odd, even]) {
      const run = all(footer, 'w:r').find((one) => textOf(one).includes('—'))!
      expect([first(run, 'w:rFonts')['w:eastAsia'], first(run, 'w:sz')['w:val']]).toEqual(['宋体', '28'])
    }
    const margin = first(letter.document, 'w:pgMar')
    const dash = mm(margin['w:footer']) + (8 / 72) * 25.4
    expect(mm(margin['w:bottom']) - dash).toBeCloseTo(7, 1)
  })

  test('the copy block stands at the foot of an even page: below the text where it ends on one, else on the next', async () => {
    const place = first(letter.document, 'w:tblpPr')
    expect(place).toMatchObject({ 'w:horzAnchor': 'page', 'w:tblpX': '1587', 'w:vertAnchor': 'margin', 'w:tblpYSpec': 'bottom' })
    const filled = (lines: number): Paper => ({
      ...papers['letter']!,
      blocks: Array.from({ length: lines }, () => ({ is: 'paragraph', runs: [{ text: '一行' }] })),
    })
    const turnsOf = async (lines: number) => {
      const { document } = await opened(filled(lines))
      const sections = all(document, 'w:sectPr').length
      return [all(document, 'w:pageBreakBefore').length, sections, first(document, 'w:type')['w:val']]
    }
    expect(await turnsOf(3)).toEqual([1, 1, undefined])
    expect(await turnsOf(20)).toEqual([0, 1, undefined])
    expect(await turnsOf(30)).toEqual([0, 2, 'evenPage'])
    for (const lines of [3, 20, 30]) expect(await wordFaults((await opened(filled(lines))).bytes)).toEqual([])
  })

  test('a list lies on its side, its head comes again, its columns fill the area', async () => {
    const { document } = await opened(papers['tasks']!)
    expect(first(document, 'w:pgSz')).toMatchObject({ 'w:orient': 'landscape' })
    expect(all(document, 'w:tblHeader')).toHaveLength(1)
    const widths = all(document, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']))
    expect(mm(String(widths.reduce((sum, one) => sum + one, 0)))).toBeCloseTo(225, 1)
  })
})
