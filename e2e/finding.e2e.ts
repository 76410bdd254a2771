import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectNoViolations, openBrowser, settled } from './browser.ts'
import { openSampleSite } from './sample-site.ts'
import { visitorsOf } from './signed-in.ts'

const site = await openSampleSite()
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const signedIn = visitorsOf(() => browser, site.base)

/** Found by words of its text. */
async function open(page: Page, search: string, q: string): Promise<void> {
  const answer = await page.request.get(`/api/findings?limit=1&${search}&q=${encodeURIComponent(q)}`)
  const { items } = (await answer.json()) as { items: { id: string }[] }
  await page.goto(`/findings/${items[0]!.id}`)
  await page.getByRole('list', { name: /^(按时间顺序|In chronological order)$/ }).waitFor()
  await settled(page)
}

/** Looked at on a high window: the upper part, where everything begins. */
async function look(page: Page, width: number): Promise<void> {
  const before = page.viewportSize()!
  await page.setViewportSize({ width, height: width === 390 ? 1600 : 1080 })
  await expectNoViolations(page)
  await page.setViewportSize(before)
}

const reopened = '耕地地力保护补贴面积核实不严'

test('a handler works on a task: what was typed is kept, files become proof, and the page says what is still missing', async () => {
  const page = await signedIn('luruogu')
  await open(page, '', reopened)
  await look(page, 1440)
  await look(page, 390)
  const apply = page.getByRole('button', { name: '申请销号', exact: true })
  await apply.focus()
  await page.getByRole('tooltip').getByText('任务6已完成').waitFor()

  const task = page.getByRole('article', { name: /^任务 6/ })
  await task.getByRole('button', { name: '填报进展' }).focus()
  await page.keyboard.press('Enter')
  const progress = page.getByRole('dialog', { name: '任务 6 · 填报进展' })
  await expect.poll(() => progress.getByLabel('进展情况').evaluate((field) => field === document.activeElement)).toBe(true)
  await expectNoViolations(page)
  await page.keyboard.type('两村鱼塘全部退出，复核图斑一致')
  await page.keyboard.press('Escape')
  await progress.waitFor({ state: 'detached' })
  await page.keyboard.press('Enter')
  expect(await progress.getByLabel('进展情况').inputValue()).toBe('两村鱼塘全部退出，复核图斑一致')
  await progress.getByLabel('完成比例').fill('100')
  await page.keyboard.press('Enter')
  await page.getByText('进展已填报').waitFor()
  await task.getByText('两村鱼塘全部退出，复核图斑一致').waitFor()

  await task.getByRole('button', { name: '上传佐证材料' }).click()
  const upload = page.getByRole('dialog', { name: '任务 6 · 上传佐证材料' })
  await expectNoViolations(page)
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), upload.getByRole('button', { name: '选择文件' }).click()])
  const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(name) })
  await chooser.setFiles([file('复核记录一.txt'), file('复核记录二.txt')])
  await expect.poll(() => upload.getByText('已上传').count()).toBe(2)
  await upload.getByRole('button', { name: '完成' }).click()
  await task.getByText('复核记录二.txt').first().waitFor()
  const withdraw = task.getByRole('listitem').filter({ hasText: '复核记录二.txt' }).getByRole('button', { name: '撤下佐证材料' })
  await withdraw.click()
  await page.getByRole('dialog').getByLabel('理由').fill('与记录一重复')
  await page.getByRole('dialog').getByRole('button', { name: '撤下佐证材料' }).click()
  await task.getByText(/撤下：与记录一重复/).waitFor()

  await task.getByRole('button', { name: '任务完成' }).click()
  const complete = page.getByRole('dialog', { name: '任务 6 · 任务完成' })
  await complete.getByRole('button', { name: '任务完成' }).click()
  await complete.getByText('请对照完成标准写明结果').waitFor()
  await complete.getByLabel('对照完成标准').fill('图斑与实地一致，已恢复耕种')
  await complete.getByRole('button', { name: '任务完成' }).click()
  await page.getByText('已报告完成。如需更改，可恢复任务').waitFor()
  await expect.poll(() => apply.getAttribute('aria-disabled')).toBeNull()
  await expectNoViolations(page)
})

test('a picture is looked at in place, and a closed finding carries its proof and its slip', async () => {
  const page = await signedIn('lushouzhuo', 'en')
  await open(page, 'state=closed', '公租房')
  await look(page, 1440)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Closing slip .* as Word$/ }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.docx$/)
  expect(
    await page
      .getByRole('article')
      .getByRole('button', { name: /progress|evidence/ })
      .count(),
  ).toBe(0)
  await page.getByText('All', { exact: true }).click()
  expect(await page.getByRole('list', { name: 'In chronological order' }).textContent()).not.toMatch(/\{\w+\}|undefined/)
  await open(page, '', reopened)
  await page
    .getByRole('button', { name: /^Enlarge/ })
    .first()
    .click()
  const viewer = page.getByRole('dialog', { name: /^Evidence: / })
  await viewer.locator('img').waitFor()
  await viewer.getByText('The photo carries nothing about when and where it was taken').waitFor()
  await page.keyboard.press('+')
  await page.keyboard.press('r')
  await viewer.getByText('125%').waitFor()
  await expectNoViolations(page)
  await page.keyboard.press('ArrowRight')
  await viewer.frameLocator('iframe').getByText('地块实测记录').waitFor()
  await page.keyboard.press('ArrowRight')
  await viewer.getByRole('img', { name: 'Picture of page 1' }).waitFor()
  await viewer.getByText('Page 1 of 1').waitFor()
  await viewer.getByRole('button', { name: 'Side by side' }).click()
  await viewer.getByRole('region', { name: 'On the right' }).locator('img').waitFor()
  await expectNoViolations(page)
  await page.keyboard.press('Escape')
  await viewer.waitFor({ state: 'detached' })
})

test('the office sees the words in their document, calls on somebody, keeps a word inside, and ties the finding to a body above', async () => {
  const page = await signedIn('lutingsong')
  await open(page, '', reopened)
  await page.getByRole('button', { name: '原文位置' }).click()
  const source = page.getByRole('dialog', { name: '在反馈文件中的位置' })
  await source.locator('mark').filter({ hasText: reopened }).waitFor()
  await source.getByText('一、总体评价').waitFor()
  await expectNoViolations(page)
  await page.keyboard.press('Escape')
  await source.waitFor({ state: 'detached' })

  const box = page.getByLabel('写留言')
  await box.click()
  await page.keyboard.type('请 @')
  await page.locator('.ant-mentions-dropdown').getByText('闻汀兰').click()
  await page.keyboard.type('核对面积')
  await page
    .locator('.r-composer input[type=file]')
    .setInputFiles({ name: '提纲.txt', mimeType: 'text/plain', buffer: Buffer.from('核查提纲') })
  await page.getByRole('button', { name: '发出留言' }).click()
  const comments = page.getByRole('region', { name: '留言' })
  await comments.getByText('@闻汀兰').waitFor()
  await comments.getByRole('link', { name: '下载 提纲.txt' }).waitFor()
  await box.fill('拟从严核验')
  await page.getByLabel('仅巡察方').check()
  await page.getByRole('button', { name: '发出留言' }).click()
  await comments.getByText('仅巡察方可见').waitFor()
  await expectNoViolations(page)

  await page.getByRole('button', { name: '关联上级单位' }).click()
  const tie = page.getByRole('dialog', { name: '关联上级单位' })
  await tie.getByLabel('上级单位', { exact: true }).click()
  await page.keyboard.type('农业农村')
  await page.getByText('霁川市农业农村局').last().waitFor()
  await page.keyboard.press('Enter')
  await tie.getByLabel('关联理由').fill('核实办法由市局制定')
  await expectNoViolations(page)
  await tie.getByRole('button', { name: '关联上级单位' }).click()
  await page.getByText('已关联；如有误，可以取消').waitFor()
  await page.getByText(/^关联上级单位.*共同整改$/).waitFor()

  const body = await signedIn('luruogu')
  await open(body, '', reopened)
  const seen = body.getByRole('region', { name: '留言' })
  await seen.getByText('@闻汀兰').waitFor()
  expect(await seen.getByText('拟从严核验').count()).toBe(0)
  await body.getByRole('button', { name: '原文位置' }).click()
  const own = body.getByRole('dialog', { name: '在反馈文件中的位置' })
  await own.locator('mark').filter({ hasText: reopened }).waitFor()
  expect(await own.getByText('一、总体评价').count()).toBe(0)
})

test('what does not exist, or lies outside what one may see, says so and leads back', async () => {
  const page = await signedIn('luruogu')
  await page.goto('/findings/01a20276-7fb2-70b0-b219-8c77000000ff')
  await page.getByText('没有这个问题，或者不在您的查看范围内').waitFor()
  await expectNoViolations(page)
})
