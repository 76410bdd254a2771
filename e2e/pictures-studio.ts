import { existsSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { samplePassword } from '#sample/people.ts'
import { smallPng } from '#test/small-png.ts'
import { settled, watchTraffic } from './settled.ts'
import { idsFor, screensOf } from './walk/screens.ts'
import type { Place } from './pictures-places.ts'

export type Look = { login: string | null; language: 'zh' | 'en'; width: 1440 | 390 | 1920; theme?: 'dark' }

/** At the address of one of the person's own screens or at any other; `until` brings the page to what is to be seen. */
export type Picture = Look & {
  name: string
  at: string
  until?: (page: Page, place: Place) => Promise<void>
  /** Only what the window shows. */
  window?: true
}

/** Many screens as one picture, each small. */
export type Tour = Look & { name: string; tour: readonly string[] }

const heights = { 1440: 900, 390: 844, 1920: 1080 } as const
/** What of a long page a picture shows: enough to know it, small enough to keep. */
const tallest = 2400
/** No picture takes more room, in bytes. */
const largest = 300_000
/** What is still on its way then, such as to a server that has gone, is not waited for. */
const patience = 4_000

type Sitter = { page: Page; screens: Record<string, string> }

const places = [process.env['RECTIFY_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** With fewer colours where it must be, and refused where that does not help. */
function fitting(png: Buffer): Buffer {
  const small = [256, 96, 40].map((most) => () => smallPng(png, most))
  for (const make of small) {
    const made = make()
    if (made.length <= largest) return made
  }
  throw new Error(`takes more than ${largest} bytes`)
}

async function shot(page: Page, window: boolean): Promise<Buffer> {
  await page.addStyleTag({ content: '* { content-visibility: visible !important; caret-color: transparent !important; }' })
  const [width, height] = await page.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollHeight])
  const clip = { x: 0, y: 0, width: width!, height: Math.min(height!, tallest) }
  return page.screenshot({ animations: 'disabled', ...(!window && { fullPage: true, clip }) })
}

const walk = async (page: Page, address: string): Promise<void> => {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
  await page.locator('h1').first().waitFor()
  await settled(page)
  // Charts are drawn a moment after their figures have come.
  for (const chart of await page.locator('.r-chart__drawing:visible').all()) await chart.locator('svg').waitFor()
}

/** One browser; who sits for a picture stays for the next of the same look. */
export async function openStudio(place: Place, keep: (name: string, png: Buffer) => Promise<void>) {
  const executablePath = places.find((one) => one !== undefined && existsSync(one))
  if (executablePath === undefined) throw new Error('No Chromium found; name it in RECTIFY_CHROMIUM.')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] })
  let seated: { look: string; context: BrowserContext; sitter: Sitter } | null = null

  async function enter({ login, language, width, theme }: Look): Promise<Sitter> {
    const look = JSON.stringify([login, language, width, theme])
    if (seated?.look === look) return seated.sitter
    await seated?.context.close()
    const context = await browser.newContext({
      baseURL: place.base,
      viewport: { width, height: heights[width] },
      locale: language === 'zh' ? 'zh-CN' : 'en-GB',
      timezoneId: 'Asia/Shanghai',
    })
    await context.addInitScript((kept) => localStorage.setItem('rectify.language', kept), language)
    const page = await context.newPage()
    watchTraffic(page)
    const sent = () => ({ 'Idempotency-Key': crypto.randomUUID() })
    if (login !== null) {
      await page.request.post('/api/session', { data: { login, password: samplePassword }, headers: sent() })
      await page.request.patch('/api/preferences', { data: { theme: theme ?? 'light' }, headers: sent() })
    }
    await page.goto('/')
    await settled(page)
    const sitter = { page, screens: login === null ? {} : screensOf(await idsFor(page)) }
    seated = { look, context, sitter }
    return sitter
  }

  async function one(picture: Picture): Promise<void> {
    const { page, screens } = await enter(picture)
    const address = screens[picture.at] ?? picture.at
    if (picture.login === null) await page.goto(address)
    else await walk(page, address)
    await picture.until?.(page, place)
    await Promise.race([settled(page).catch(() => undefined), delay(patience)])
    await keep(picture.name, fitting(await shot(page, picture.window === true)))
    // What was opened for this picture is not there in the next.
    if (picture.until) {
      await seated?.context.close()
      seated = null
    }
  }

  async function all({ name, tour, ...look }: Tour): Promise<void> {
    const { page, screens } = await enter(look)
    const figures: string[] = []
    for (const at of tour) {
      await walk(page, screens[at]!)
      const png = await page.screenshot({ animations: 'disabled' })
      figures.push(`<figure><img src="data:image/png;base64,${png.toString('base64')}"><figcaption>${at}</figcaption></figure>`)
    }
    const album = await browser.newPage({ viewport: { width: 1464, height: 900 } })
    const style = `body{margin:0;padding:12px;display:grid;grid-template-columns:repeat(3,1fr);gap:12px;background:#dfe3e8;font:14px sans-serif}
      figure{margin:0}img{width:100%;display:block}figcaption{padding:4px 0}`
    await album.setContent(`<style>${style}</style>${figures.join('')}`, { waitUntil: 'load' })
    await keep(name, fitting(await album.screenshot({ fullPage: true })))
    await album.close()
  }

  return {
    take: (picture: Picture | Tour): Promise<void> => ('tour' in picture ? all(picture) : one(picture)),
    close: () => browser.close(),
  }
}
