import type { Browser, Page } from 'playwright-core'
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

/** Every figure of a page that leads into the ledger, beside what the ledger then lists. */
async function expectFiguresListed(page: Page): Promise<void> {
  const unlike = await page.evaluate(async () => {
    const links = [...document.querySelectorAll('main a[href^="/ledger?"]')].filter((link) => /^\d/.test(link.textContent.trim()))
    const compared = links.map(async (link) => {
      const answer = await fetch(`/api/findings/anchors${new URL((link as HTMLAnchorElement).href).search}`)
      const { count } = (await answer.json()) as { count: number }
      return count === Number.parseInt(link.textContent, 10) ? [] : [`${link.textContent}, listed ${count}: ${link.getAttribute('href')}`]
    })
    return links.length < 10 ? ['hardly any figure leads into the ledger'] : (await Promise.all(compared)).flat()
  })
  expect(unlike).toEqual([])
}

const go = (page: Page, name: string): Promise<void> => page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name }).click()

test('the overview draws, its tables say the same, and a figure leads into the ledger', async () => {
  const page = await signedIn('lutingsong')
  await go(page, '整改总览')
  await page.locator('.r-chart__drawing svg').nth(6).waitFor()
  await settled(page)
  await expectNoViolations(page)
  await expectFiguresListed(page)
  const lights = page.getByRole('region', { name: '亮灯' })
  await lights.getByRole('button', { name: /看表格/ }).press('Enter')
  const red = lights.getByRole('row', { name: /红灯/ }).getByRole('link')
  const count = Number(await red.textContent())
  expect(
    await page
      .getByRole('region', { name: '主要数字' })
      .getByRole('link', { name: String(count), exact: true })
      .count(),
  ).toBeGreaterThan(0)
  await red.click()
  await page.getByRole('heading', { name: '问题台账' }).waitFor()
  expect(new URL(page.url()).searchParams.get('light')).toBe('red')
  await page.goBack()
  const column = page.getByRole('region', { name: '亮灯' }).locator('svg path[fill="#c23a30"]').first()
  await column.click()
  await page.getByRole('heading', { name: '问题台账' }).waitFor()
  expect(new URL(page.url()).searchParams.get('light')).toBe('red')
  await page.goBack()
  await page
    .getByRole('region', { name: '单位分布' })
    .getByRole('button', { name: /看表格/ })
    .click()
  await page.getByRole('region', { name: '单位分布' }).getByRole('link', { name: '鹭汀县' }).click()
  await page.getByRole('navigation', { name: '所在单位' }).getByText('鹭汀县').waitFor()
  await settled(page)
  await page.setViewportSize(narrow)
  await expectNoViolations(page)
})

test('a leader sees what is theirs; the calendar and the tasks over time by key', async () => {
  const page = await signedIn('rongtinglan')
  await go(page, '领导视图')
  await page.getByRole('region', { name: '销号后又重新打开' }).getByRole('listitem').first().waitFor()
  await settled(page)
  await expectNoViolations(page)
  await page.setViewportSize(narrow)
  await expectNoViolations(page)
  await page.setViewportSize(wide)
  await page.getByText('我辖区内全部').click()
  await page.getByRole('region', { name: '我的单位' }).waitFor()
  await settled(page)
  await expectFiguresListed(page)

  await go(page, '日历与进度')
  await page.getByRole('table', { name: /到期日历/ }).waitFor()
  await settled(page)
  await expectNoViolations(page)
  await page.getByText('按周列表').click()
  await page.getByRole('heading', { name: / 至 / }).first().waitFor()
  await page.setViewportSize(narrow)
  await expectNoViolations(page)
  await page.setViewportSize(wide)
  await page.getByRole('link', { name: '任务进度图' }).press('Enter')
  await page.getByRole('table', { name: '任务进度图' }).waitFor()
  await settled(page)
  await expectNoViolations(page)
})

test('the wall turns by key and stands through a restart of the server', async () => {
  const page = await signedIn('lushouzhuo', 'en', { width: 1920, height: 1080 })
  await page.clock.install()
  await page.goto('/screen')
  await page.getByRole('heading', { name: 'At a glance' }).waitFor()
  await expectNoViolations(page)
  await page.keyboard.press('ArrowRight')
  await page.getByRole('heading', { name: 'Closings against the deadline' }).waitFor()
  await page.keyboard.press(' ')
  await page.getByText('Paused').waitFor()
  await page.locator('.r-chart__drawing svg').waitFor()
  await expectNoViolations(page)
  await site.stop()
  await page.clock.fastForward(61_000)
  await page.clock.fastForward(5_000)
  await page.getByText('The server cannot be reached').waitFor()
  await page.getByRole('heading', { name: 'Closings against the deadline' }).waitFor()
  await site.start()
  await page.clock.fastForward(61_000)
  await page.getByText(/^as of /).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
})
