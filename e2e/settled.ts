import { setTimeout as delay } from 'node:timers/promises'
import type { Page, Request } from 'playwright-core'

type Traffic = { open: Set<Request>; changed: number }
const traffics = new WeakMap<Page, Traffic>()

/** Keeps count of what a page has asked and not yet been answered. */
export function watchTraffic(page: Page): void {
  const traffic: Traffic = { open: new Set(), changed: performance.now() }
  traffics.set(page, traffic)
  const over = (request: Request): void => {
    traffic.open.delete(request)
    traffic.changed = performance.now()
  }
  page.on('request', (request) => {
    traffic.open.add(request)
    traffic.changed = performance.now()
  })
  page.on('requestfinished', over)
  page.on('requestfailed', over)
}

const calm = 60
const most = 45_000

const quiet = ({ open, changed }: Traffic): boolean => open.size === 0 && performance.now() - changed >= calm

/** Something is drawn, nothing of it is still being read, and the page has nothing more to do. */
const drawn = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const look = (): void =>
          resolve(
            document.readyState === 'complete' &&
              document.querySelector('main, [role=main]') !== null &&
              document.querySelector('.r-skeleton, .r-arriving') === null,
          )
        requestIdleCallback(look, { timeout: 1_000 })
      }),
  )

/**
 * Nothing is loading any more: no request is on the way, nothing grey stands where words will be, and the page is idle. Faster than
 * waiting for half a second without a request, and surer: a page that is still being put together asks for nothing either.
 */
export async function settled(page: Page): Promise<void> {
  const traffic = traffics.get(page)
  if (!traffic) throw new Error('a page is opened by openPage')
  const end = performance.now() + most
  while (performance.now() < end) {
    // A page on its way to another address cannot be asked.
    if (quiet(traffic) && (await drawn(page).catch(() => false)) && quiet(traffic)) return
    await delay(20)
  }
  throw new Error(`still loading after ${most} ms: ${[...traffic.open].map((one) => one.url()).join(' ')}`)
}
