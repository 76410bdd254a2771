import { buffer } from 'node:stream/consumers'
import type { Browser, FileChooser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import { openBrowser, openPage, settled } from './browser.ts'
import { openSite } from './site.ts'
import { apiOf, expectHolder } from './walk/desk.ts'
import { feedbackOn, texts, written } from './walk/feedback-file.ts'
import { card, tree, wordFile } from './walk/feedback.ts'
import { proofs } from './walk/finding.ts'
import { chooseRadio, expectFocusKept, keyAct, keyTo, pressOn, typeIn } from './walk/keys.ts'
import { expectSlip, verifiers } from './walk/slip.ts'
import { cast, foundTown, password, today, type Login, type Town } from './walk/town.ts'

const town: Town = { inspectionId: '' }
const site = await openSite(foundTown(town))
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** The session of somebody, without a page. */
async function enter<Door extends Pick<Page, 'request'>>(door: Door, login: Login): Promise<Door> {
  const answer = await door.request.post('/api/session', { data: { login, password }, headers: { origin: site.base } })
  expect(answer.status()).toBe(201)
  return door
}
const apiFor = async (login: Login) => apiOf(await enter(await browser.newContext({ baseURL: site.base }), login))

/** Signed in by a request, at an address that was typed. */
async function at(login: Login, address: string): Promise<Page> {
  const page = await enter(await openPage(browser, { base: site.base }), login)
  await page.goto(address)
  await settled(page)
  await pressOn(page, 'link', '跳到正文')
  return page
}

const type = (page: Page, words: string): Promise<void> => page.keyboard.insertText(words)

async function signInByKeys(): Promise<Page> {
  const page = await openPage(browser, { base: site.base })
  await page.goto('/sign-in')
  await page.getByRole('button', { name: '登录', exact: true }).waitFor()
  await typeIn(page, '登录名', 'shenmingyuan')
  await typeIn(page, '密码', password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '我的工作', level: 1 }).waitFor()
  await settled(page)
  return page
}

/** Choosing the file in the system's own dialog is all that is not done by keys. */
async function chooseFile(page: Page, files: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), pressOn(page, 'button', /选择文件$/)])
  await chooser.setFiles(files)
}

async function importByKeys(page: Page): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press('i')
  await page.getByRole('heading', { name: '导入反馈', level: 1 }).waitFor()
  await pressOn(page, 'button', /青枫县水务局/)
  await chooseFile(page, await wordFile())
  await pressOn(page, 'button', '导入并核对')
  await tree(page).waitFor()
  await keyTo(page, 'treeitem', /.*/, { within: tree(page) })
  const down = (words: RegExp) => keyTo(page, 'treeitem', words, { within: tree(page), key: 'ArrowDown' })
  await down(new RegExp(texts.flood))
  await pressOn(page, 'button', '重点', { within: card(page), key: 'Shift+Tab' })
  await tree(page).getByRole('treeitem', { selected: true }).filter({ hasText: '重点' }).waitFor()
  await keyTo(page, 'treeitem', new RegExp(texts.flood), { within: tree(page) })
  await down(new RegExp(written.travel))
  await page.keyboard.press('e')
  await typeIn(page, '更正后的文字', texts.travel)
  await page.keyboard.press('Control+Enter')
  await tree(page).getByRole('treeitem', { selected: true }).filter({ hasText: '已改' }).waitFor()
  await keyTo(page, 'treeitem', new RegExp(written.travel), { within: tree(page) })
  await down(/上述情况/)
  await pressOn(page, 'button', /^说明文字/, { within: card(page), key: 'Shift+Tab' })
  const counted = '4 个问题、2 条建议'
  await keyAct(page, `确认登记 ${counted}`, { title: '确认登记', confirm: '确认登记' })
  await page.getByText(`已确认：登记 ${counted}`).waitFor()
}

async function issueByKeys(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: /^搜索/ }).and(page.locator(':focus')).waitFor()
  await type(page, '水务局')
  const hit = page.getByRole('group', { name: '巡察' }).getByRole('option').first()
  await hit.waitFor()
  while ((await hit.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/inspections/${town.inspectionId}`)
  await keyAct(page, '印发反馈', {
    fill: async (dialog) => {
      await typeIn(page, /反馈日/, feedbackOn, { within: dialog })
      await page.keyboard.press('Enter')
      await typeIn(page, /签收人/, '温如海（局长）', { within: dialog })
    },
  })
  await expectHolder(page, cast.wenruhai.name, '编制并提交整改方案')
}

async function claimByKeys(): Promise<string> {
  const page = await at('wenruhai', `/inspections/${town.inspectionId}/findings`)
  await pressOn(page, 'link', texts.flood)
  await keyAct(page, '认领问题')
  await expectHolder(page, cast.wenruhai.name, '编制并提交整改方案')
  const finding = new URL(page.url()).pathname
  await page.keyboard.press('g')
  await page.keyboard.press('l')
  await pressOn(page, 'checkbox', '选择已列出的全部', { with: 'Space' })
  await pressOn(page, 'button', '认领问题（3 条可办）')
  await pressOn(page, 'button', '认领问题（4 条）', { within: page.getByRole('dialog', { name: '认领问题：已选 4 条' }) })
  await pressOn(page, 'button', '知道了', { within: page.getByRole('dialog', { name: '认领问题：3 条已办，1 条未办' }) })
  await expectFocusKept(page)
  return finding
}

async function planByKeys(): Promise<void> {
  const page = await at('suxiaoman', `/inspections/${town.inspectionId}/plan`)
  await keyTo(page, 'textbox', /^空行，任务：/, { key: 'Tab' })
  await type(page, '完工验收，清退差旅费，补齐档案，完善研讨机制')
  await page.keyboard.press('Tab')
  await type(page, '拨付闲置资金1260.5万元（立行立改）')
  await page.keyboard.press('Alt+Enter')
  await type(page, '建立专项资金月调度制度，超过三个月未拨付的由局长督办（长期坚持 治本）')
  await page.keyboard.press('Tab')
  await type(page, cast.wenruhai.name)
  await page.getByRole('option', { name: new RegExp(cast.wenruhai.name) }).waitFor()
  await page.keyboard.press('Tab')
  // Past the lead body and the co-bodies.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await type(page, cast.suxiaoman.name)
  await page.getByRole('option', { name: new RegExp(cast.suxiaoman.name) }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await type(page, addDays(today, 90))
  await page.keyboard.press('Tab')
  await type(page, '竣工验收，1260.5万元全部拨付，3.6万元收回，13卷档案补齐')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await type(page, '1、2、3、4')
  await page.keyboard.press('Enter')
  await page.getByText('已经齐全').waitFor()
}

async function reviewByKeys(): Promise<void> {
  const plan = `/inspections/${town.inspectionId}/plan`
  const head = await at('wenruhai', plan)
  await keyAct(head, '提交方案', { title: '提交整改方案' })
  await head.getByText('方案已提交审核').waitFor()
  const page = await at('chengzhili', plan)
  await keyAct(page, '审核方案', {
    title: '审核整改方案',
    confirm: '同意',
    fill: async (dialog) => {
      await chooseRadio(page, '同意', dialog)
      await typeIn(page, '审核意见', '措施具体，同意', { within: dialog })
    },
  })
  for (const login of ['yanshouzheng', 'bairuoxi', 'feisiyu', 'luqiushi', 'guchanghe'] as const) {
    const { get, post } = await apiFor(login)
    const { id, version } = (await get<{ plan: { id: string; version: number } }>(`/api/inspections/${town.inspectionId}`)).plan
    await post(`/api/plans/${id}/verdicts`, { version, data: { agrees: true, opinion: '同意' } })
  }
  const collector = await at('helanxin', plan)
  await keyAct(collector, '汇总意见', {
    title: '汇总审核意见',
    confirm: '通过方案',
    fill: async (dialog) => {
      await pressOn(collector, 'button', '引用各方意见', { within: dialog })
      await chooseRadio(collector, '通过方案', dialog)
    },
  })
  await collector.getByText('方案已通过，任务开始计时').waitFor()
}

async function workByKeys(finding: string): Promise<void> {
  const page = await at('suxiaoman', finding)
  await keyAct(page, '填报进展', {
    title: '任务 1 · 填报进展',
    fill: async (dialog) => {
      await typeIn(page, /进展情况/, '剩余工程全部完工并通过竣工验收，专项资金拨付到位', { within: dialog })
      await typeIn(page, /完成比例/, '100', { within: dialog, role: 'spinbutton' })
    },
  })
  await pressOn(page, 'button', '上传佐证材料')
  const dialog = page.getByRole('dialog', { name: '任务 1 · 上传佐证材料' })
  await typeIn(page, /材料日期/, today, { within: dialog })
  await page.keyboard.press('Enter')
  await chooseFile(page, proofs)
  await expect.poll(() => dialog.getByText('已上传').count()).toBe(2)
  await pressOn(page, 'button', '完成', { within: dialog })
  await dialog.waitFor({ state: 'detached' })
  await expectFocusKept(page)
  await keyAct(page, '任务完成', {
    title: '任务 1 · 任务完成',
    fill: (done) => typeIn(page, /对照完成标准/, '已竣工验收；1260.5万元专项资金已全部拨付', { within: done }),
  })
  await keyAct(page, '申请销号', {
    fill: (asked) => typeIn(page, /整改情况说明/, '内涝治理项目已竣工，专项资金已全部拨付，并建立月调度制度。', { within: asked }),
  })
  await expectHolder(page, '纪检监察机关', '各方核验销号申请')
}

async function closeByKeys(finding: string): Promise<Buffer> {
  const [first, ...others] = verifiers
  const verifier = await at(first, finding)
  await keyAct(verifier, '核验通过', { fill: (dialog) => typeIn(verifier, /意见/, '现场核对，情况属实', { within: dialog }) })
  for (const login of others) {
    const { get, post } = await apiFor(login)
    const seen = await get<{ finding: { version: number } }>(`/api${finding}`)
    await post(`/api${finding}/verdicts`, { version: seen.finding.version, data: { opinion: '同意' } })
  }
  const page = await at('jiangjingzhi', finding)
  await keyAct(page, '予以销号', { fill: (dialog) => typeIn(page, /决定意见/, '同意销号，持续跟踪', { within: dialog }) })
  await page.getByText('已办结，无待办事项').waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), pressOn(page, 'link', /下载销号单/)])
  return buffer(await download.createReadStream())
}

test('the whole chain without a mouse: from the Word file to the closing slip', async () => {
  const office = await signInByKeys()
  await importByKeys(office)
  await issueByKeys(office)
  const finding = await claimByKeys()
  await planByKeys()
  await reviewByKeys()
  await workByKeys(finding)
  await expectSlip(await closeByKeys(finding))
})
