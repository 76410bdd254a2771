import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectNoViolations, narrow, openBrowser, settled } from './browser.ts'
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

test('a body is founded below another, changed, found by its name, and cannot be dissolved while something hangs on it', async () => {
  const page = await signedIn('guanli')
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '单位与人员' }).click()
  await page.getByRole('treeitem', { name: /云岭市/ }).click()
  await page.getByRole('button', { name: '新设下级单位' }).click()
  const dialog = page.getByRole('dialog', { name: /之下新设单位/ })
  await dialog.getByRole('button', { name: '新设下级单位' }).click()
  await dialog.getByText('请填写名称').waitFor()
  await expectNoViolations(page)
  await dialog.getByLabel('名称', { exact: true }).fill('青石县')
  await dialog.getByLabel('编码').fill('Y01')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '青石县' }).waitFor()
  await page.getByRole('treeitem', { name: /青石县/, selected: true }).waitFor()
  await settled(page)
  await expectNoViolations(page)

  await page.getByRole('treeitem', { name: /青石县/ }).focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  const dissolve = page.getByRole('button', { name: '撤销单位' })
  await page.getByRole('heading', { name: '云岭市' }).waitFor()
  await expect.poll(() => dissolve.getAttribute('aria-disabled')).toBe('true')
  await page.getByLabel('按名称或编码查找单位').fill('青石')
  await page.getByRole('link', { name: /青石县 Y01/ }).waitFor()
  await expectNoViolations(page)
})

test('a person is entered with a first post in a body, and the post is ended', async () => {
  const page = await signedIn('guanli')
  await page.goto('/bodies')
  await page.getByRole('treeitem', { name: /青石县/ }).click()
  await page.getByRole('button', { name: '添加人员' }).click()
  const dialog = page.getByRole('dialog', { name: '在“青石县”登记人员' })
  await dialog.getByLabel('姓名', { exact: true }).fill('陆见山')
  await dialog.getByLabel('角色').click()
  await page.getByText('单位主要负责人', { exact: true }).last().click()
  await dialog.getByLabel('职务').fill('县委书记')
  await expectNoViolations(page)
  await dialog.getByRole('button', { name: '登记人员' }).click()
  await page.getByRole('heading', { name: '陆见山' }).waitFor()
  await settled(page)
  await page.getByText('在任', { exact: true }).waitFor()
  await expectNoViolations(page)
  await page.getByRole('button', { name: '结束任职' }).click()
  const ending = page.getByRole('dialog', { name: '结束陆见山的“县委书记”' })
  await expectNoViolations(page)
  await ending.getByRole('button', { name: '结束任职' }).click()
  await page.getByText('已结束', { exact: true }).waitFor()
})

test('on a telephone one goes from the tree to a body and back, and through the list of people', async () => {
  const page = await signedIn('guanli', 'zh', narrow)
  await page.goto('/bodies')
  await page.getByRole('treeitem', { name: /云岭市/ }).click()
  await page.getByRole('link', { name: '青石县' }).click()
  await page.getByRole('heading', { name: '青石县' }).waitFor()
  await settled(page)
  await expectNoViolations(page)
  await page.getByRole('link', { name: '全部单位' }).click()
  await page.getByRole('tree').waitFor()
  await page.goto('/people?q=闻')
  await page.getByRole('link', { name: '闻主任' }).waitFor()
  await settled(page)
  await expectNoViolations(page)
})
