import { preview, type PreviewServer } from 'vite'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectNoViolations, narrow, openBrowser, openPage, wide } from './browser.ts'

let server: PreviewServer
let browser: Browser
let base: string

beforeAll(async () => {
  server = await preview({ mode: 'gallery', logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } })
  base = server.resolvedUrls!.local[0]!
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

test.each([
  ['zh', wide],
  ['zh', narrow],
  ['en', wide],
  ['en', narrow],
] as const)('the parts of the screens break no rule of access: %s %j', async (language, size) => {
  const page = await openPage(browser, { base, language, size })
  await page.goto('/gallery')
  await page.getByRole('tree').waitFor()
  await expectNoViolations(page)
})

test('an act that is not possible stays in reach of the keyboard and says why', async () => {
  const page = await openPage(browser, { base })
  await page.goto('/gallery')
  const button = page.getByRole('button', { name: '予以销号' })
  await button.focus()
  expect(await button.getAttribute('aria-disabled')).toBe('true')
  await page.getByRole('tooltip').getByText('任务 2 没有佐证材料。').waitFor()
})

test('a reason is asked for, and the dialog keeps what was typed beside the refusal', async () => {
  const page = await openPage(browser, { base })
  await page.goto('/gallery')
  await page.getByRole('button', { name: '申请销号' }).click()
  const dialog = page.getByRole('dialog', { name: '退回整改' })
  await dialog.getByRole('button', { name: '退回', exact: true }).click()
  await dialog.getByText('请写明理由').waitFor()
  await dialog.getByLabel('理由').fill('凭证')
  await dialog.getByText('请至少写 4 个字').waitFor()
  await expectNoViolations(page)
})

test('files that fail stay in the list and can be sent again; one can be cancelled on the way', async () => {
  const page = await openPage(browser, { base })
  await page.goto('/gallery')
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: '选择文件' }).click()])
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await chooser.setFiles([file('a.txt', 'x'), file('b.txt', 'x'), file('c.txt', 'x'), file('空.txt', '')])
  await page.getByText('已上传').waitFor()
  await page.getByText('未传成 — 上传中断，请重传').waitFor()
  await page.getByText('未传成 — 文件是空的').waitFor()
  await page.getByRole('button', { name: '取消上传 c.txt' }).click()
  await page.getByText('已取消').waitFor()
  await page.getByRole('button', { name: '重传未传成的 2 个文件' }).click()
  await page.getByRole('button', { name: '取消上传 c.txt' }).waitFor()
  await expectNoViolations(page)
})

test('the tree and the rows of a table are walked with the arrow keys', async () => {
  const page = await openPage(browser, { base })
  await page.goto('/gallery')
  const tree = page.getByRole('tree', { name: '识别结果' })
  await tree.getByRole('treeitem', { selected: true }).focus()
  await page.keyboard.press('ArrowDown')
  expect(await tree.getByRole('treeitem', { selected: true }).textContent()).toContain('问题 2')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  expect(await tree.getByRole('treeitem').count()).toBe(3)
  const links = page.getByRole('table', { name: '问题台账' }).getByRole('link')
  await links.first().focus()
  await page.keyboard.press('ArrowDown')
  expect(await links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true)
})
