import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectNoViolations, openBrowser, openPage, signIn } from './browser.ts'
import { openSite } from './site.ts'
import { expectHolder, openWindows } from './walk/desk.ts'
import { feedbackOn } from './walk/feedback-file.ts'
import { confirmDocument, dropFile, issueFeedback, tree } from './walk/feedback.ts'
import { claimAll, expectNotYet } from './walk/finding.ts'
import { ledgerFile, ledgerTexts, xlsx } from './walk/ledger-file.ts'
import { cast, foundTown, type Town } from './walk/town.ts'

const town: Town = { inspectionId: '' }
const site = await openSite(foundTown(town))
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** A column the reader does not know is named by hand; the file is read once more by it. */
async function correctMapping(page: Page): Promise<void> {
  await page.getByText('工作表 问题台账，表头第 2–3 行').waitFor()
  await page.getByRole('row', { name: '责任 / 责任领导' }).waitFor()
  const column = page.getByRole('combobox', { name: '第 D 列读作' })
  expect(await column.inputValue()).toBe('')
  await column.selectOption({ label: '问题类别' })
  await page.getByRole('button', { name: '按此重新读取' }).click()
  await page.getByRole('row', { name: '归口' }).getByText('人工指定').waitFor()
}

test('from a ledger with merged cells to findings that their body answers for', async () => {
  const { inspectionId } = town
  const at = openWindows(() => browser, site.base, { openPage, signIn })
  const office = await at('shenmingyuan')
  await dropFile(office, inspectionId, { name: '问题台账.xlsx', mimeType: xlsx, buffer: await ledgerFile() })
  await correctMapping(office)
  await office.getByRole('button', { name: '导入并核对' }).click()
  for (const text of ledgerTexts) await tree(office).getByRole('treeitem').filter({ hasText: text }).waitFor()
  expect(await tree(office).getByText('项目管理责任落实不到位').count()).toBe(1)
  expect(await tree(office).getByText('财务管理', { exact: true }).count()).toBe(2)
  await expectNoViolations(office)
  await confirmDocument(office, 4, 0)
  await issueFeedback(office, inspectionId, { feedbackOn, signer: '温如海（局长）' })

  const head = await at('wenruhai')
  await claimAll(head, { done: 4, refused: 0 })
  await head.getByRole('link', { name: ledgerTexts[1]! }).click()
  await head.getByRole('heading', { name: '项目管理责任落实不到位' }).waitFor()
  await head.getByText('工程建设', { exact: true }).waitFor()
  await expectNotYet(head, '认领问题', '认领')
  await expectHolder(head, cast.wenruhai.name, '编制并提交整改方案')
}, 240_000)
