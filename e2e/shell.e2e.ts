import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seeing } from '#platform/db/sight.ts'
import { expectNoViolations, narrow, openBrowser, openPage, settled, signIn } from './browser.ts'
import { openSite } from './site.ts'
import { visitorsOf } from './signed-in.ts'

const site = await openSite()
const password = '云岭的春天来得比往年早'
let browser: Browser

const visit = (more: { language?: 'zh' | 'en'; size?: typeof narrow } = {}): Promise<Page> =>
  openPage(browser, { base: site.base, ...more })
const signedIn = visitorsOf(() => browser, site.base, password)
const atAccount = async (): Promise<Page> => {
  const page = await signedIn('guanli')
  await page.goto('/account')
  await page.getByRole('heading', { name: '我的账号' }).waitFor()
  return page
}

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

test('the first page of a new installation makes the first administrator', async () => {
  const page = await visit()
  await page.goto('/')
  await page.getByRole('heading', { name: '首次使用：建立系统管理员' }).waitFor()
  await expectNoViolations(page)
  await page.getByRole('button', { name: '建立并登录' }).click()
  await page.getByText('请填写辖区名称').waitFor()
  await page.getByLabel('辖区名称', { exact: true }).fill('云岭市')
  await page.getByLabel('姓名').fill('管理员')
  await page.getByLabel('登录名').fill('guanli')
  await page.getByLabel('新密码', { exact: true }).fill('12345')
  await page.getByLabel('再输一遍新密码').fill('1234')
  await page.getByText('两次输入的密码不一样').waitFor()
  await expectNoViolations(page)
  await page.getByLabel('新密码', { exact: true }).fill(password)
  await page.getByLabel('再输一遍新密码').fill(password)
  await page.getByRole('button', { name: '建立并登录' }).click()
  await page.getByRole('heading', { name: '我的工作' }).waitFor()
})

test('signing in: a wrong password says so and keeps the name; then one comes to where one wanted to go', async () => {
  const page = await visit({ language: 'en', size: narrow })
  await page.goto('/account?x=1')
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await page.getByLabel('Login', { exact: true }).fill('guanli')
  await page.getByLabel('Password', { exact: true }).fill('wrong')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByLabel('Login', { exact: true }).inputValue()).toBe('guanli')
  await expectNoViolations(page)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('heading', { name: 'My account' }).waitFor()
  expect(new URL(page.url()).search).toBe('?x=1')
  await settled(page)
  await expectNoViolations(page)
})

test('the frame: navigation by drawer, language kept, unknown address, skip link, signing out', async () => {
  const page = await atAccount()
  await expectNoViolations(page)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'My account' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'My account' }).waitFor()
  await page.getByRole('button', { name: '中文' }).click()
  await page.goto('/nowhere')
  await page.getByRole('heading', { name: '没有这个页面' }).waitFor()
  await expectNoViolations(page)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  await page.setViewportSize(narrow)
  await page.getByRole('button', { name: '打开导航' }).click()
  await page.getByRole('dialog').getByRole('navigation', { name: '主导航' }).waitFor()
  await expectNoViolations(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /我的账号与退出/ }).click()
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByRole('heading', { name: '登录' }).waitFor()
  await page.goto('/account')
  await page.getByRole('heading', { name: '登录' }).waitFor()
})

test('when the session has ended, one signs in again on the spot and what was begun is finished', async () => {
  const page = await atAccount()
  await page.getByLabel('现在的密码').fill(password)
  await page.getByLabel('新密码', { exact: true }).fill(`${password}啊`)
  await page.getByLabel('再输一遍新密码').fill(`${password}啊`)
  await seeing('every', () => sql`delete from session`.execute(site.db()))
  await page.getByRole('button', { name: '保存新密码' }).click()
  const dialog = page.getByRole('dialog', { name: '登录已到期，请重新登录' })
  await dialog.waitFor()
  await expectNoViolations(page)
  await dialog.getByLabel('密码', { exact: true }).fill(password)
  await dialog.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByText('密码已修改').waitFor()
  expect(await dialog.count()).toBe(0)
  await page.context().clearCookies()
  await signIn(page, 'guanli', `${password}啊`)
})

test('while the server is gone the page says so and keeps what was typed; when it is back, it goes on', async () => {
  const page = await visit()
  await signIn(page, 'guanli', `${password}啊`)
  await page.goto('/account')
  await page.getByLabel('现在的密码').fill('打了一半')
  await settled(page)
  await site.stop()
  await page.getByLabel('新密码', { exact: true }).fill(password)
  await page.getByLabel('再输一遍新密码').fill(password)
  await page.getByRole('button', { name: '保存新密码' }).click()
  await page.getByRole('alert').getByText('连不上服务器').waitFor()
  await expectNoViolations(page)
  await site.start()
  await page.getByText('已恢复连接').waitFor()
  await page.getByText('连不上服务器').waitFor({ state: 'detached' })
  expect(await page.getByLabel('现在的密码').inputValue()).toBe('打了一半')
})
