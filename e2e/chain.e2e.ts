import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { openBrowser, openPage, signIn } from './browser.ts'
import { openSite } from './site.ts'
import { openWindows } from './walk/desk.ts'
import { feedbackOn, texts } from './walk/feedback-file.ts'
import { importFeedback, issueFeedback } from './walk/feedback.ts'
import { apply, claimAll, claimOne, close, giveBack, openFinding, verify, workOn } from './walk/finding.ts'
import { adoptPlan, judgePlan, submitPlan, writePlan } from './walk/plan.ts'
import { expectSlip, expectStory, verifiers } from './walk/slip.ts'
import { foundTown, type Login, type Town } from './walk/town.ts'

const town: Town = { inspectionId: '' }
const site = await openSite(foundTown(town))
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const seats = {
  chengzhili: '巡察办',
  yanshouzheng: '纪检监察机关',
  bairuoxi: '组织部门',
  feisiyu: '宣传部门',
  luqiushi: '巡察组',
  guchanghe: '分管领导',
} as const

test('from the Word file with the feedback to the closing slip, by everybody whose part it is', async () => {
  const { inspectionId } = town
  const at = openWindows(() => browser, site.base, { openPage, signIn })
  await importFeedback(await at('shenmingyuan'), inspectionId)
  await issueFeedback(await at('shenmingyuan'), inspectionId, { feedbackOn, signer: '温如海（局长）' })

  await claimOne(await at('wenruhai'), inspectionId, texts.flood)
  await claimAll(await at('wenruhai'), { done: 3, refused: 1 })
  await writePlan(await at('suxiaoman'), inspectionId)
  await submitPlan(await at('wenruhai'), inspectionId)
  for (const [login, seat] of Object.entries(seats)) await judgePlan(await at(login as Login), inspectionId, seat)
  await adoptPlan(await at('helanxin'), inspectionId)

  const handler = await at('suxiaoman')
  const finding = await openFinding(handler, inspectionId, texts.flood)
  await workOn(handler, finding)
  await apply(handler, finding)
  await giveBack(await at('yanshouzheng'), finding)
  await apply(handler, finding)
  for (const login of verifiers) await verify(await at(login), finding)
  await expectSlip(await close(await at('jiangjingzhi'), finding))
  await expectStory(await at('ningwangshu'), finding)
}, 400_000)
