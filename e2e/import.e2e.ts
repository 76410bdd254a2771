import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { feedbackLines, feedbackTitle, wordFile, workbook } from '#test/feedback-files.ts'
import { expectNoViolations, narrow, openBrowser, settled } from './browser.ts'
import { openSampleSite } from './sample-site.ts'
import { visitorsOf } from './signed-in.ts'

const site = await openSampleSite()
const login = 'lutingsong'
const signedIn = visitorsOf(() => browser, site.base)
let browser: Browser
let desk: string

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const atTheDoor = async (language: 'zh' | 'en' = 'zh', size?: typeof narrow): Promise<Page> => {
  const page = await signedIn(login, language, size)
  await page.goto('/import')
  await page.locator('.r-pick button').first().click()
  await page.locator('.r-drop').waitFor()
  await settled(page)
  return page
}

const drop = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })

test('a file that cannot be read says why; the columns of a ledger can be given otherwise', async () => {
  const page = await atTheDoor()
  await expectNoViolations(page)
  await drop(page, '旧表.xls', new Uint8Array([1]))
  await page.getByRole('alert').getByText('不认识“旧表.xls”').waitFor()
  await drop(page, '改名.docx', new TextEncoder().encode('MZ\u0000\u0003'))
  await page.getByRole('alert').getByText('这份文件读不了').waitFor()
  await expectNoViolations(page)
  const rows = [
    ['序号', '方面', '反馈问题', '杂项', '整改时限'],
    [1, '履行职责', '低保动态核查流于形式', '抓紧', '2026-02-30'],
    [2, null, '临时救助审批超过时限', '抓紧', '2026-12-31'],
  ]
  await drop(page, '台账.xlsx', await workbook({ rows, merged: ['B2:B3'] }))
  await page.getByText('“2026-02-30”不是存在的日期').waitFor()
  await expectNoViolations(page)
  await page.getByLabel('第 D 列读作').selectOption({ label: '整改措施' })
  await page.getByRole('button', { name: '按此重新读取' }).click()
  await page.locator('.r-brief').getByText('措施 2').waitFor()
})

test('a Word file is read, corrected by keys, undone, and registered', async () => {
  const page = await atTheDoor()
  await drop(page, '反馈意见.docx', await wordFile(feedbackLines))
  await page.getByRole('button', { name: '导入并核对' }).click()
  await page.getByRole('heading', { name: feedbackTitle }).waitFor()
  desk = new URL(page.url()).pathname
  await page.getByRole('button', { name: '确认登记 3 个问题、2 条建议' }).waitFor()
  const row = (text: string) => page.getByRole('treeitem').filter({ hasText: text }).last()
  await row('采购管理不严格').click()
  await page.locator('.r-mark--chosen').getByText('采购管理不严格').waitFor()
  await expectNoViolations(page)
  await page.keyboard.press('m')
  await page.getByRole('button', { name: '确认登记 2 个问题、2 条建议' }).waitFor()
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: '确认登记 3 个问题、2 条建议' }).waitFor()
  await row('临时救助').click()
  await page.keyboard.press('e')
  const area = page.getByLabel('更正后的文字')
  await area.fill('临时救助审批超时限')
  await expectNoViolations(page)
  await area.press('Control+Enter')
  await row('临时救助审批超时限').getByText('已改').waitFor()
  await page.locator('.r-mark--red').click()
  expect(await row('问题线索，不摘录内容').getAttribute('aria-selected')).toBe('true')
  await page.getByRole('button', { name: '重点' }).waitFor({ state: 'detached' })
})

test('when somebody else was faster, the newest version is loaded and what was typed stays; then it is registered', async () => {
  const page = await signedIn(login, 'en')
  await page.goto(desk)
  await page.getByRole('treeitem').filter({ hasText: '低保动态核查' }).last().click()
  await page.keyboard.press('e')
  await page.getByLabel('Corrected text').fill('低保动态核查没有做实')
  const other = await signedIn(login, 'en', narrow)
  await other.goto(desk)
  await other.getByRole('button', { name: /^Finding \d+, go to the next$/ }).click()
  await other.getByRole('button', { name: /To what was read/ }).click()
  await expectNoViolations(other)
  await other.getByRole('button', { name: 'Key', exact: true }).click()
  await other.locator('.r-tree').getByText('Key', { exact: true }).waitFor()
  await page.getByRole('button', { name: /^Save/ }).click()
  await page.getByText('what you wrote is still here').waitFor()
  expect(await page.getByLabel('Corrected text').inputValue()).toBe('低保动态核查没有做实')
  await page.getByRole('button', { name: /^Save/ }).click()
  await page.getByRole('treeitem').filter({ hasText: '低保动态核查没有做实' }).last().waitFor()
  await page.getByRole('button', { name: 'Register 3 findings, 2 suggestions' }).click()
  await expectNoViolations(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Register', exact: true }).click()
  await page.getByText('Confirmed: 3 findings and 2 suggestions registered').waitFor()
  expect(await page.getByRole('button', { name: /^Correct/ }).count()).toBe(0)
  await expectNoViolations(page)
})

test('the same file again is recognised, also on a narrow screen', async () => {
  const page = await atTheDoor('zh', narrow)
  await drop(page, '反馈意见.docx', await wordFile(feedbackLines))
  await page
    .getByRole('button', { name: '仍要再导入一次' })
    .or(page.getByRole('button', { name: '导入并核对' }))
    .waitFor()
  await expectNoViolations(page)
})
