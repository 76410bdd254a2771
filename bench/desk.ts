import { loadavg } from 'node:os'
import { chromium, type Page } from 'playwright-core'
import { fullCity, type Seeded } from './place.ts'
import { seededCity } from './seed.ts'
import { startServer } from './server.ts'

/**
 * `node bench/desk.ts [data directory of a seeded city]`: the ledger of 100,000 findings as a person meets it, in Chromium slowed down four
 * times: until it can be used, narrowing to a subtree, scrolling, a far place, writing into a cell, opening a finding. Load stands beside it.
 */
const slowdown = 4
const rowHeight = 58

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!

/** From the person's own click or key (or from now, for `scroll`) until what is looked for stands: by the clock of the page, asked at every frame. */
async function until(
  page: Page,
  look: string,
  act: () => Promise<unknown>,
  event: 'click' | 'keydown' | 'scroll' = 'click',
): Promise<number> {
  await page.evaluate(
    ([what, kind]) => {
      const stage = window as unknown as { taken: Promise<number> }
      stage.taken = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`not seen in 20 s: ${what}`)), 20_000)
        const begin = (): void => {
          const began = performance.now()
          const frame = (): void => {
            // oxlint-disable-next-line no-eval -- the bench's own words
            if ((0, eval)(what)) resolve(performance.now() - began)
            else requestAnimationFrame(frame)
          }
          requestAnimationFrame(frame)
        }
        document.addEventListener(kind, begin, { capture: true, once: true })
      })
    },
    [look, event] as const,
  )
  await act()
  return page.evaluate(() => (window as unknown as { taken: Promise<number> }).taken)
}

async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('登录名', { exact: true }).fill(login)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

async function usable(page: Page): Promise<number> {
  const began = performance.now()
  await page.goto('/ledger', { waitUntil: 'commit' })
  await page.locator('[data-row="5"] [data-column="3"] a').waitFor()
  return performance.now() - began
}

/** The fields above the lines come a moment after them; a person's hand is not at the wheel, or in a field, before. */
async function drawn(page: Page): Promise<void> {
  await page.getByRole('button', { name: '列设置' }).waitFor()
  await page.waitForTimeout(1500)
}

async function narrowed(page: Page, county: string): Promise<number> {
  await page.getByLabel('单位', { exact: true }).click()
  await page.getByLabel('单位', { exact: true }).fill(county)
  const option = page.locator('.ant-select-dropdown').getByTitle(county, { exact: true }).first()
  await option.waitFor()
  const before = await page.locator('[role=grid]').getAttribute('aria-rowcount')
  const taken = await until(
    page,
    `(() => { const grid = document.querySelector('[role=grid]'); return grid?.ariaBusy === 'false' && grid.getAttribute('aria-rowcount') !== '${before}' && document.querySelector('[data-row="8"] a') !== null })()`,
    () => option.click(),
  )
  await page.keyboard.press('Escape')
  return taken
}

/** Frames a second while the list is scrolled a screenful every quarter of a second, and the longest wait for one. */
const scrolled = (page: Page): Promise<{ fps: number; worst: number }> =>
  page.evaluate(
    () =>
      new Promise<{ fps: number; worst: number }>((resolve) => {
        const box = document.querySelector('[role=grid]')!
        const began = performance.now()
        let [frames, last, worst] = [0, began, 0]
        const frame = (now: number): void => {
          frames += 1
          worst = Math.max(worst, now - last)
          last = now
          box.scrollTop += 40
          if (now - began < 4000) requestAnimationFrame(frame)
          else resolve({ fps: (frames * 1000) / (now - began), worst })
        }
        requestAnimationFrame(frame)
      }),
  )

async function jumped(page: Page, row: number): Promise<number> {
  return until(
    page,
    `document.querySelector('[data-row="${row}"] [data-column="3"] a') !== null`,
    () => page.evaluate((top) => document.querySelector('[role=grid]')!.scrollTo({ top }), row * rowHeight),
    'scroll',
  )
}

async function written(page: Page): Promise<number> {
  await page.goto('/ledger?state=draft')
  await page.locator('[data-row="1"] [data-column="2"]').click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: '修改问题内容' }).press('End')
  await page.keyboard.type('补')
  const taken = await until(page, `document.querySelector('.r-editor') === null`, () => page.keyboard.press('Enter'), 'keydown')
  await page.keyboard.press('Control+z')
  await page.getByText('已改回原来的内容').waitFor()
  return taken
}

async function opened(page: Page): Promise<number> {
  await page.goto('/ledger')
  await page.locator('[data-row="3"] [data-column="2"]').click()
  return until(
    page,
    `[...document.querySelectorAll('h2')].some((one) => one.textContent === '问题原文')`,
    () => page.keyboard.press('Enter'),
    'keydown',
  )
}

async function several(work: () => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < 5; turn += 1) times.push(await work())
  return median(times)
}

async function cityOf(dir: string | undefined): Promise<{ dir: string; seeded: Pick<Seeded, 'password' | 'logins'> }> {
  return dir === undefined
    ? seededCity(fullCity)
    : { dir, seeded: { password: 'Bench pass phrase 1', logins: { office: 'office', county: '', head: '', handlers: [] } } }
}

const { dir, seeded } = await cityOf(process.argv[2])
const running = await startServer(dir)
const browser = await chromium.launch({
  executablePath: process.env['RECTIFY_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const context = await browser.newContext({
    baseURL: running.address,
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    bypassCSP: true,
  })
  const page = await context.newPage()
  await signIn(page, seeded.logins.office, seeded.password)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const say = (what: string, figure: string): void => console.log(`${what.padEnd(44)} ${figure}   load ${loadavg()[0]!.toFixed(1)}`)
  say('ledger usable', `${(await several(() => usable(page))).toFixed(0)} ms (budget 1500)`)
  const counties = await page.evaluate(async () => {
    const below = async (id: string) =>
      (await (await fetch(`/api/bodies?parentId=${id}&limit=200`)).json()) as { items: { id: string; name: string }[] }
    const { items } = await below((await below('top')).items[0]!.id)
    return items.flatMap(({ name }) => (/[县区]$/.test(name) ? [name] : []))
  })
  const narrow = async (): Promise<number> => {
    await usable(page)
    await drawn(page)
    return narrowed(page, counties.shift()!)
  }
  say('narrowed to a county', `${(await several(narrow)).toFixed(0)} ms (budget 300)`)
  await usable(page)
  await drawn(page)
  const { fps, worst } = await scrolled(page)
  say('scrolling', `${fps.toFixed(0)} frames a second, longest ${worst.toFixed(0)} ms (budget 50)`)
  let row = 50_000
  say('to row 50,000', `${(await several(() => jumped(page, (row += 1000)))).toFixed(0)} ms`)
  say('writing into a cell', `${(await written(page)).toFixed(0)} ms`)
  say('opening a finding', `${(await several(() => opened(page))).toFixed(0)} ms`)
} finally {
  await browser.close()
  await running.stop()
}
