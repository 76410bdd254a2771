import { createHash } from 'node:crypto'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { doAct, enterDay, expectHolder } from './desk.ts'
import { cast, today } from './town.ts'

/** Opens a finding from the inspection's list, as one finds it, and gives its address. */
export async function openFinding(page: Page, inspectionId: string, text: string): Promise<string> {
  await page.goto(`/inspections/${inspectionId}/findings`)
  await page.getByRole('table', { name: '本次巡察的问题' }).getByRole('link', { name: text }).click()
  await page.getByRole('heading', { name: '办理经过' }).waitFor()
  return new URL(page.url()).pathname
}

/** The head answers for the finding that matters most by itself. */
export async function claimOne(page: Page, inspectionId: string, text: string): Promise<void> {
  await openFinding(page, inspectionId, text)
  await expectHolder(page, cast.wenruhai.name, '认领问题')
  await doAct(page, '认领问题')
  await expectHolder(page, cast.wenruhai.name, '编制并提交整改方案')
}

/** All that stands in the ledger at once; each gets its own answer. */
export async function claimAll(page: Page, { done, refused }: { done: number; refused: number }): Promise<void> {
  await page.goto('/ledger')
  await page.getByRole('checkbox', { name: '选择已列出的全部' }).check()
  const all = done + refused
  await page.getByRole('button', { name: refused > 0 ? `认领问题（${done} 条可办）` : '认领问题', exact: true }).click()
  await page
    .getByRole('dialog', { name: `认领问题：已选 ${all} 条` })
    .getByRole('button', { name: `认领问题（${all} 条）` })
    .click()
  const answer = page.getByRole('dialog', { name: `认领问题：${done} 条已办，${refused} 条未办` })
  await answer.getByText('已办', { exact: true }).first().waitFor()
  await answer.getByRole('button', { name: '知道了' }).click()
}

/** The button is there, and says what is still missing. */
export async function expectNotYet(page: Page, act: string, why: string): Promise<void> {
  const button = page.getByRole('button', { name: act, exact: true })
  await button.focus()
  expect(await button.getAttribute('aria-disabled')).toBe('true')
  await page.getByRole('tooltip').getByText(why).waitFor()
  await page.keyboard.press('Escape')
}

const photo = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
export const proofs = [
  { name: '竣工验收照片.png', mimeType: 'image/png', buffer: photo },
  { name: '专项资金拨付凭证.txt', mimeType: 'text/plain', buffer: Buffer.from('专项资金拨付凭证：合计1260.5万元') },
]
export const shaOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

async function addProofs(page: Page): Promise<void> {
  await page.getByRole('button', { name: '上传佐证材料' }).click()
  const dialog = page.getByRole('dialog', { name: '任务 1 · 上传佐证材料' })
  await enterDay(dialog.getByLabel('材料日期'), today)
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), dialog.getByRole('button', { name: '选择文件' }).click()])
  await chooser.setFiles(proofs)
  await expect.poll(() => dialog.getByText('已上传').count(), { timeout: 15_000 }).toBe(2)
  await dialog.getByRole('button', { name: '完成' }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Progress, two files as proof, and the task is done; until then the finding cannot be handed in. */
export async function workOn(page: Page, finding: string): Promise<void> {
  await page.goto(finding)
  await expectHolder(page, cast.suxiaoman.name, '推进整改，申请销号')
  await expectNotYet(page, '申请销号', '任务1已完成')
  await doAct(page, '填报进展', {
    title: '任务 1 · 填报进展',
    fill: async (dialog) => {
      await dialog.getByLabel('进展情况').fill('剩余工程全部完工并通过竣工验收，专项资金拨付到位')
      await dialog.getByLabel('完成比例').fill('100')
      await dialog.getByLabel('本次追回资金').fill('36000')
    },
  })
  await addProofs(page)
  await page.getByRole('button', { name: '放大 竣工验收照片' }).waitFor()
  await expectNotYet(page, '申请销号', '任务1已完成')
  await doAct(page, '任务完成', {
    title: '任务 1 · 任务完成',
    fill: (dialog) => dialog.getByLabel('对照完成标准').fill('已竣工验收；1260.5万元专项资金已全部拨付'),
  })
}

export async function apply(page: Page, finding: string): Promise<void> {
  await page.goto(finding)
  await doAct(page, '申请销号', {
    fill: (dialog) => dialog.getByLabel('整改情况说明').fill('内涝治理项目已竣工，专项资金已全部拨付，并建立月调度制度。'),
  })
  await expectHolder(page, '纪检监察机关', '各方核验销号申请')
}

/** Sent back with what is missing. */
export async function giveBack(page: Page, finding: string): Promise<void> {
  await page.goto(finding)
  await doAct(page, '退回整改', {
    fill: async (dialog: Locator) => {
      await dialog.getByRole('button', { name: '退回整改', exact: true }).click()
      await dialog.getByText('请指明哪一项条件没有满足').waitFor()
      await dialog.getByLabel('哪一项条件没有满足').click()
      await page.getByTitle('任务有佐证材料').click()
      await dialog.getByLabel('退回的理由').fill('拨付凭证缺少最后一笔，请补齐')
    },
  })
  await expectHolder(page, cast.suxiaoman.name, '推进整改，申请销号')
}

export async function verify(page: Page, finding: string): Promise<void> {
  await page.goto(finding)
  await doAct(page, '核验通过', { fill: (dialog) => dialog.getByLabel('意见').fill('现场核对，情况属实') })
}

/** The decider closes it, and takes the slip along. */
export async function close(page: Page, finding: string): Promise<Buffer> {
  await page.goto(finding)
  await expectHolder(page, cast.jiangjingzhi.name, '作出销号决定')
  await doAct(page, '予以销号', { fill: (dialog) => dialog.getByLabel('决定意见').fill('同意销号，持续跟踪') })
  await page.getByText('已办结，无待办事项').waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /下载销号单.*Word/ }).click()])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
