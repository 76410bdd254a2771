import { randomUUID } from 'node:crypto'
import type { Browser, Locator, Page } from 'playwright-core'
import { expect, onTestFailed } from 'vitest'
import { password, type Login } from './town.ts'

type Doors = {
  openPage: (browser: Browser, visit: { base: string }) => Promise<Page>
  signIn: (page: Page, login: string, password: string) => Promise<void>
}

/** Each person has a window of their own, opened when it is first their turn. */
export function openWindows(browser: () => Browser, base: string, { openPage, signIn }: Doors): (login: Login) => Promise<Page> {
  const windows = new Map<Login, Page>()
  return async (login) => {
    const open = windows.get(login)
    if (open) return open
    const page = await openPage(browser(), { base })
    onTestFailed(async () => void (await page.screenshot({ path: `.cache/e2e/${login}.png` })))
    windows.set(login, page)
    await signIn(page, login, password)
    return page
  }
}

/** The list of what one can choose from opens beside the field, outside the form. */
const openList = (page: Page): Locator => page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)')

/** Chooses from a list by what is written in it, typing to find it where the list can be searched. */
export async function choose(field: Locator, what: string, { typed = false } = {}): Promise<void> {
  const page = field.page()
  await field.click()
  if (typed) await field.fill(what)
  await openList(page).getByTitle(what, { exact: true }).first().click()
}

export async function enterDay(field: Locator, day: string): Promise<void> {
  await field.click()
  await field.fill(day)
  await field.press('Enter')
}

/** 现在由谁办理、等待什么, as the page says it. */
export async function expectHolder(page: Page, who: string, waitsFor: string): Promise<void> {
  const holder = page.locator('dl').filter({ hasText: '现在由谁办理' }).first()
  await holder.getByText(waitsFor).waitFor()
  await holder.getByText(who).first().waitFor()
}

/** Presses the button of an act and confirms in the dialog of the same name, filling in between. */
export async function doAct(
  page: Page,
  act: string,
  { title = act, fill }: { title?: string; fill?: (dialog: Locator) => Promise<void> } = {},
) {
  await page.getByRole('button', { name: act, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: title })
  await fill?.(dialog)
  await dialog.getByRole('button', { name: act, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

type Written = { version?: number; data?: object; multipart?: Record<string, string | { name: string; mimeType: string; buffer: Buffer }> }

/** What the page's own session may ask of the server. */
export function apiOf(page: Pick<Page, 'request'>) {
  const get = async <Answer>(path: string): Promise<Answer> => {
    const answer = await page.request.get(path)
    expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200)
    return (await answer.json()) as Answer
  }
  const post = async <Answer>(path: string, { version, data, multipart }: Written = {}): Promise<Answer> => {
    const headers = { 'Idempotency-Key': randomUUID(), ...(version !== undefined && { 'If-Match': `"${version}"` }) }
    const answer = await page.request.post(path, { headers, ...(multipart ? { multipart } : { data: data ?? {} }) })
    expect(answer.status(), `${path}: ${await answer.text()}`).toBeLessThan(300)
    return (await answer.json()) as Answer
  }
  return { get, post }
}
