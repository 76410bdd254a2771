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

const field = (page: Page, label: string) => page.getByRole('form').getByLabel(label, { exact: true })
const saved = (page: Page) => page.getByRole('form').getByText('已保存').waitFor()

test('a plan is written by keys: the missing list leads to its place, a new task opens, nothing typed during a slow save is lost', async () => {
  const page = await signedIn('tongsiqi')
  const address = await addressOf(page, 'R7-J0503')
  await page.goto(`${address}/plan?view=cards`)
  const missing = page.getByRole('region', { name: '还缺什么' })
  await missing.waitFor()
  await settled(page)
  await expectNoViolations(page)
  const before = Number.parseInt((await missing.getByRole('status').textContent())!, 10)
  await missing.getByRole('button', { name: /任务5没有完成标准/ }).press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/criterion$/)
  await page.keyboard.type('设施全部启用，群众满意率九成以上')
  await page.keyboard.press('Tab')
  await missing.getByText(`${before - 1} 项`).waitFor()
  await expectNoViolations(page)

  // The answer is held back while more is typed into another field.
  const { promise: held, resolve: release } = Promise.withResolvers<void>()
  const arrived = page.waitForRequest((request) => request.method() === 'PATCH')
  await page.route('**/api/tasks/*', (route) => held.then(() => route.continue()))
  await field(page, '任务').fill('改造接访大厅')
  await page.keyboard.press('Control+KeyS')
  await arrived
  await field(page, '第 1 条措施').fill('补齐母婴室和无障碍通道')
  release()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('form').waitFor({ state: 'detached' })
  await page.getByText('补齐母婴室和无障碍通道').first().waitFor()
  await page.getByText('改造接访大厅').first().waitFor()

  await page.keyboard.press('Alt+KeyN')
  await page.getByRole('form', { name: '编辑任务 6' }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/text$/)
  await page.keyboard.type('恢复县领导接访')
  // A crash before it is saved: the words are there again.
  await page.evaluate(() => window.stop())
  await page.goto(`${address}/plan?view=cards`)
  await page.getByText('有未保存的内容').waitFor()
  await page.getByRole('button', { name: '编辑任务 6' }).click()
  expect(await field(page, '任务').inputValue()).toBe('恢复县领导接访')
  await page.keyboard.press('Control+Enter')
  await page.getByText('有未保存的内容').waitFor({ state: 'detached' })
})

test('two people write one task: different fields are joined, one field asks, and nothing is lost', async () => {
  const [one, other] = [await signedIn('tongsiqi'), await signedIn('youbaopu')]
  const address = await addressOf(one, 'R7-J0503')
  for (const page of [one, other]) {
    await page.goto(`${address}/plan?view=cards`)
    await page.getByRole('button', { name: '编辑任务 4' }).click()
    await saved(page)
  }
  await field(one, '任务').fill('逐户核清信访救助')
  await field(other, '第 1 条措施').fill('停发不符合条件的补助')
  await field(one, '任务').press('Tab')
  await saved(one)
  await field(other, '第 1 条措施').press('Tab')
  await other.getByText('已与您的修改合在一起').waitFor()
  expect(await field(other, '任务').inputValue()).toBe('逐户核清信访救助')

  await field(one, '任务').fill('甲的写法')
  await field(other, '任务').fill('乙的写法')
  await field(one, '任务').press('Tab')
  await saved(one)
  await field(other, '任务').press('Tab')
  const conflict = other.getByRole('alert').filter({ hasText: '他人刚刚也修改了这项任务' })
  await conflict.getByText('甲的写法').waitFor()
  await conflict.getByText('乙的写法').waitFor()
  await expectNoViolations(other)
  await conflict.getByRole('button', { name: '两段都留' }).click()
  await saved(other)
  await expect.poll(() => field(one, '任务').inputValue(), { timeout: 15_000 }).toBe('甲的写法\n乙的写法')
  expect(await field(one, '第 1 条措施').inputValue()).toBe('停发不符合条件的补助')
})

test('a reviewer who disagrees must say why; then the seats show it', async () => {
  const page = await signedIn('sulinxi')
  await page.goto(`${await addressOf(page, 'R7-J17')}/plan`)
  await page.getByRole('button', { name: '审核方案' }).click()
  const dialog = page.getByRole('dialog', { name: '审核整改方案' })
  await dialog.getByText('您以“巡察组”的身份审核').waitFor()
  await dialog.getByRole('radio', { name: '不同意' }).check()
  await dialog.getByRole('button', { name: '不同意' }).click()
  await dialog.getByText('请写明意见').waitFor()
  await expectNoViolations(page)
  await dialog.getByLabel('审核意见').fill('渡口责任没有落实到人，请逐处明确。')
  await dialog.getByRole('button', { name: '不同意' }).click()
  await page.getByText('审核意见已提交').waitFor()
  const seats = page.getByRole('region', { name: '审核进展' })
  await seats.getByText('渡口责任没有落实到人，请逐处明确。').waitFor()
  expect(await seats.getByText('等待审核').count()).toBe(3)
  await settled(page)
  await expectNoViolations(page)
})

test.each([
  ['en', wide],
  ['zh', narrow],
] as const)('the sheet, the cards and the comparison in %s at %j', async (language, size) => {
  const page = await signedIn('sulinxi', language, size)
  const address = await addressOf(page, 'R7-J17')
  for (const view of ['sheet', 'cards', 'compare']) {
    await page.goto(`${address}/plan?view=${view}`)
    await settled(page)
    await expectNoViolations(page)
  }
})
