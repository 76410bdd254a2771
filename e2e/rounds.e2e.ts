import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectNoViolations, narrow, openBrowser, settled, wide } from './browser.ts'
import { openSampleSite } from './sample-site.ts'
import { visitorsOf } from './signed-in.ts'

const site = await openSampleSite()
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const signedIn = visitorsOf(() => browser, site.base)

test('the office opens a round, enters a body found by typing, and ends it', async () => {
  const page = await signedIn('lutingsong')
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '巡察轮次' }).click()
  await page.getByRole('table', { name: '轮次' }).waitFor()
  await expectNoViolations(page)
  await page.getByText('已结束', { exact: true }).first().click()
  await expect.poll(() => new URL(page.url()).search).toBe('?show=ended')
  await page.getByRole('button', { name: '新建轮次' }).click()
  const form = page.getByRole('dialog', { name: '新建轮次' })
  await form.getByLabel('轮次', { exact: true }).fill('七届霁川市委第八轮巡察')
  await form.getByRole('button', { name: '保存' }).click()
  await form.getByText('请填写届次').waitFor()
  await expectNoViolations(page)
  await form.getByLabel('届次').fill('第七届')
  // The number of a round that is there already: refused by name, and what was typed stays.
  await form.getByLabel('第几轮').fill('7')
  await form.getByLabel('第几轮').press('Enter')
  await form
    .getByRole('alert')
    .getByText(/已被占用/)
    .waitFor()
  await form.getByLabel('第几轮').fill('8')
  await form.getByRole('button', { name: '保存' }).click()
  await page.getByRole('heading', { name: '七届霁川市委第八轮巡察' }).waitFor()
  await page.getByText('还没有列入单位').waitFor()

  await page.getByRole('button', { name: '列入单位' }).click()
  const entering = page.getByRole('dialog', { name: '列入要巡察的单位' })
  await entering.getByLabel('被巡察单位').fill('信访')
  await entering.getByTitle('听澜县信访局', { exact: true }).click()
  await entering.getByLabel('分管领导').fill('屈若谷')
  await entering.getByTitle('屈若谷', { exact: true }).click()
  await expectNoViolations(page)
  await entering.getByRole('button', { name: '列入单位' }).click()
  const row = page.getByRole('row', { name: /听澜县信访局/ })
  await row.getByText('待反馈').waitFor()
  await page.getByText('1 个单位待反馈').waitFor()

  await page.getByRole('button', { name: '结束轮次' }).click()
  await page.getByRole('dialog').getByText('还有 1 个单位没有反馈。').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: '结束轮次' }).click()
  const enter = page.getByRole('button', { name: '列入单位' })
  await expect.poll(() => enter.getAttribute('aria-disabled')).toBe('true')
  await enter.hover()
  await page.getByRole('tooltip').getByText('此轮次已结束').waitFor()
})

test.each([
  ['zh', wide],
  ['en', wide],
  ['zh', narrow],
] as const)('rounds and a round in %s at %j', async (language, size) => {
  const page = await signedIn('lushouzhuo', language, size)
  await page.goto('/rounds')
  await settled(page)
  await expectNoViolations(page)
  await page.getByRole('link', { name: /第六轮/ }).click()
  await page.getByRole('table').waitFor()
  await settled(page)
  await expectNoViolations(page)
  const acts = /列入单位|结束轮次|修改|再开一轮|Add a body|End the round|Change/
  expect(await page.getByRole('main').getByRole('button', { name: acts }).count()).toBe(0)
})
