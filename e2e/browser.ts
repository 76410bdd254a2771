import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type Page } from 'playwright-core'
import { expect, onTestFailed } from 'vitest'
import { settled, watchTraffic } from './settled.ts'

export { settled } from './settled.ts'

const places = [process.env['RECTIFY_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function openBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place))
  if (executablePath === undefined)
    throw new Error('No Chromium found. Install it (Debian: apt-get install chromium fonts-noto-cjk) or name it in RECTIFY_CHROMIUM.')
  return chromium.launch({ executablePath, args: quiet })
}

export const wide = { width: 1440, height: 900 } as const
export const narrow = { width: 390, height: 844 } as const

export type Visit = { base: string; language?: 'zh' | 'en'; size?: { width: number; height: number } }

/** A fresh visitor: own cookies, the language chosen as a person would have left it. What the page throws fails the test; a failed test leaves a picture. */
export async function openPage(browser: Browser, { base, language = 'zh', size = wide }: Visit): Promise<Page> {
  const context = await browser.newContext({
    baseURL: base,
    viewport: size,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
  })
  await context.addInitScript(
    (kept) => localStorage.setItem('rectify.language', localStorage.getItem('rectify.language') ?? kept),
    language,
  )
  const page = await context.newPage()
  watchTraffic(page)
  page.on('pageerror', (error) => {
    throw error
  })
  page.setDefaultTimeout(45_000)
  onTestFailed(async ({ task }) => void (await page.screenshot({ path: `.cache/e2e/${task.name.slice(0, 60)}.png` })))
  return page
}

const words = {
  zh: { login: '登录名', password: '密码', enter: '登录' },
  en: { login: 'Login', password: 'Password', enter: 'Sign in' },
} as const

/** Signs in through the sign-in page and waits until the frame stands. */
export async function signIn(page: Page, login: string, password: string, language: 'zh' | 'en' = 'zh'): Promise<void> {
  const say = words[language]
  await page.goto('/sign-in')
  await page.getByLabel(say.login, { exact: true }).fill(login)
  await page.getByLabel(say.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: say.enter, exact: true }).click()
  await page.getByRole('main').and(page.locator('#main')).waitFor()
  await settled(page)
}

/** What fades in or turns its colour has done so: a colour on its way is nobody's. */
const still = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity)
        .map((one) => one.finished),
    ),
  )

/**
 * No rule of WCAG 2.2 A and AA that axe can check is broken, and nothing runs out of the window sideways. `but`: rules that do not hold,
 * such as of targets that an open menu lies over.
 */
export async function expectNoViolations(page: Page, but: readonly string[] = []): Promise<void> {
  await still(page)
  const { violations } = await new AxeBuilder({ page })
    // No page has frames of its own to look into, and what is in order is told nobody: both cost a second a page.
    .setLegacyMode()
    .options({ resultTypes: ['violations'], rules: Object.fromEntries(but.map((rule) => [rule, { enabled: false }])) })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `    ${node.html}\n    ${node.failureSummary}`).join('\n')}`,
  )
  // Thrown and not compared: what a comparison prints is cut short.
  if (told.length > 0) throw new Error(`${page.url()} breaks rules of access:\n${told.join('\n')}`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 'runs out of the window').toBeLessThanOrEqual(
    0,
  )
}
