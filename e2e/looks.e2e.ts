import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '#domain/actor.ts'
import { samplePassword } from '#sample/people.ts'
import { expectNoViolations, openBrowser, openPage, settled } from './browser.ts'
import { openSampleSite } from './sample-site.ts'
import { expectFocusKept } from './walk/keys.ts'
import { idsFor, people, screensOf } from './walk/screens.ts'

const site = await openSampleSite()
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

type Look = { language: 'zh' | 'en'; theme: 'dark' | 'light' }

/** Signed in by a request, with the first page open: what follows is walked to without loading the app again. */
async function enter(role: Role, { language, theme }: Look): Promise<Page> {
  const page = await openPage(browser, { base: site.base, language })
  const headers = { origin: site.base, 'Idempotency-Key': crypto.randomUUID() }
  await page.request.post('/api/session', { data: { login: people[role], password: samplePassword }, headers })
  await page.request.patch('/api/preferences', { data: { theme }, headers })
  await page.goto('/')
  await page.getByRole('main').and(page.locator('#main')).waitFor()
  await settled(page)
  return page
}

async function walkTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
  await page.getByRole('main').getByRole('heading').first().waitFor()
  await settled(page)
}

const above = '.ant-modal-wrap:visible, .ant-drawer-content-wrapper:visible, .ant-popover:not(.ant-popover-hidden):visible'

/** What opens from a button of the page's head: looked at, and closed by Escape. */
async function openEach(page: Page, address: string): Promise<number> {
  await walkTo(page, address)
  const acts = page.locator(
    '#main .r-page__actions button:not([aria-disabled="true"]):not(:disabled), #main .r-task__acts button:not([aria-disabled="true"])',
  )
  let opened = 0
  for (let at = 0; at < (await acts.count()) && at < 8; at++) {
    await acts.nth(at).focus()
    await page.keyboard.press('Enter')
    const layer = page.locator(above).first()
    if (
      !(await layer.waitFor({ timeout: 2_000 }).then(
        () => true,
        () => false,
      ))
    )
      continue
    opened++
    await settled(page)
    await expectNoViolations(page)
    await page.keyboard.press('Escape')
    await layer.waitFor({ state: 'hidden' })
    await expectFocusKept(page)
  }
  return opened
}

test.each([
  ['office', 'en', 'dark', ['work', 'ledger', 'finding', 'plan', 'overview'], ['round', 'people', 'body']],
  ['handler', 'zh', 'light', [], ['finding', 'plan']],
] as const)(
  'the %s, %s, %s: pages and dialogs break no rule of access, and Escape leads back to the button',
  async (role, language, theme, pages, places) => {
    const page = await enter(role, { language, theme })
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme)
    const screens = screensOf(await idsFor(page))
    for (const name of pages) {
      await walkTo(page, screens[name]!)
      await expectNoViolations(page)
    }
    let opened = 0
    for (const name of places) opened += await openEach(page, screens[name]!)
    expect(opened).toBeGreaterThan(0)
  },
)
