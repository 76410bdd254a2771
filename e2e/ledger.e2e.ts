import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backOf } from '#test/sheet-cells.ts'
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
const atLedger = async (login: string, language: 'zh' | 'en' = 'zh'): Promise<Page> => {
  const page = await signedIn(login, language)
  await page.goto('/ledger')
  await settled(page)
  return page
}

const grid = (page: Page) => page.getByRole('grid')
const rows = (page: Page) => grid(page).locator('[data-row]')
const search = (page: Page) => new URL(page.url()).searchParams
const count = async (page: Page): Promise<number> => {
  const foot = page.getByRole('status').filter({ hasText: /^共 [\d,]+ 条/ })
  return Number((await foot.textContent())!.replaceAll(/\D/g, ''))
}
const active = (page: Page) => page.locator('.r-grid__cell--active')

test('searched and narrowed, with the hits marked and the view in the address; walked and opened by keyboard, and back to the same view', async () => {
  const page = await atLedger('lutingsong')
  await expectNoViolations(page)
  const all = await count(page)

  await page.getByLabel('搜索标题和内容').fill('补')
  await page.getByText('至少 2 个字').waitFor()
  await page.getByLabel('搜索标题和内容').fill('补贴')
  await expect.poll(() => search(page).get('q')).toBe('补贴')
  await expect.poll(() => page.locator('mark').first().textContent()).toBe('补贴')
  await page.getByRole('button', { name: '更多条件' }).click()
  await page.getByRole('combobox', { name: '是否办结' }).click()
  await page.getByTitle('未办结').click()
  await expect.poll(() => search(page).get('open')).toBe('true')
  await settled(page)
  await expectNoViolations(page)
  await page.keyboard.press('Escape')
  await expect.poll(() => search(page).get('open')).toBe('true')
  await expect.poll(() => count(page)).toBeLessThan(all)
  const shown = await count(page)

  await grid(page).focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => active(page).count()).toBe(1)
  await page.keyboard.press('Space')
  await page.getByText('已选 1 条').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '问题原文' }).waitFor()
  await page.getByRole('main').getByRole('link', { name: '问题台账' }).click()
  await grid(page).waitFor()
  expect([search(page).get('q'), search(page).get('open')]).toEqual(['补贴', 'true'])
  expect(await count(page)).toBe(shown)

  await page.goto('/ledger?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%BA%9B%E5%AD%97')
  await page.getByText('没有符合条件的问题').waitFor()
  await expectNoViolations(page)
  await page.getByRole('button', { name: '清除筛选' }).last().click()
  await expect.poll(() => count(page)).toBe(all)
})

test('columns, order, groups and a saved view: all in the address, kept for the person, and as a file', async () => {
  const page = await atLedger('lutingsong')
  const all = await count(page)
  await page.getByRole('button', { name: '列设置' }).click()
  await page.getByRole('checkbox', { name: '责任领导' }).click()
  await page.getByRole('checkbox', { name: '剩余天数' }).click()
  await page.getByRole('radio', { name: '紧凑' }).click()
  await expectNoViolations(page)
  await page.keyboard.press('Escape')
  await expect.poll(() => search(page).get('columns')).toMatch(/leader$/)
  await page.getByRole('columnheader', { name: '金额' }).getByRole('button').click()
  await page.getByRole('columnheader', { name: '金额' }).getByRole('button').click()
  await expect.poll(() => search(page).get('sort')).toBe('-money')
  await page.keyboard.press('Control+ArrowLeft')
  await expect.poll(() => search(page).get('columns')).toMatch(/money,holder,leader$/)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出', exact: true }).click()
  const excel = await page.getByRole('link', { name: 'Excel', exact: true }).getAttribute('href')
  await page.getByRole('link', { name: 'CSV', exact: true }).click()
  const lines = (await readFile(await (await download).path(), 'utf8')).trimEnd().split('\r\n')
  expect(lines[0]).toMatch(/^\u{FEFF}亮灯,编号,.*金额（元）,谁在办,责任领导$/u)
  const { rows, about } = await backOf(new Uint8Array(await (await page.request.get(excel!)).body()))
  expect(about.columns.map(({ title }) => title)).toEqual(lines[0]!.slice(1).split(','))
  expect(rows.map(({ cells }) => cells.get('number')!.text)).toEqual(lines.slice(1).map((line) => line.split(',')[1]))

  await page.getByRole('button', { name: /^视图/ }).click()
  await page.getByLabel('把当前设置存为视图').fill('大额在前')
  await page.getByRole('checkbox', { name: '共享给管辖范围内的人' }).check()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByText('已保存视图“大额在前”').waitFor()
  await expectNoViolations(page)
  await page.getByRole('button', { name: '逾期未办结', exact: true }).click()
  await expect.poll(() => search(page).get('light')).toBe('red')
  await page.getByRole('button', { name: '视图', exact: true }).click()
  await page.getByRole('button', { name: /^大额在前/ }).click()
  await expect.poll(() => [search(page).get('light'), search(page).get('sort')]).toEqual([null, '-money'])

  await page.getByRole('combobox', { name: '分组' }).click()
  await page.getByTitle('按状态分组').click()
  await expect.poll(() => page.locator('.r-grid__group').count()).toBeGreaterThan(3)
  expect(await count(page)).toBe(all)
  await page.locator('.r-grid__group').nth(1).getByRole('gridcell').click()
  await grid(page).locator('[data-row="2"]').getByRole('checkbox').waitFor()
  await expectNoViolations(page)

  await page.goto('/ledger')
  await page.getByRole('columnheader', { name: '责任领导' }).waitFor()
})

test('a block is selected and copied, the preview follows the cursor, and far places are reached at once', async () => {
  const page = await atLedger('lutingsong')
  await page.getByRole('button', { name: '预览', exact: true }).click()
  await grid(page).locator('[data-row="1"] [data-column="1"]').click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => page.locator('.r-grid__cell--selected').count()).toBe(4)
  const copied = await page.evaluate(() => {
    const data = new DataTransfer()
    document.activeElement!.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }))
    return { text: data.getData('text/plain'), html: data.getData('text/html') }
  })
  expect(copied.text.split('\r\n').map((line) => line.split('\t').length)).toEqual([2, 2])
  expect(copied.html.match(/<td/g)).toHaveLength(4)
  const number = copied.text.split('\r\n')[1]!.split('\t')[0]!
  await page.getByRole('complementary', { name: '预览' }).getByText(number).waitFor()
  await page.getByText(/佐证材料 \d+ 件/).waitFor()
  await expectNoViolations(page)
  await page.keyboard.press('Control+End')
  await expect.poll(async () => Number(await rows(page).last().getAttribute('data-row'))).toBe((await count(page)) - 1)
  expect(await rows(page).count()).toBeLessThan(60)
  await page.keyboard.press('Control+Home')
  await expect.poll(() => rows(page).first().getAttribute('data-row')).toBe('0')
})

test('a body of the tree stands for everything below it', async () => {
  const page = await atLedger('lutingsong')
  await page.getByLabel('单位', { exact: true }).click()
  await page.getByLabel('单位', { exact: true }).fill('鹭汀县')
  await page.locator('.ant-select-dropdown').getByTitle('鹭汀县', { exact: true }).click()
  await expect.poll(() => search(page).get('bodyId')).not.toBeNull()
  await expect.poll(() => rows(page).filter({ hasText: '霁川市民政局' }).count()).toBe(0)
  expect(await rows(page).count()).toBeGreaterThan(0)
  await page.reload()
  await page.getByText('鹭汀县', { exact: true }).first().waitFor()
})

test('an act on many gives each its answer', async () => {
  const page = await atLedger('luowangshu')
  await page.getByRole('checkbox', { name: '选择已列出的全部' }).check()
  await page.getByRole('button', { name: /^认领问题（\d+ 条可办）$/ }).click()
  const dialog = page.getByRole('dialog', { name: /^认领问题：已选/ })
  await expectNoViolations(page)
  await dialog.getByRole('button', { name: /^认领问题（/ }).click()
  const answer = page.getByRole('dialog', { name: /^认领问题：\d+ 条已办，\d+ 条未办$/ })
  await answer.getByText('已办', { exact: true }).first().waitFor()
  await answer
    .getByText(/当前状态不能办理此事/)
    .first()
    .waitFor()
  await answer.getByRole('button', { name: '知道了' }).click()
  expect(await page.getByText(/^已选/).count()).toBe(0)
})

test('in English, and on a telephone as cards', async () => {
  const page = await atLedger('lutingsong', 'en')
  await expectNoViolations(page)
  await page.setViewportSize(narrow)
  await page.goto('/ledger?light=red')
  await page.getByRole('button', { name: 'Filters (1)' }).click()
  await page.getByLabel('Light', { exact: true }).waitFor()
  await expectNoViolations(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width)
  await page.setViewportSize(wide)
})
