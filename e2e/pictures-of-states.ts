import type { Page } from 'playwright-core'
import { feedbackLines, wordFile, workbook } from '#test/feedback-files.ts'
import { settled } from './settled.ts'
import { people } from './walk/screens.ts'
import type { Picture } from './pictures-studio.ts'

const office = { login: people.office, language: 'zh', width: 1440 } as const

/** The part of an inspection of the sample, by its code. */
const partOf =
  (code: string, part: string) =>
  async (page: Page): Promise<void> => {
    const { items } = (await (await page.request.get('/api/inspections?limit=50')).json()) as { items: { id: string; code: string }[] }
    await page.goto(`/inspections/${items.find((row) => row.code === code)!.id}/${part}`)
    await settled(page)
  }

async function importing(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('.r-pick button').first().click()
  await page.locator('.r-drop').waitFor()
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
  await page.locator('.r-brief').waitFor()
  await settled(page)
}

const ledgerRows = [
  ['序号', '方面', '反馈问题', '杂项', '整改时限'],
  [1, '履行职责', '低保动态核查流于形式', '抓紧', '2026-02-30'],
  [2, null, '临时救助审批超过时限', '抓紧', '2026-12-31'],
]
const importsLedger = async (page: Page): Promise<void> =>
  importing(page, '台账.xlsx', await workbook({ rows: ledgerRows, merged: ['B2:B3'] }))
const importsDocument = async (page: Page): Promise<void> => importing(page, '反馈意见.docx', await wordFile(feedbackLines))

/** On the desk where what was read is corrected; the same document is read once. */
async function corrects(page: Page): Promise<void> {
  await importsDocument(page)
  await page
    .locator('.r-brief')
    .locator('xpath=..')
    .getByRole('button')
    .or(page.getByRole('link', { name: /打开|Open/ }))
    .last()
    .click()
  const row = page.getByRole('treeitem').filter({ hasText: '采购管理不严格' }).last()
  // On a telephone the document stands before what was read from it.
  if (page.viewportSize()!.width > 1000) await row.click()
  else await page.getByText('采购管理不严格').first().waitFor()
}

async function editsTask(page: Page): Promise<void> {
  await partOf('R7-J0503', 'plan?view=cards')(page)
  await page.getByRole('button', { name: /^(编辑任务|Edit task) 5$/ }).click()
  await page.getByRole('form').waitFor()
}

const searches = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').first().fill('R5-J15-002')
  await page.getByRole('option', { name: /R5-J15-002/ }).waitFor()
}

const decides = async (page: Page): Promise<void> => {
  const { items } = (await (await page.request.get('/api/findings?mine=true&state=verified&limit=1')).json()) as { items: { id: string }[] }
  await page.goto(`/findings/${items[0]!.id}`)
  await settled(page)
  await page.getByRole('button', { name: '予以销号', exact: true }).click()
  await page.getByRole('dialog').waitFor()
}

const writes = { login: 'tongsiqi', language: 'zh', width: 1440, at: '/' } as const
const judges = { login: 'sulinxi', language: 'zh', width: 1440, at: '/' } as const
const head = { login: people.head, language: 'zh', width: 1440, at: '/' } as const

/** Dialogs, and pages on which something has been begun. */
export const ofStates: readonly Picture[] = [
  { login: null, language: 'zh', width: 1440, name: 'sign-in-1440-zh', at: '/sign-in' },
  { login: null, language: 'en', width: 390, name: 'sign-in-390-en', at: '/sign-in' },
  { ...office, name: 'import-1440-zh', at: '/import', until: importsDocument },
  { ...office, name: 'import-ledger-1440-zh', at: '/import', until: importsLedger },
  { ...office, width: 390, name: 'import-390-zh', at: '/import', until: importsDocument },
  { ...office, language: 'en', name: 'import-1440-en', at: '/import', until: importsDocument },
  { ...office, name: 'import-document-1440-zh', at: '/import', until: corrects },
  { ...office, language: 'en', name: 'import-document-1440-en', at: '/import', until: corrects },
  { ...office, width: 390, name: 'import-document-390-zh', at: '/import', until: corrects },
  { ...writes, name: 'plan-sheet-1440-zh', until: partOf('R7-J0503', 'plan') },
  { ...writes, language: 'en', name: 'plan-sheet-1440-en', until: partOf('R7-J0503', 'plan') },
  { ...writes, name: 'plan-task-1440-zh', until: editsTask },
  { ...writes, language: 'en', name: 'plan-task-1440-en', until: editsTask },
  { ...writes, width: 390, name: 'plan-task-390-zh', until: editsTask },
  {
    ...judges,
    name: 'plan-review-1440-zh',
    until: async (page) => {
      await partOf('R7-J17', 'plan')(page)
      await page.getByRole('button', { name: '审核方案' }).click()
      await page.getByRole('dialog').waitFor()
    },
    window: true,
  },
  { ...judges, language: 'en', name: 'plan-compare-1440-en', until: partOf('R7-J17', 'plan?view=compare') },
  { ...office, login: people.decider, name: 'closing-1440-zh', at: '/', until: decides, window: true },
  { ...office, name: 'search-open-1440-zh', at: 'work', until: searches, window: true },
  {
    ...office,
    name: 'keys-1440-zh',
    at: 'work',
    until: async (page) => {
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
    },
    window: true,
  },
  {
    ...head,
    name: 'notices-1440-zh',
    until: async (page) => {
      await page.getByRole('button', { name: /^提醒/ }).click()
      await page.getByRole('region', { name: '提醒' }).waitFor()
    },
    window: true,
  },
  {
    ...office,
    name: 'overview-table-1440-zh',
    at: 'overview',
    until: async (page) => {
      const charts = page.getByRole('button', { name: /看表格/ })
      while ((await charts.count()) > 0) await charts.first().click()
    },
  },
  {
    ...office,
    name: 'sign-in-again-1440-zh',
    at: 'ledger',
    until: async (page) => {
      await page.context().clearCookies()
      await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '整改总览' }).click()
      await page.getByRole('dialog').waitFor()
    },
    window: true,
  },
  // The last: nobody comes in any more.
  {
    ...office,
    name: 'server-gone-1440-zh',
    at: 'work',
    until: async (page, place) => {
      await place.stop()
      await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '整改总览' }).click()
      await page.getByText('连不上服务器').first().waitFor()
    },
    window: true,
  },
]
