import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

type Role = Parameters<Page['getByRole']>[0]
type Name = string | RegExp

/** Whether one sees where the keyboard is: a ring around the control or around the frame it is drawn by, and nothing lying over all of it. */
const focusIsSeen = (): string | null => {
  const focused = document.activeElement
  if (!focused || focused === document.body) return 'nothing has the focus'
  const ringed = (element: Element): boolean =>
    [null, '::after'].some((part) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, part)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    })
  const frames = [focused, ...focused.parentElement!.children, focused.parentElement!, focused.parentElement!.parentElement!]
  if (!frames.some(ringed)) return `no ring: ${focused.outerHTML.slice(0, 160)}`
  const box = (focused.clientWidth > 4 ? focused : focused.parentElement!).getBoundingClientRect()
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
  if (bottom <= top) return `out of the window: ${focused.outerHTML.slice(0, 160)}`
  const isThere = (share: number): boolean => {
    const hit = document.elementFromPoint(box.left + Math.min(box.width, innerWidth) / 2, top + (bottom - top) * share)
    return hit !== null && frames.some((frame) => frame.contains(hit) || hit.contains(frame))
  }
  return [0.1, 0.5, 0.9].some(isThere) ? null : `something lies over it: ${focused.outerHTML.slice(0, 160)}`
}

export const expectFocusSeen = (page: Page): Promise<void> => expect.poll(() => page.evaluate(focusIsSeen)).toBe(null)

const hasFocus = async (control: Locator): Promise<boolean> => (await control.and(control.page().locator(':focus')).count()) > 0

type Going = { within?: Page | Locator; key?: string; steps?: number }

/** Goes on with one key until the control has the focus, as somebody without a mouse does. */
export async function keyTo(page: Page, role: Role, name: Name, { within = page, key = 'Tab', steps = 80 }: Going = {}): Promise<Locator> {
  const control = within.getByRole(role, { name, exact: typeof name === 'string' })
  await control.first().waitFor({ state: 'attached' })
  for (let step = 0; !(await hasFocus(control)); step++) {
    if (step === steps) throw new Error(`${steps} times ${key}, and “${name}” has not got the focus: ${await standsAt(page)}`)
    await page.keyboard.press(key)
  }
  await expectFocusSeen(page)
  return control
}

const standsAt = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '')

/** Goes to a control and presses it. */
export async function pressOn(page: Page, role: Role, name: Name, going?: Going & { with?: string }): Promise<void> {
  await keyTo(page, role, name, going)
  await page.keyboard.press(going?.with ?? 'Enter')
}

export async function typeIn(page: Page, name: Name, words: string, going?: Going & { role?: Role }): Promise<void> {
  await keyTo(page, going?.role ?? 'textbox', name, going)
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(words)
}

/** Among radios the arrows choose; Tab only leads to the group. */
export async function chooseRadio(page: Page, name: string, within: Locator): Promise<void> {
  await keyTo(page, 'radio', /./, { within, key: 'Shift+Tab' })
  await page.keyboard.press('Space')
  await keyTo(page, 'radio', name, { within, key: 'ArrowDown', steps: 6 })
}

/** Presses the button of an act, fills in its dialog, confirms; then the keyboard goes on from somewhere on the page. */
export async function keyAct(
  page: Page,
  act: Name,
  { title = act, confirm = act, fill }: { title?: Name; confirm?: Name; fill?: (dialog: Locator) => Promise<void> } = {},
): Promise<void> {
  await pressOn(page, 'button', act)
  const dialog = page.getByRole('dialog', { name: title })
  await dialog.waitFor()
  await expect.poll(() => dialog.locator(':focus').count(), { message: 'the dialog takes the focus' }).toBe(1)
  await fill?.(dialog)
  await pressOn(page, 'button', confirm, { within: dialog })
  await dialog.waitFor({ state: 'detached' })
  await expectFocusKept(page)
}

/** After a dialog the keyboard is where it was, or near: not at the beginning of the page. */
export const expectFocusKept = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.activeElement === document.body), { message: 'the focus is lost' }).toBe(false)
