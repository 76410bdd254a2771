import type { Browser, Page } from 'playwright-core'
import { samplePassword } from '#sample/people.ts'
import { openPage, signIn, wide } from './browser.ts'

type SignedIn = (login: string, language?: 'zh' | 'en', size?: { width: number; height: number }) => Promise<Page>

/** How people come to a site: each with a window of their own, signed in. The browser is opened later than the file is read. */
export const visitorsOf =
  (browser: () => Browser, base: string, password = samplePassword): SignedIn =>
  async (login, language = 'zh', size = wide) => {
    const page = await openPage(browser(), { base, language, size })
    await signIn(page, login, password, language)
    return page
  }
