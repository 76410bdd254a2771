import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectNoViolations, narrow, openBrowser, settled, wide } from './browser.ts'
import { openSampleSite } from './sample-site.ts'
import { visitorsOf } from './signed-in.ts'

const site = await openSampleSite()
let browser: Browser

type Row = { id: string; code: string }

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const signedIn = visitorsOf(() => browser, site.base)

/** The address of an inspection of the sample, by its code. */
const addressOf = async (page: Page, code: string): Promise<string> => {
  const { items } = (await (await page.request.get('/api/inspections?limit=50')).json()) as { items: Row[] }
  return `/inspections/${items.find((row) => row.code === code)!.id}`
}

test('the office registers a finding by hand, and sees what issuing will do before it is done', async () => {
  const page = await signedIn('lutingsong')
  await page.goto(await addressOf(page, 'R7-J21'))
  await settled(page)
  await expectNoViolations(page)
  await page.getByRole('button', { name: '手工登记问题' }).click()
  const dialog = page.getByRole('dialog', { name: '手工登记问题' })
  await dialog.getByLabel('所属方面').fill('履行监管职责')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await dialog.getByLabel('问题（照反馈原文）').fill('对三家重点企业的夜间巡查流于形式。')
  await dialog.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByText('问题 7 已登记为草稿').waitFor()
  await page.getByRole('link', { name: /^问题 ?7/ }).click()
  await page.getByRole('row', { name: /夜间巡查流于形式/ }).waitFor()
  await page.getByRole('button', { name: '印发反馈' }).click()
  await page.getByRole('dialog').getByText('将印发 7 个问题').waitFor()
  await page.getByLabel('签收人').press('Enter')
  await page.getByRole('dialog').getByText('请填写签收人').waitFor()
  await expectNoViolations(page)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('印发反馈')
})

test.each([
  ['zh', wide],
  ['en', wide],
  ['zh', narrow],
] as const)('every part of an inspection in %s at %j', async (language, size) => {
  const page = await signedIn('lutingsong', language, size)
  const address = await addressOf(page, 'R6-J18')
  for (const part of ['', '/findings', '/plan', '/documents']) {
    await page.goto(address + part)
    await settled(page)
    await expectNoViolations(page)
  }
})
