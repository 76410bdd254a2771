import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Day } from '#domain/day.ts'
import { enterDay, expectHolder } from './desk.ts'
import { clue, feedbackFile, texts, written } from './feedback-file.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export type File = { name: string; mimeType: string; buffer: Buffer }
export const wordFile = async (): Promise<File> => ({ name: '反馈意见.docx', mimeType: word, buffer: await feedbackFile() })

/** From the inspection to the front door, and the file through it. */
export async function dropFile(page: Page, inspectionId: string, file: File): Promise<void> {
  await page.goto(`/inspections/${inspectionId}`)
  await page.getByRole('button', { name: '导入反馈文件' }).click()
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: '选择文件' }).click()])
  await chooser.setFiles(file)
  await page.getByRole('heading', { name: '读到的内容' }).waitFor()
}

export const card = (page: Page): Locator => page.getByRole('region', { name: '选中的一处' })
export const tree = (page: Page): Locator => page.getByRole('tree', { name: '识别结果' })

export async function pick(page: Page, text: string): Promise<void> {
  await tree(page).getByRole('treeitem').filter({ hasText: text }).click()
  await tree(page).getByRole('treeitem', { selected: true }).filter({ hasText: text }).waitFor()
}

/** Everything that was read is registered, and the page says so. */
export async function confirmDocument(page: Page, findings: number, suggestions: number): Promise<void> {
  const counted = `${findings} 个问题、${suggestions} 条建议`
  await page.getByRole('button', { name: `确认登记 ${counted}` }).click()
  const dialog = page.getByRole('dialog', { name: '确认登记' })
  await dialog.getByRole('button', { name: '确认登记' }).click()
  await page.getByText(`已确认：登记 ${counted}`).waitFor()
}

/** What the reader took for a finding and is none; a text that lacked its number of people; what matters most. */
async function correctReading(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^问题 2: 城区内涝治理项目/ }).click()
  await tree(page).getByRole('treeitem', { selected: true }).filter({ hasText: texts.flood }).waitFor()
  await card(page).getByRole('group', { name: '类别与权重' }).getByText('重点', { exact: true }).click()
  await tree(page).getByRole('treeitem', { selected: true }).filter({ hasText: '重点' }).waitFor()
  await pick(page, '上述情况')
  await card(page)
    .getByRole('button', { name: /^说明文字/ })
    .click()
  await page.getByRole('button', { name: '确认登记 4 个问题、2 条建议' }).waitFor()
  await pick(page, written.travel)
  await card(page).getByRole('button', { name: '改文字' }).click()
  await card(page).getByLabel('更正后的文字').fill(texts.travel)
  await card(page).getByRole('button', { name: '保存更正' }).click()
  await tree(page).getByRole('treeitem', { selected: true }).filter({ hasText: '已改' }).waitFor()
}

/** The Word file goes in, what was read is corrected where the reader went wrong, and is registered. */
export async function importFeedback(page: Page, inspectionId: string): Promise<void> {
  const file = await wordFile()
  await dropFile(page, inspectionId, file)
  await page.getByText('提到问题线索 3 件').waitFor()
  await page.getByRole('button', { name: '导入并核对' }).click()
  await expectHolder(page, '沈明远', '核对识别结果，确认登记')
  expect(await tree(page).getByText(clue.slice(0, 12)).count()).toBe(0)
  await correctReading(page)
  await confirmDocument(page, 4, 2)
  await dropFile(page, inspectionId, file)
  await page.getByText('同一份文件已于').waitFor()
}

const issuing = /^[印下]发反馈$/

/** The feedback is issued; every clock starts. */
export async function issueFeedback(page: Page, inspectionId: string, { feedbackOn, signer }: { feedbackOn: Day; signer: string }) {
  await page.goto(`/inspections/${inspectionId}`)
  await expectHolder(page, '巡察办', '印发反馈')
  await page.getByRole('button', { name: issuing }).click()
  const dialog = page.getByRole('dialog', { name: issuing })
  await dialog.getByText(/将.发 4 个问题/).waitFor()
  await enterDay(dialog.getByLabel('反馈日'), feedbackOn)
  await dialog.getByRole('button', { name: issuing }).click()
  await dialog.getByText('请填写签收人').waitFor()
  await dialog.getByLabel('签收人').fill(signer)
  await dialog.getByRole('button', { name: issuing }).click()
  await dialog.waitFor({ state: 'detached' })
  await expectHolder(page, '温如海', '编制并提交整改方案')
}
