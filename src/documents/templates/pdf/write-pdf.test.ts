import { getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { exampleDossier as dossier, exampleIssue as issue } from '#documents/templates/example.ts'
import { feedbackPaper } from '#documents/templates/kinds/feedback.ts'
import { issueLetter } from '#documents/templates/kinds/issue-letter.ts'
import { dutiesList, findingsList } from '#documents/templates/kinds/lists.ts'
import type { Paper } from '#documents/templates/paper.ts'
import { writePdf } from './write-pdf.ts'

const millimetres = (points: number): number => (points / 72) * 25.4
type Said = { text: string; x: number; y: number; size: number }

async function opened(paper: Paper) {
  const bytes = await writePdf(paper)
  const raw = Buffer.from(bytes).toString('latin1')
  const pdf = await getDocumentProxy(bytes.slice())
  const pages: Said[][] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, , , size, x, y] = item.transform as [number, number, number, number, number, number]
        return [{ text: item.str, size, x: millimetres(x), y: millimetres(height - y) }]
      }),
    )
  }
  return {
    raw,
    pdf,
    pages,
    text: pages
      .flat()
      .map(({ text }) => text)
      .join(''),
  }
}

const many = (n: number) => ({
  ...dossier,
  findings: Array.from({ length: n }, (_, at) => ({ ...dossier.findings[at % 5]!, number: `十届-1-01-${at + 1}` })),
})

describe('a PDF', () => {
  test('can be searched and copied, names itself and its language, and holds its fonts', async () => {
    const { raw, pdf, text } = await opened(feedbackPaper(dossier, 'zh', issue))
    for (const { text: said } of dossier.findings) expect(text).toContain(said)
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: '关于对霁川市住房和城乡建设局巡察的反馈意见', Language: 'zh-CN' })
    expect(raw).toContain('/DisplayDocTitle true')
    expect(raw.match(/\/FontFile3/g)?.length).toBe(raw.match(/\/Type \/FontDescriptor/g)?.length)
    expect(raw).toContain('/ToUnicode')
  })

  test('has a bookmark for every heading, in its order and below its like', async () => {
    const { pdf } = await opened(feedbackPaper(dossier, 'zh', issue))
    const outline = (await pdf.getOutline()) as { title: string; items: { title: string }[] }[]
    expect(outline.map(({ title }) => title)).toEqual(['一、巡察发现的主要问题', '二、意见建议', '三、整改要求'])
    expect(outline[0]!.items.map(({ title }) => title)).toEqual(['（一）聚焦贯彻落实上级决策部署情况。', '（二）聚焦基层党组织建设情况。'])
  })

  test('numbers its pages outside, odd ones right and even ones left, and says on each of what moment it is', async () => {
    const { pages } = await opened(feedbackPaper(many(60), 'zh', issue))
    expect(pages.length).toBeGreaterThan(3)
    for (const [at, page] of pages.entries()) {
      const number = page.find(({ text }) => text.includes('—') && text.includes(String(at + 1)))!
      expect(number.x > 105, `page ${at + 1}`).toBe(at % 2 === 0)
      expect(page.some(({ text }) => text.includes('数据截至2026-11-22'))).toBe(true)
      // Nothing of the text leaves the type area.
      for (const { x, y, size } of page) if (size > 15) expect([x > 27.5 && x < 184, y > 37 && y < 262.5]).toEqual([true, true])
    }
  })

  test('sets three hundred findings, names of forty characters and an empty list; the head of a table comes again', async () => {
    const { pages, text } = await opened(findingsList(many(300), 'zh'))
    for (const page of pages) expect(page.some(({ text: said }) => said.includes('问题编号'))).toBe(true)
    expect(text).toContain('问题300个')
    const name = '霁川市住房和城乡建设局下属保障性住房建设与公有房屋运营管理服务中心党总支部委员会'
    const long = {
      ...dossier,
      body: name,
      tasks: dossier.tasks.map((task) => ({ ...task, leadBody: name, leader: '阿卜杜热合曼·买买提' })),
    }
    expect((await opened(dutiesList(long, 'zh'))).text.replaceAll(/\s/g, '')).toContain(name)
    expect((await opened(findingsList({ ...dossier, findings: [] }, 'zh'))).text).toContain('问题0个')
  })

  test('the copy block ends an even page', async () => {
    for (const to of [null, '霁川市纪委监委机关', '霁川市委组织部、'.repeat(12)]) {
      const { pages } = await opened(issueLetter(dossier, 'zh', { ...issue, copiesTo: to }))
      expect(pages.length % 2).toBe(0)
      const printed = pages.at(-1)!.find(({ text }) => text.includes('印发'))!
      expect(printed.y).toBeGreaterThan(255)
      expect(printed.y).toBeLessThan(262)
    }
  })
})
