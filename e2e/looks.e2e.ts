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

const above =
  '.ant-modal-wrap:visible, .ant-drawer-content-wrapper:visible, .ant-popover:not(.ant-popover-hidden):visible, .ant-dropdown:not(.ant-dropdown-hidden):visible'

const usable = ':not([aria-disabled="true"]):not(:disabled):visible'
const openers = {
  /** The acts of a page and of its tasks. */
  acts: `#main .r-page__actions button${usable}, #main .r-task__acts button${usable}, #main .r-section > header button${usable}:not(.r-chart__toggle)`,
  /** Bell, favourites, the person's own menu. */
  bar: `header button[aria-expanded]${usable}`,
}

/** What opens from buttons: looked at, and closed by Escape. */
async function openEach(page: Page, buttons: string, most: number): Promise<number> {
  const acts = page.locator(buttons)
  let opened = 0
  for (let at = 0; at < (await acts.count()) && at < most; at++) {
    await acts.nth(at).focus()
    await page.keyboard.press('Enter')
    const layer = page.locator(above).first()
    if (
      !(await layer.waitFor({ timeout: 1_000 }).then(
        () => true,
        () => false,
      ))
    )
      continue
    opened++
    await settled(page)
    const menu = await layer.evaluate((one) => one.classList.contains('ant-popover') || one.classList.contains('ant-dropdown'))
    await expectNoViolations(page, menu ? ['target-size'] : [])
    await page.keyboard.press('Escape')
    await layer.waitFor({ state: 'hidden' })
    await expectFocusKept(page)
  }
  return opened
}

/** The finding that waits for this person, if any: there they have something to do. */
async function screensFor(page: Page): Promise<Record<string, string>> {
  const ids = await idsFor(page)
  const waiting = await page.request.get('/api/findings?mine=true&limit=1')
  const [mine] = waiting.ok() ? ((await waiting.json()) as { items: { id: string; inspectionId: string }[] }).items : []
  return screensOf(mine ? { ...ids, finding: mine.id, inspection: mine.inspectionId } : ids)
}

/** What each role is looked at with: pages, and among them those whose dialogs are opened. The office sees every page in `screens.e2e.ts`. */
const looks: readonly {
  role: Role
  language: 'zh' | 'en'
  theme: 'dark' | 'light'
  pages: readonly string[]
  dialogs: readonly string[]
  /** Whether the menus of the bar at the top are opened too. */
  bar?: true
}[] = [
  {
    role: 'office',
    language: 'en',
    theme: 'dark',
    pages: ['work', 'ledger', 'finding', 'plan', 'overview'],
    dialogs: ['round', 'people', 'body'],
  },
  { role: 'handler', language: 'zh', theme: 'light', pages: [], dialogs: ['finding', 'plan'] },
  { role: 'head', language: 'zh', theme: 'dark', pages: ['work', 'inspection'], dialogs: ['finding', 'plan'], bar: true },
  { role: 'leader', language: 'en', theme: 'light', pages: ['overview'], dialogs: ['leader', 'finding'] },
  {
    role: 'administrator',
    language: 'en',
    theme: 'dark',
    pages: ['regimes', 'calendars', 'bodies', 'roster'],
    dialogs: ['administration', 'person'],
    bar: true,
  },
  { role: 'reviewer', language: 'zh', theme: 'dark', pages: ['work', 'ledger'], dialogs: ['finding'] },
  { role: 'decider', language: 'en', theme: 'light', pages: ['work', 'rounds'], dialogs: ['finding'] },
  { role: 'team', language: 'en', theme: 'dark', pages: ['import', 'document', 'inspection-findings'], dialogs: ['inspection'] },
  {
    role: 'observer',
    language: 'zh',
    theme: 'dark',
    pages: ['calendar', 'gantt', 'search', 'exports', 'account', 'help'],
    dialogs: [],
    bar: true,
  },
]

test.each(looks)(
  'the $role, $language, $theme: pages and dialogs break no rule of access, and Escape leads back to the button',
  async ({ role, language, theme, pages, dialogs, bar }) => {
    const page = await enter(role, { language, theme })
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme)
    const screens = await screensFor(page)
    const broken: string[] = []
    let opened = 0
    const look = async (name: string, at: () => Promise<void>): Promise<void> => {
      await at().catch((error: Error) => broken.push(`${name}: ${error.message}`))
    }
    for (const name of pages) {
      await look(name, async () => {
        await walkTo(page, screens[name]!)
        await expectNoViolations(page)
      })
    }
    for (const name of dialogs) {
      await look(name, async () => {
        await walkTo(page, screens[name]!)
        opened += await openEach(page, openers.acts, 4)
      })
    }
    if (bar)
      await look('bar', async () => {
        opened += await openEach(page, openers.bar, 3)
      })
    expect(broken).toEqual([])
    expect(opened).toBeGreaterThanOrEqual(dialogs.length)
    await page.context().close()
  },
)
