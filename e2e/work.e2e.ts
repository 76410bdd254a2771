import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectNoViolations, narrow, openBrowser, settled } from './browser.ts'
import { openSampleSite } from './sample-site.ts'
import { visitorsOf } from './signed-in.ts'

const site = await openSampleSite()
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const signedIn = visitorsOf(() => browser, site.base)

test('the day begins with what waits for me, the reddest first, and one click is where it is done', async () => {
  const page = await signedIn('luowangshu')
  await page.getByRole('heading', { name: '我的工作', level: 1 }).waitFor()
  const sections = page.getByRole('main').getByRole('heading', { level: 2 })
  // The first steps stand above what waits, until they are put away.
  expect((await sections.allTextContents()).find((title) => title !== '首次使用')).toBe('正在整改的问题和任务')
  await expectNoViolations(page)
  await page.setViewportSize(narrow)
  await expectNoViolations(page)
  await page.setViewportSize({ width: 1440, height: 900 })

  const task = page
    .getByRole('listitem')
    .filter({ hasText: /^红灯任务/ })
    .getByRole('link')
  await task.focus()
  await page.keyboard.press('Enter')
  await page
    .getByRole('article', { name: /^任务 / })
    .first()
    .waitFor()
  expect(new URL(page.url()).hash).toMatch(/^#task-\d+$/)
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '我的工作' }).click()

  await page
    .getByRole('list', { name: /待认领的问题/ })
    .getByRole('link')
    .first()
    .click()
  await page.getByRole('button', { name: '认领问题' }).waitFor()
})

test('the same in English; and an observer, for whom nothing waits, is told where to look', async () => {
  const decider = await signedIn('yingjibai', 'en')
  await decider.getByRole('heading', { name: 'Findings to close' }).waitFor()
  await expectNoViolations(decider)
  const observer = await signedIn('lushouzhuo')
  await observer.getByText('今天没有等您办理的事').waitFor()
  await expectNoViolations(observer)
  await observer.getByRole('link', { name: '查看问题台账' }).click()
  await observer.getByRole('heading', { name: '问题台账' }).waitFor()
  await settled(observer)
})
