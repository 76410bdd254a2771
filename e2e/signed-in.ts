import type { Browser, Page } from 'playwright-core'
import { samplePassword } from '#sample/people.ts'
import { expect } from 'vitest'
import { openPage, settled, wide } from './browser.ts'

type SignedIn = (login: string, language?: 'zh' | 'en', size?: { width: number; height: number }) => Promise<Page>

/**
 * How people come to a site: each with a window of their own, signed in. The page where one signs in is walked through in `shell.e2e.ts`
 * and by the chain. The browser is opened later than the file is read.
 */
export const visitorsOf =
  (browser: () => Browser, base: string, password = samplePassword): SignedIn =>
  async (login, language = 'zh', size = wide) => {
    const page = await openPage(browser(), { base, language, size })
    const header = { 'idempotency-key': crypto.randomUUID() }
    const answer = await page.request.post('/api/session', { data: { login, password }, headers: header })
    expect(answer.status(), login).toBe(201)
    await page.goto('/')
    await page.locator('#main').waitFor()
    await settled(page)
    return page
  }
