import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { addDays, type Day } from '#domain/day.ts'
import { choose, enterDay, expectHolder } from './desk.ts'
import { texts } from './feedback-file.ts'
import { cast, today } from './town.ts'

type Measure = { text: string; horizon: '立行立改' | '限期整改' | '长期坚持'; aim: '治标' | '治本' }
type Task = { text: string; criterion: string; due: Day; measures: Measure[] }

const missing = (page: Page): Locator => page.getByRole('region', { name: '还缺什么' })

export async function openPlan(page: Page, inspectionId: string): Promise<void> {
  await page.goto(`/inspections/${inspectionId}/plan?view=cards`)
  await page.getByRole('heading', { name: '问题 1' }).waitFor()
}

/** The live list beside the plan says how much is missing; `null` when it is complete. */
export async function expectMissing(page: Page, count: number | null): Promise<void> {
  if (count === null) await page.getByText('已经齐全').waitFor()
  else await missing(page).getByText(`${count} 项`, { exact: true }).waitFor()
}

export const goToMissing = (page: Page, line: string): Promise<void> => missing(page).getByRole('button', { name: line }).click()

async function fillMeasure(form: Locator, n: number, { text, horizon, aim }: Measure): Promise<void> {
  await form.getByRole('button', { name: '增加措施' }).click()
  await form.getByLabel(`第 ${n} 条措施`, { exact: true }).fill(text)
  if (horizon !== '限期整改') await choose(form.getByLabel(`第 ${n} 条措施的时限类型`), horizon)
  if (aim !== '治标') await choose(form.getByLabel(`第 ${n} 条措施治标还是治本`), aim)
}

/** Writes the task that stands open; every field is saved as it is left. */
export async function writeTask(page: Page, number: number, task: Task): Promise<Locator> {
  const form = page.getByRole('form', { name: `编辑任务 ${number}` })
  await form.getByLabel('任务', { exact: true }).fill(task.text)
  await choose(form.getByLabel('责任领导'), cast.wenruhai.name, { typed: true })
  await choose(form.getByLabel('责任人'), cast.suxiaoman.name, { typed: true })
  await enterDay(form.getByLabel('完成时限'), task.due)
  await form.getByLabel('完成标准').fill(task.criterion)
  for (const [at, measure] of task.measures.entries()) await fillMeasure(form, at + 1, measure)
  await form.getByLabel('完成标准').press('Control+s')
  await form.getByRole('status').getByText('已保存').waitFor()
  return form
}

export const closeTask = async (form: Locator): Promise<void> => {
  await form.getByRole('button', { name: /^完成/ }).click()
  await form.waitFor({ state: 'detached' })
}

export const flood: Task = {
  text: '按期完成城区内涝治理项目，用好已下达的专项资金',
  criterion: '项目竣工验收，1260.5万元专项资金全部拨付到位',
  due: addDays(today, 90),
  measures: [
    { text: '召开专题会议学习有关文件', horizon: '立行立改', aim: '治标' },
    { text: '建立专项资金月调度制度，超过三个月未拨付的由局长督办', horizon: '长期坚持', aim: '治本' },
  ],
}

export const others: Task = {
  text: '完善中心组研讨机制，清退超标准报销的差旅费，补齐人事档案',
  criterion: '3.6万元全部收回，13卷档案补齐并经组织部抽查合格',
  due: addDays(today, 60),
  measures: [{ text: '清退超标准报销的差旅费3.6万元', horizon: '限期整改', aim: '治标' }],
}

/** The bureau's handler answers all four findings with two tasks, led by the list of what is missing. */
export async function writePlan(page: Page, inspectionId: string): Promise<void> {
  await openPlan(page, inspectionId)
  await expectHolder(page, cast.wenruhai.name, '编制并提交整改方案')
  await expectMissing(page, 4)
  await page.getByRole('button', { name: '给问题 2 新增任务' }).click()
  const first = await writeTask(page, 1, flood)
  await expectMissing(page, 4)
  await goToMissing(page, '任务1的第1条措施只有开会、印发、学习')
  await first.getByLabel('第 1 条措施', { exact: true }).fill('拨付闲置的专项资金1260.5万元，倒排工期完成剩余工程')
  await closeTask(first)
  await expectMissing(page, 3)
  await goToMissing(page, '问题1没有整改任务')
  await page.getByRole('button', { name: '给问题 1 新增任务' }).press('Enter')
  const second = await writeTask(page, 2, others)
  await expectMissing(page, 2)
  const answers = second.getByLabel('对应问题')
  await choose(answers, `问题 3 ${texts.travel}`, { typed: true })
  await choose(answers, `问题 4 ${texts.archives}`, { typed: true })
  await expectMissing(page, null)
  await closeTask(second)
}

/** The head hands the plan in. */
export async function submitPlan(page: Page, inspectionId: string): Promise<void> {
  await openPlan(page, inspectionId)
  await expectMissing(page, null)
  await page.getByRole('button', { name: '提交方案' }).click()
  const dialog = page.getByRole('dialog', { name: '提交整改方案' })
  await dialog.getByText('方案共 4 个问题、2 项任务').waitFor()
  await dialog.getByRole('button', { name: '提交方案' }).click()
  await page.getByText('方案已提交审核').waitFor()
  await expectHolder(page, '巡察办', '各方审核整改方案')
}

/** One of those who review the plan, in their own seat. */
export async function judgePlan(page: Page, inspectionId: string, seat: string): Promise<void> {
  await openPlan(page, inspectionId)
  await page.getByRole('button', { name: '审核方案' }).click()
  const dialog = page.getByRole('dialog', { name: '审核整改方案' })
  await dialog.getByText(`您以“${seat}”的身份审核`).waitFor()
  await dialog.getByRole('radio', { name: '同意', exact: true }).check()
  await dialog.getByLabel('审核意见').fill('措施具体，同意')
  await dialog.getByRole('button', { name: '同意', exact: true }).click()
  await page.getByText('审核意见已提交').waitFor()
}

/** The collector joins all opinions into one and adopts the plan. */
export async function adoptPlan(page: Page, inspectionId: string): Promise<void> {
  await openPlan(page, inspectionId)
  await expectHolder(page, '巡察办', '汇总方案审核意见')
  await page.getByRole('button', { name: '汇总意见' }).click()
  const dialog = page.getByRole('dialog', { name: '汇总审核意见' })
  await dialog.getByRole('button', { name: '引用各方意见' }).click()
  expect(await dialog.getByLabel('汇总意见（发给被巡察单位）').inputValue()).toContain('措施具体，同意')
  await dialog.getByRole('radio', { name: '通过方案' }).check()
  await dialog.getByRole('button', { name: '通过方案' }).click()
  await page.getByText('方案已通过，任务开始计时').waitFor()
}
