import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { samplePassword } from '#sample/people.ts'
import { expectNoViolations, narrow, openBrowser, openPage, settled, signIn, wide } from './browser.ts'
import { openSampleSite } from './sample-site.ts'

const site = await openSampleSite()
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const signedIn = async (login: string, language: 'zh' | 'en' = 'zh'): Promise<Page> => {
  const page = await openPage(browser, { base: site.base, language })
  await signIn(page, login, samplePassword, language)
  await page.goto('/ledger')
  await settled(page)
  return page
}

/** The ledger is longer than a picture should be: what one sees at first. */
const look = async (page: Page, name: string): Promise<void> => {
  if (process.env['RECTIFY_SCREENS'] === '1') await page.screenshot({ path: `docs/screens/${name}.png`, animations: 'disabled' })
}
const rows = (page: Page) => page.getByRole('table').getByRole('row')
const search = (page: Page) => new URL(page.url()).searchParams

test('searched and narrowed, with the hits marked and the view in the address; opened by keyboard, and back to the same view', async () => {
  const page = await signedIn('lutingsong')
  await page.setViewportSize({ width: 1440, height: 880 })
  await look(page, 'ledger-1440-zh')
  await expectNoViolations(page)

  await page.getByLabel('搜索标题和内容').fill('补')
  await page.getByText('至少 2 个字').waitFor()
  await page.getByLabel('搜索标题和内容').fill('补贴')
  await expect.poll(() => search(page).get('q')).toBe('补贴')
  await expect.poll(() => page.locator('mark').first().textContent()).toBe('补贴')
  await page.getByLabel('是否办结').click()
  await page.getByTitle('未办结').click()
  await expect.poll(() => search(page).get('open')).toBe('true')
  await page
    .getByRole('status')
    .filter({ hasText: /已全部列出/ })
    .waitFor()
  // The list before this filter ends with the same words: its closed findings are gone when the new one stands.
  await expect.poll(() => page.getByRole('table').getByText('已销号').count()).toBe(0)
  await settled(page)
  const shown = await rows(page).count()

  const link = rows(page).nth(1).getByRole('link')
  await link.focus()
  await page.keyboard.press('Space')
  await page.getByText('已选 1 条').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '问题原文' }).waitFor()
  await page.getByRole('main').getByRole('link', { name: '问题台账' }).click()
  await expect.poll(() => rows(page).count()).toBe(shown)
  expect([search(page).get('q'), search(page).get('open')]).toEqual(['补贴', 'true'])

  await page.goto('/ledger?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%BA%9B%E5%AD%97')
  await page.getByText('没有符合条件的问题').waitFor()
  await expectNoViolations(page)
  await page.getByRole('button', { name: '清除筛选' }).last().click()
  await expect.poll(() => rows(page).count()).toBeGreaterThan(20)
})

test('a body of the tree stands for everything below it', async () => {
  const page = await signedIn('lutingsong')
  await page.getByLabel('单位', { exact: true }).click()
  await page.getByLabel('单位', { exact: true }).fill('鹭汀县')
  await page.locator('.ant-select-dropdown').getByTitle('鹭汀县', { exact: true }).click()
  await expect.poll(() => search(page).get('bodyId')).not.toBeNull()
  await page
    .getByRole('status')
    .filter({ hasText: /已全部列出/ })
    .waitFor()
  expect(await rows(page).filter({ hasText: '钓雪镇' }).count()).toBeGreaterThan(0)
  expect(await rows(page).filter({ hasText: '霁川市民政局' }).count()).toBe(0)
  await page.reload()
  await page.getByText('鹭汀县', { exact: true }).first().waitFor()
})

test('only the rows near the window are drawn, and scrolling brings the rest', async () => {
  const page = await signedIn('lutingsong')
  const number = (at: number) => rows(page).nth(at).getByRole('cell').nth(2).textContent()
  const first = await number(1)
  expect(await rows(page).count()).toBeLessThan(60)
  await page.keyboard.press('End')
  await page
    .getByRole('status')
    .filter({ hasText: /已全部列出/ })
    .waitFor()
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await expect.poll(() => rows(page).filter({ hasText: '已销号' }).count()).toBeGreaterThan(5)
  await page.evaluate(() => window.scrollTo(0, 0))
  await expect.poll(() => number(1)).toBe(first)
})

test('an act on many gives each its answer', async () => {
  const page = await signedIn('luowangshu')
  await page.getByRole('checkbox', { name: '选择已列出的全部' }).check()
  await page.getByRole('button', { name: '认领问题', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: /^认领问题：已选/ })
  await expectNoViolations(page)
  await dialog.getByRole('button', { name: /^认领问题（/ }).click()
  const answer = page.getByRole('dialog', { name: /^认领问题：\d+ 条已办，\d+ 条未办$/ })
  await answer.getByText('已办', { exact: true }).first().waitFor()
  await answer
    .getByText(/当前状态不能办理此事/)
    .first()
    .waitFor()
  await expectNoViolations(page)
  await look(page, 'ledger-bulk-1440-zh')
  await answer.getByRole('button', { name: '知道了' }).click()
  expect(await page.getByText(/^已选/).count()).toBe(0)
})

test('in English, and on a telephone as cards', async () => {
  const page = await signedIn('lutingsong', 'en')
  await look(page, 'ledger-1440-en')
  await expectNoViolations(page)
  await page.goto('/ledger?light=red')
  await page.setViewportSize(narrow)
  await page.getByRole('button', { name: 'Filters (1)' }).click()
  await page.getByLabel('Light', { exact: true }).waitFor()
  await expectNoViolations(page)
  await page.getByRole('button', { name: '中文' }).click()
  await page.getByRole('button', { name: '筛选条件（1）' }).click()
  await look(page, 'ledger-390-zh')
  await page.setViewportSize(wide)
})
