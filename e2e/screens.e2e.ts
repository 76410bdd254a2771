import type { Browser, Page } from 'playwright-core'
import { matchRoutes } from 'react-router'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '#domain/actor.ts'
import { pages } from '#web/routes.tsx'
import { expectNoViolations, narrow, openBrowser, settled, wide } from './browser.ts'
import { openSampleSite } from './sample-site.ts'
import { visitorsOf } from './signed-in.ts'
import { idsFor, people, screensOf } from './walk/screens.ts'

const site = await openSampleSite()
let browser: Browser
const signedIn = visitorsOf(() => browser, site.base)

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const mainScreens = ['work', 'ledger', 'finding', 'inspection', 'plan', 'document']

type Visit = { page: Page; screens: Record<string, string>; faults: string[] }
type Look = { role: Role; language?: 'zh' | 'en'; size?: { width: number; height: number } }

/** Signed in, with the screens of one's own; `faults` is what the server fails at meanwhile. */
async function visit({ role, language = 'zh', size = wide }: Look): Promise<Visit> {
  const page = await signedIn(people[role], language, size)
  const faults: string[] = []
  page.on('response', (answer) => answer.status() >= 500 && faults.push(`${answer.status()} ${answer.url()}`))
  return { page, screens: screensOf(await idsFor(page)), faults }
}

/** To an address as by a link: the page that stands is not loaded anew. */
const goWithin = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)

async function look(page: Page, address: string, closely: boolean): Promise<void> {
  await (closely ? page.goto(address) : goWithin(page, address))
  await page.getByRole('main').getByRole('heading').first().waitFor()
  await settled(page)
  if (closely) await expectNoViolations(page)
}

/** On a telephone nothing but tables runs out sideways. */
async function expectNarrow(page: Page): Promise<void> {
  const size = page.viewportSize()!
  await page.setViewportSize(narrow)
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await expect.poll(beyond, { timeout: 3_000, message: 'runs out of a telephone' }).toBeLessThanOrEqual(0)
  await page.setViewportSize(size)
}

const onTelephones: readonly Role[] = ['office', 'handler', 'leader']

/** Looks at each, and tells at the end of all that is broken. `closely`: axe looks too; the office, which sees most, does that for all. */
async function tour({ page, screens, faults }: Visit, { closely = true, telephone = false } = {}): Promise<void> {
  const broken: string[] = []
  for (const [name, address] of Object.entries(screens)) {
    await look(page, address, closely).catch((error: Error) => broken.push(`${name}: ${error.message}`))
    if (telephone) await expectNarrow(page).catch((error: Error) => broken.push(`${name}: ${error.message}`))
  }
  expect([...broken, ...faults]).toEqual([])
  await page.context().close()
}

test('every page has its place in this tour', () => {
  const toured = Object.values(screensOf({ finding: 'x', inspection: 'x', round: 'x', document: 'x', body: 'x', person: 'x' }))
  const seen = new Set(toured.map((address) => matchRoutes(pages, address)?.[0]?.route.path))
  expect(pages.map((page) => page.path).filter((path) => !seen.has(path))).toEqual([])
})

test.each(Object.keys(people) as Role[])(
  'every page opens for the %s and says something',
  async (role) => {
    await tour(await visit({ role }), { closely: role === 'office', telephone: onTelephones.includes(role) })
  },
  400_000,
)

test.each([
  ['office', 'en', wide],
  ['handler', 'zh', narrow],
  ['office', 'en', narrow],
] as const)(
  'the main pages as the %s in %s, %j',
  async (role, language, size) => {
    const { screens, ...visited } = await visit({ role, language, size })
    const main = Object.fromEntries(mainScreens.map((name) => [name, screens[name]!]))
    await tour({ ...visited, screens: main })
  },
  400_000,
)
