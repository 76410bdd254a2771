import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seeing } from '#platform/db/sight.ts'
import { samplePassword } from '#sample/people.ts'
import { expectNoViolations, narrow, openBrowser, settled } from './browser.ts'
import { openSampleSite } from './sample-site.ts'
import { visitorsOf } from './signed-in.ts'

const site = await openSampleSite()
let browser: Browser
const signedIn = visitorsOf(() => browser, site.base)

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const heading = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('heading', { name, level: 1 }).waitFor()

test('by keys alone: found, kept, gone back to; the dark look follows the person', async () => {
  const page = await signedIn('lutingsong')
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: /^搜索/ })
  await field.fill('R5-J15-002')
  await page.getByRole('option', { name: /R5-J15-002/ }).waitFor()
  await expectNoViolations(page)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '收藏', exact: true }).click()
  await page.getByRole('button', { name: '取消收藏', exact: true }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('l')
  await heading(page, '问题台账')
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: '键盘快捷键' }).waitFor()
  await expectNoViolations(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await field.fill('深色')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
  await page.goto('/')
  await settled(page)
  await expectNoViolations(page)
  const elsewhere = await signedIn('lutingsong', 'en', narrow)
  await expect.poll(() => elsewhere.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
  await elsewhere.getByRole('button', { name: 'Favourites and recent' }).click()
  const kept = elsewhere.getByRole('region', { name: 'Favourites and recent' })
  await kept.getByRole('link', { name: /R5-J15-002/ }).waitFor()
  await settled(elsewhere)
  await expectNoViolations(elsewhere)
  await kept.getByRole('link', { name: /R5-J15-002/ }).click()
  await elsewhere.getByRole('button', { name: 'Remove from favourites' }).waitFor()
})

test('what is typed in a dialog outlives the session: signed in again on the spot, it is sent', async () => {
  const page = await signedIn('lutingsong')
  await page.goto('/rounds?new=1')
  const dialog = page.getByRole('dialog').filter({ has: page.getByLabel('届次', { exact: true }) })
  await dialog.getByLabel('届次', { exact: true }).fill('八届')
  await dialog.getByRole('textbox').first().fill('八届第一轮巡察')
  await dialog.getByRole('spinbutton').fill('1')
  await seeing('every', () => sql`delete from session`.execute(site.db()))
  await dialog.getByRole('button', { name: /保存|新建/ }).click()
  const again = page.getByRole('dialog', { name: '登录已到期，请重新登录' })
  await again.getByLabel('密码', { exact: true }).fill(samplePassword)
  await again.getByRole('button', { name: '登录', exact: true }).click()
  await heading(page, '八届第一轮巡察')
})

test('the bell tells the head of a body what came, and the manual opens', async () => {
  const page = await signedIn('luowangshu')
  await page.getByRole('button', { name: /^提醒/ }).click()
  await page.getByRole('region', { name: '提醒' }).waitFor()
  await settled(page)
  await expectNoViolations(page)
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: '使用手册' }).click()
  await heading(page, '使用手册')
  await expectNoViolations(page)
  await page.getByLabel('在手册里查找').fill('延期')
  await page.getByRole('cell', { name: '申请延期', exact: true }).waitFor()
})
