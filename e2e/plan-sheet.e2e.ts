import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectNoViolations, openBrowser, settled } from './browser.ts'
import { openSampleSite } from './sample-site.ts'
import { visitorsOf } from './signed-in.ts'

const site = await openSampleSite()
let browser: Browser

type Row = { id: string; code: string }

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const signedIn = visitorsOf(() => browser, site.base)

/** The address of an inspection of the sample, by its code. */
const addressOf = async (page: Page, code: string): Promise<string> => {
  const { items } = (await (await page.request.get('/api/inspections?limit=50')).json()) as { items: Row[] }
  return `/inspections/${items.find((row) => row.code === code)!.id}`
}

const grid = (page: Page) => page.getByRole('grid', { name: '整改方案表格' })
const allSaved = (page: Page) => page.getByRole('toolbar', { name: '表格操作' }).getByRole('status').getByText('已保存').waitFor()
/** The cell of a column in the line of a task, as it is read. */
const cell = (page: Page, task: number, column: number) =>
  grid(page)
    .getByRole('row')
    // Who else is at the row stands in its head, after the number.
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^任务 ${task}(?!\\d)`) }) })
    .getByRole('gridcell')
    .nth(column)
const columns = { text: 1, measures: 2, leader: 3, coBodies: 5, person: 6, due: 8, criterion: 9 } as const
const paste = (page: Page, kind: string, words: string) =>
  page.evaluate(
    ([type, text]) => {
      const data = new DataTransfer()
      data.setData(type!, text!)
      document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    [kind, words],
  )

/** So many rows are pasted and timed when asked for. */
const manyRows = Number(process.env['RECTIFY_ROWS'] ?? 0)

/** A block as Excel writes it: style sheet, widths, a row that nobody sees, quotes, breaks and spaces in cells. */
async function pasteMany(page: Page): Promise<void> {
  const line = (at: number): string => `
 <tr height=19 style='height:14.25pt'><td height=19 class=xl66 align=right>${1 + (at % 5)}</td>
  <td class=xl66>第 ${at + 1} 项：逐户核对，<br>\n    补齐&quot;原件&quot;</td>
  <td class=xl67 style='mso-number-format:"\\@"'>1. 每周公布（立行立改）<br>\n  2. 修订办法<font class="font5">（治本）</font></td>
  <td class=xl66>童思齐</td><td class=xl68 align=right>2027/2/${1 + (at % 27)}</td>
  <td class=xl66><span style='mso-spacerun:yes'>&nbsp;</span>台账齐全</td></tr>`
  const heads = ['问题序号', '整改任务', '整改措施', '责任领导', '完成时限', '完成标准']
  const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--table {} .xl66 {}--></style></head><body>
<table border=0 cellpadding=0 style='border-collapse:collapse'><!--StartFragment--><col width=64 span=6>
 <tr>${heads.map((head) => `<td class=xl65>${head}</td>`).join('')}</tr>${Array.from({ length: manyRows }, (_, at) => line(at)).join('')}
 <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td></tr><![endif]><!--EndFragment--></table></body></html>`
  await cell(page, 1, columns.text).click()
  const began = Date.now()
  await paste(page, 'text/html', html)
  const dialog = page.getByRole('dialog', { name: new RegExp(`粘贴 ${manyRows} 行`) })
  await dialog.getByText(`将修改 0 项任务，新增 ${manyRows} 项`).waitFor()
  const shown = Date.now()
  await dialog.getByRole('button', { name: `写入 ${manyRows} 行` }).click()
  await dialog.waitFor({ state: 'hidden' })
  await allSaved(page)
  const written = Date.now()
  await page.keyboard.press('Control+KeyZ')
  await page.getByText(/正在保存，还有/).waitFor()
  await allSaved(page)
  const seconds = [shown - began, written - shown, Date.now() - written].map((ms) => (ms / 1000).toFixed(1))
  process.stdout.write(`${manyRows} rows: preview ${seconds[0]} s, saved ${seconds[1]} s, undone ${seconds[2]} s\n`)
}

test('the sheet is a spreadsheet: keys, fill, undo, people by name, a block from Excel, what worked elsewhere', async () => {
  const page = await signedIn('tongsiqi')
  const address = await addressOf(page, 'R7-J0503')
  await page.goto(`${address}/plan`)
  await grid(page).waitFor()
  await settled(page)
  await expectNoViolations(page)

  // Typing replaces, Escape restores, F2 goes on, Tab and Enter move; what was typed is saved by itself.
  const first = cell(page, 1, columns.text)
  const was = (await first.textContent())!
  await first.click()
  await page.keyboard.type('另写')
  await page.keyboard.press('Escape')
  await expect.poll(() => first.textContent()).toBe(was)
  await page.keyboard.press('F2')
  await page.keyboard.type('，逐件销账')
  await page.keyboard.press('Enter')
  await expect.poll(() => first.textContent()).toBe(`${was}，逐件销账`)
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^任务 2，任务/)
  await allSaved(page)

  // A person by the first sign of the name; the days of two lines filled down; all of it taken back and done again.
  await cell(page, 2, columns.leader).click()
  await page.keyboard.type('游抱')
  await page.getByRole('option', { name: /游抱朴/ }).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => cell(page, 2, columns.leader).textContent()).toBe('游抱朴')
  await cell(page, 1, columns.due).click()
  await page.keyboard.type('2027年1月20日')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+KeyD')
  await expect.poll(() => cell(page, 2, columns.due).textContent()).toBe('2027-01-20')
  await page.keyboard.press('Control+KeyZ')
  await expect.poll(() => cell(page, 2, columns.due).textContent()).not.toBe('2027-01-20')
  await page.keyboard.press('Control+KeyY')
  await expect.poll(() => cell(page, 2, columns.due).textContent()).toBe('2027-01-20')

  // A line of the missing list leads to its cell.
  await page
    .getByRole('region', { name: '还缺什么' })
    .getByRole('button', { name: /任务5没有完成时限/ })
    .click()
  await page.keyboard.type('不是日子')
  await page.keyboard.press('Enter')
  await page.getByText('看不懂这个日期').waitFor()
  // The bar of the page lies over what has been scrolled below it.
  await page.evaluate(() => window.scrollTo(0, 0))
  await expectNoViolations(page)
  await page.keyboard.press('Escape')

  // A block with heads, merged cells and an unknown name: shown before it is written.
  await paste(
    page,
    'text/html',
    `<table><tr><td>问题序号</td><td>整改任务</td><td>责任领导</td><td>完成时限</td><td>措施</td></tr>
     <tr><td rowspan=2>3</td><td>领导带头接访</td><td>童思齐</td><td>2027/2/1</td><td>1. 每周公布接访名单（立行立改）<br>2. 修订接访办法（治本）</td></tr>
     <tr><td>补录接访登记</td><td>查无此人</td><td>46086</td><td></td></tr>
     <tr><td>99</td><td>没有这个问题</td><td></td><td></td><td></td></tr></table>`,
  )
  const dialog = page.getByRole('dialog', { name: /粘贴 3 行/ })
  await dialog.getByText('没有找到这个人').waitFor()
  await dialog.getByText('没有写明问题编号').waitFor()
  await dialog.getByText('将修改 0 项任务，新增 2 项').waitFor()
  await expectNoViolations(page)
  await dialog.getByRole('button', { name: '写入 2 行' }).click()
  await grid(page).getByText('领导带头接访').waitFor()
  await grid(page).getByText('修订接访办法').waitFor()
  await allSaved(page)
  await page.reload()
  await grid(page).getByText('补录接访登记').waitFor()
  if (manyRows > 0) await pasteMany(page)
})

/** Chance that can be had again from its seed. */
const chanceFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}
/** How long each scribbles: a minute when asked for, else until it has written a few words. */
const wholeMinute = process.env['RECTIFY_MINUTE'] === '1'
const fewWords = 6

test('two browsers write one plan at random: both end with the same rows, and nothing typed is lost', async () => {
  const seed = Number(process.env['RECTIFY_SEED'] ?? Math.floor(Math.random() * 1_000_000))
  const logins = ['tongsiqi', 'youbaopu'] as const
  const pages = await Promise.all(logins.map((login) => signedIn(login)))
  const address = await addressOf(pages[0]!, 'R7-J0503')
  await Promise.all(pages.map((page) => page.goto(`${address}/plan?view=sheet`)))
  for (const page of pages) {
    await grid(page).waitFor()
    await settled(page)
    await cell(page, 1, columns.text).click()
  }
  const typed: string[] = []
  let pressed = 0
  const scribble = async (page: Page, who: number): Promise<void> => {
    const chance = chanceFrom(seed + who)
    const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']
    const end = Date.now() + 60_000
    for (let words = 0; wholeMinute ? Date.now() < end : words < fewWords;) {
      await page.keyboard.press(arrows[Math.floor(chance() * arrows.length)]!)
      pressed++
      if (chance() < 0.5) continue
      // Words go into the columns of words; names and days would be refused.
      const label = (await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? ''
      if (!/，(任务|措施|完成标准)：/.test(label)) continue
      const word = `〔${'甲乙'[who]}${typed.length}〕`
      await page.keyboard.press('F2')
      await page.keyboard.insertText(word)
      typed.push(word)
      words++
      pressed += 2 + word.length
      if (chance() < 0.3) await page.waitForTimeout(chance() * 700)
      await page.keyboard.press(chance() < 0.5 ? 'Enter' : 'Tab')
    }
  }
  await Promise.all(pages.map(scribble))
  const isQuiet = async (page: Page): Promise<boolean> => {
    const both = page.getByRole('button', { name: '两段都留' }).first()
    if (await both.isVisible()) await both.click()
    return (await page.getByRole('toolbar').getByRole('status').textContent())!.includes('已保存')
  }
  const planId = await pages[0]!.evaluate(async (at) => {
    const view = (await (await fetch(`/api${at}`)).json()) as { plan: { id: string } }
    return view.plan.id
  }, address)
  const stored = async () => {
    const answer = await pages[0]!.request.get(`/api/plans/${planId}`)
    const { tasks } = (await answer.json()) as {
      tasks: { number: number; text: string; criterion: string; measures: { text: string }[] }[]
    }
    return tasks.map((task) => [task.text, ...task.measures.map((one) => one.text), task.criterion].join('\n')).join('\n')
  }
  const rowsOn = (page: Page) => grid(page).locator('.r-sheet__words').allInnerTexts()
  await expect
    .poll(
      async () =>
        (await Promise.all(pages.map(isQuiet))).every(Boolean) &&
        (await rowsOn(pages[0]!)).join('|') === (await rowsOn(pages[1]!)).join('|'),
      {
        timeout: 40_000,
        interval: 500,
        message: `the same rows on both sides; seed ${seed}`,
      },
    )
    .toBe(true)
  const all = await stored()
  const lost = typed.filter((word) => !all.includes(word))
  if (wholeMinute) {
    const rows = await grid(pages[0]!).getByRole('rowheader').count()
    console.info(`seed ${seed}: ${pressed} keys, ${typed.length} words, ${rows} rows, ${lost.length} lost`)
  }
  expect(lost, `nothing typed is lost; seed ${seed}`).toEqual([])
})
