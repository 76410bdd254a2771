import { expect, test } from 'vitest'
import { checkMoney, checkRate, checkSums, tallyFindings } from '#domain/statistics.ts'
import { exampleDossier as dossier, exampleIssue as issue } from '#documents/templates/example.ts'
import type { Block, Paper } from '#documents/templates/paper.ts'
import { findingsList, fourthList, tasksList } from './lists.ts'
import { planPaper } from './plan.ts'
import { progressReport } from './progress-report.ts'
import { statisticsPaper } from './statistics.ts'
import { handOverForm } from './hand-over.ts'

const tablesOf = (paper: Paper): Extract<Block, { is: 'table' }>[] => paper.blocks.filter((one) => one.is === 'table')
const textsOf = (paper: Paper): string =>
  paper.blocks
    .flatMap((one) => (one.is === 'paragraph' ? one.runs.map(({ text }) => text) : one.is === 'heading' ? [one.text] : []))
    .join('\n')
const column = (paper: Paper, label: string): { cells: string[]; total: string } => {
  const [table] = tablesOf(paper)
  const at = table!.columns.findIndex((one) => one.label === label)
  return { cells: table!.rows.map((row) => row[at]!.join('')), total: table!.total![at]!.join('') }
}

test('the sum of a list is the sum of its rows', () => {
  const money = column(findingsList(dossier, 'zh'), '涉及金额（元）')
  expect(
    checkMoney(
      money.cells.filter((one) => one !== '—'),
      money.total,
    ).agrees,
  ).toBe(true)
  const recovered = column(fourthList(dossier, 'zh'), '追缴金额（元）')
  const tasks = dossier.tasks.reduce((sum, task) => sum + task.moneyRecovered, 0) / 100
  expect(
    checkMoney(
      recovered.cells.filter((one) => one !== '—'),
      recovered.total,
    ).agrees,
  ).toBe(true)
  expect(checkMoney([recovered.total], tasks.toFixed(2)).agrees).toBe(true)
  expect(column(tasksList(dossier, 'zh'), '整改措施').total).toBe(
    `措施${dossier.tasks.reduce((sum, one) => sum + one.measures.length, 0)}条`,
  )
})

test('a report says in words what its table says in figures, and the parts are the whole', () => {
  const report = progressReport(dossier, 'zh', issue)
  const [standing, rates] = tablesOf(report) as [Extract<Block, { is: 'table' }>, Extract<Block, { is: 'table' }>]
  const parts = standing.rows.map((row) => Number(row[1]![0]))
  const total = Number(standing.total![1]![0])
  expect(parts.reduce((sum, one) => sum + one, 0)).toBe(total)
  const [doing, reported, complete, keptOn, withoutAction] = parts as [number, number, number, number, number]
  expect(checkSums({ done: complete + keptOn + withoutAction, doing: reported, notDone: doing, total }).agrees).toBe(true)
  expect(textsOf(report)).toContain(`巡察反馈问题${total}个，其中整改中${doing}个`)
  for (const [, share, printed] of rates.rows) {
    const [done, of] = share![0]!.split(' / ').map(Number) as [number, number]
    expect(checkRate(done, of, printed![0]!).agrees).toBe(true)
  }
})

test('the plan’s measures by horizon are all of its measures', () => {
  const [, text] = /共列整改任务\d+项、整改措施(\d+)条，其中立行立改(\d+)条、限期整改(\d+)条、长期坚持(\d+)条/
    .exec(textsOf(planPaper(dossier, 'zh', issue)))!
    .map(Number) as number[]
  expect(text).toBe(6)
})

test('a task of two findings is written out once and named at the other', () => {
  const text = textsOf(planPaper(dossier, 'zh', issue))
  expect(text.match(/任务1：/g)).toHaveLength(1)
  expect(text).toContain('同时落实任务1')
})

test('the last line of the statistics form adds the others up and divides again', () => {
  const small = { total: 3, doing: 2, reported: 0, complete: 1, keptOn: 0, withoutAction: 0 }
  const big = { total: 10, doing: 0, reported: 1, complete: 8, keptOn: 1, withoutAction: 0 }
  const lines = [small, big].map((findings) => ({ round: '', body: '', findings, atOnce: small }))
  const [table] = tablesOf(statisticsPaper({ name: '', lines, proposals: null, accountable: null, stand: dossier.stand }, 'zh'))
  const total = table!.total!.map((cell) => cell[0]!)
  expect(total.slice(1, 7)).toEqual(['2个单位', '13', '11', '84.6%', '9', '69.2%'])
  expect(checkRate(11, 13, total[4]!).agrees).toBe(true)
  expect(total.slice(12)).toEqual(['—', '—', '—', '—', '—'])
})

test('withdrawn and drafts are in no rate', () => {
  const withdrawn = { ...dossier.findings[0]!, number: 'x', state: 'withdrawn' as const }
  const more = { ...dossier, findings: [...dossier.findings, withdrawn] }
  expect(tablesOf(progressReport(more, 'zh', issue))[0]!.total![1]).toEqual([String(tallyFindings(dossier.findings).total)])
})

test('the hand-over counts clues and tells nothing of them', () => {
  expect(JSON.stringify(handOverForm(dossier, 'zh'))).toContain('"2件"')
  expect(JSON.stringify(handOverForm({ ...dossier, clues: null }, 'zh'))).toContain('未登记')
})
