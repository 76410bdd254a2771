import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { writeBook } from '#documents/sheets/write-book.ts'
import { withAdded, withCells } from '#test/sheet-cells.ts'
import { expectNoViolations, narrow, openBrowser, settled } from './browser.ts'
import { openSampleSite } from './sample-site.ts'
import { visitorsOf } from './signed-in.ts'

const site = await openSampleSite()
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const signedIn = visitorsOf(() => browser, site.base)
const give = (page: Page, label: string, name: string, bytes: Uint8Array) =>
  page.getByLabel(label).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })

const takeSheet = async (page: Page, of: string): Promise<Uint8Array> => {
  const link = page.getByRole('link', { name: `下载 霁川市民政局（${of}）的整改任务` })
  const answer = await page.request.get((await link.getAttribute('href'))!)
  return new Uint8Array(await answer.body())
}

type Listed<T> = { items: T[] }

/** The number of a task that is being worked on: which one it is turns with the day the sample is made. */
async function taskInHand(page: Page, code: string): Promise<string> {
  const ask = async <T>(path: string): Promise<T> => (await (await page.request.get(path)).json()) as T
  const { items } = await ask<Listed<{ inspectionCode: string; inspectionId: string }>>('/api/findings?state=rectifying&limit=200')
  const { inspectionId } = items.find((one) => one.inspectionCode === code)!
  const { plan } = await ask<{ plan: { id: string } }>(`/api/inspections/${inspectionId}`)
  const { tasks } = await ask<{ tasks: { number: number; state: string }[] }>(`/api/plans/${plan.id}`)
  return String(tasks.find((task) => task.state === 'doing')!.number)
}

test('sheets are taken away, filled in, sent back, looked at and done', async () => {
  const page = await signedIn('luowangshu')
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '离线填报' }).click()
  await page.getByRole('link', { name: '下载 霁川市民政局（R7-J15）的整改任务' }).waitFor()
  await settled(page)
  await expectNoViolations(page)

  const written = await withAdded(await takeSheet(page, 'R7-J15'), [
    { findings: '1、2', text: '逐户核对并追缴，结果在政务栏公示', measures: '逐户核对（立行立改，治标）', due: '2027-03-01' },
    { findings: '99', text: '没有对应的问题' },
  ])
  await give(page, '选择填好的表（.xlsx）', '整改方案（村里写好）.xlsx', written)
  await page.getByRole('heading', { name: '整改方案（村里写好）.xlsx' }).waitFor()
  await page.getByText(/没有编号为“99”的问题/).waitFor()
  await page.getByRole('button', { name: '办理所选 1 处' }).click()
  await page.getByRole('cell', { name: '已办理', exact: true }).waitFor()
  await page.getByRole('link', { name: '离线填报' }).last().click()

  const task = await taskInHand(page, 'R5-J15')
  const filled = await withCells(await takeSheet(page, 'R5-J15'), [
    [task, 'progress', '已入户核对二十一户'],
    [task, 'percent', '80'],
    [task, 'state', '已完成'],
  ])
  await give(page, '选择填好的表（.xlsx）', '整改任务（村里填好）.xlsx', filled)
  await page.getByRole('heading', { name: '整改任务（村里填好）.xlsx' }).waitFor()
  await page.getByText('已入户核对二十一户').waitFor()
  await page.getByText(/此列不能在表里修改/).waitFor()
  await settled(page)
  await expectNoViolations(page)
  await page.getByRole('button', { name: '办理所选 1 处' }).click()
  await page.getByRole('cell', { name: '已办理', exact: true }).waitFor()
  await page.getByRole('button', { name: '重新比对' }).click()
  await page.getByText('已入户核对二十一户').waitFor({ state: 'detached' })

  await page.setViewportSize(narrow)
  await page.goto('/sheets')
  await page.getByRole('link', { name: '整改任务（村里填好）.xlsx' }).click()
  await page.getByText(/此列不能在表里修改/).waitFor()
  await settled(page)
  await expectNoViolations(page)
})

test('an office enters its bodies and people from its own lists', async () => {
  const sheet = (name: string, heads: string[], rows: string[][]) => ({
    name,
    title: name,
    lines: [],
    columns: heads.map((title, at) => ({ key: String(at), title, kind: 'text' as const, width: 14 })),
    frozen: 0,
    rows: rows.map((cells) => ({ id: '', version: 0, cells: Object.fromEntries(cells.map((text, at) => [String(at), text])) })),
    marked: false,
  })
  const book = {
    sheets: [
      sheet(
        '单位',
        ['单位名称', '上级单位', '单位代码'],
        [
          ['霁川市数据局', '', 'J90'],
          ['数据服务中心', '霁川市数据局', 'J9001'],
          ['无上级的站', '没有这个单位', 'J9002'],
        ],
      ),
      sheet(
        '人员',
        ['姓名', '所在单位', '职务', '角色', '登录名'],
        [
          ['闻新一', '霁川市数据局', '局长', '', 'wenxinyi'],
          ['闻新二', '数据服务中心', '科员', '经办人', ''],
        ],
      ),
    ],
    lists: {},
    about: {},
    words: { mark: '', page: '' },
  }
  const bytes = new Uint8Array(await buffer(Readable.from(writeBook(book))))
  const page = await signedIn('wenyanqiu')
  await page.goto('/bodies')
  await page.getByRole('button', { name: '从 Excel 录入' }).click()
  await page.getByRole('link', { name: '下载空白模板' }).waitFor()
  await expectNoViolations(page)
  await give(page, '选择名册（.xlsx）', '数据局名册.xlsx', bytes)
  await page.getByText(/没有找到单位“没有这个单位”/).waitFor()
  await settled(page)
  await expectNoViolations(page)
  await page.getByRole('button', { name: '录入所选 5 项' }).click()
  await page.getByText('一次性密码，只显示这一次').waitFor()
  await expectNoViolations(page)
  await page.goto('/people?q=闻新一')
  await page.getByRole('link', { name: '闻新一' }).waitFor()
})
