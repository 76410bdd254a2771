import { expect, test, beforeAll, afterAll } from 'vitest'
import type { Browser } from 'playwright-core'
import { expectNoViolations, openBrowser, settled } from './browser.ts'
import { openSite } from './site.ts'
import { visitorsOf } from './signed-in.ts'

const site = await openSite()
const password = '云岭的春天来得比往年早'
let browser: Browser

const signedIn = visitorsOf(() => browser, site.base, password)

beforeAll(async () => {
  browser = await openBrowser()
  await fetch(`${site.base}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: site.base },
    body: JSON.stringify({ region: '云岭市', name: '闻主任', login: 'guanli', password }),
  })
})
afterAll(() => browser?.close())

test('an account is made, its password shown once, and shut and opened again', async () => {
  const page = await signedIn('guanli')
  await page.goto('/people')
  await page.getByRole('button', { name: '登记人员' }).click()
  const entering = page.getByRole('dialog', { name: '登记人员' })
  await entering.getByLabel('姓名', { exact: true }).fill('陆见山')
  await entering.getByLabel('同时安排第一个岗位').uncheck()
  await entering.getByRole('button', { name: '登记人员' }).click()
  await page.getByRole('heading', { name: '陆见山' }).waitFor()
  await page.getByRole('button', { name: '新建账号' }).click()
  const dialog = page.getByRole('dialog', { name: '为陆见山新建账号' })
  await dialog.getByLabel('登录名').fill('a b')
  await dialog.getByRole('button', { name: '新建账号' }).click()
  await dialog.getByText('登录名只能用字母').waitFor()
  await dialog.getByLabel('登录名').fill('lujianshan')
  await dialog.getByRole('button', { name: '新建账号' }).click()
  const once = page.getByRole('dialog', { name: '“lujianshan”的一次性密码' })
  await once.waitFor()
  expect((await once.getByRole('status').textContent())?.length).toBeGreaterThan(8)
  await expectNoViolations(page)
  await once.getByRole('button', { name: '已记下，关闭' }).click()

  await page.goto('/administration')
  const row = page.getByRole('row', { name: /lujianshan/ })
  await row.getByText('待改一次性密码').waitFor()
  await expectNoViolations(page)
  await row.getByRole('button', { name: '停用' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '停用' }).click()
  await row.getByText('已停用').waitFor()
  await row.getByRole('button', { name: '启用' }).click()
  await row.getByText('待改一次性密码').waitFor()
  const own = page.getByRole('row', { name: /guanli/ }).getByRole('button', { name: '停用' })
  expect(await own.getAttribute('aria-disabled')).toBe('true')
})

test('every figure of a regime shows its source and how far it may be trusted', async () => {
  const page = await signedIn('guanli')
  await page.goto('/administration/regimes')
  await settled(page)
  const general = page.getByRole('region', { name: '巡视巡察整改（通用）' })
  await general.getByRole('row', { name: /集中整改 6 个月 .*未查到原文/ }).waitFor()
  await expectNoViolations(page)
})

test('a year of the working calendar is entered by pressing its days', async () => {
  const page = await signedIn('guanli')
  const next = String(new Date().getFullYear() + 1)
  await page.goto(`/administration/calendars/${next}`)
  await page.getByRole('button', { name: `录入${next}年` }).click()
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('请写明依据').waitFor()
  await page.getByLabel('依据', { exact: true }).fill('国办发明电〔测试〕1号')
  const first = page.getByRole('button', { name: new RegExp(`${next}年1月1日`) })
  await first.click()
  expect(await first.getAttribute('aria-pressed')).toBe('true')
  await first.press('ArrowDown')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-day'))).toBe(`${next}-01-08`)
  await expectNoViolations(page)
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText(`${next}年已保存为第 1 版；如有误，可再次编辑`).waitFor()
  await page.getByText('没有期限因此改变。').waitFor()
  await expectNoViolations(page)
})
