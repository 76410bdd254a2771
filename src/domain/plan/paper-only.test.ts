import { expect, test } from 'vitest'
import { isPaperOnly } from './paper-only.ts'

const onlyPaper = [
  '召开专题会议',
  '召开党委会，传达上级精神',
  '召开会议研究部署专项资金清退工作',
  '召开全县低保资金排查整治工作推进会',
  '印发《关于加强资金发放检查的通知》',
  '印发专项检查工作通知',
  '下发文件，组织培训',
  '组织全体干部学习《政府信息公开条例》',
  '组织学习修订后的《财务管理制度》',
  '开展业务培训，邀请专家宣讲',
  '转发上级文件并组织座谈',
  '传达学习关于完善监督制度的重要讲话',
  '召开专题民主生活会；开展集中学习',
  'Hold a meeting.',
  'Hold meetings on the recovery of funds.',
  'Convene a training session about audits',
  'Issue a notice on inspection',
  'Circulate the memo to all staff',
  'Study the latest developments',
  'Staff will study the regulations collectively.',
  'Attend the annual conference, then study its papers.',
]

const work = [
  '逐户核查并追缴超发资金',
  '召开会议，责令清退超发资金18.5万元',
  '召开党委会研究决定撤销该机构',
  '组织学习后逐户排查',
  '修订并印发资金管理办法',
  '制定并印发《低保资金发放办法》',
  '传达会议精神，并公开低保名单',
  '压减会议费',
  '完善会议记录',
  '退回多收的培训费',
  '清理校外培训机构',
  '严控会议室装修支出',
  '约谈相关负责人',
  '建立月度对账机制',
  '3月底前发放到位',
  '每季度入户走访一次',
  'Recover the overpaid amount',
  'Hold a meeting and recover the funds',
  'Issue a notice, then verify every account',
  'Study the rules and revise the payment procedure',
  'Revise the policy and circulate it in a memo',
  'Install the missing meters',
  'Repay 185,000 yuan to residents',
]

test.each(onlyPaper)('only paper: %s', (text) => expect(isPaperOnly(text)).toBe(true))
test.each(work)('more than paper: %s', (text) => expect(isPaperOnly(text)).toBe(false))

test('a text that says neither is not called paper: nobody is accused by a gap in a list', () => {
  for (const text of ['', '加强领导', '提高认识', 'Do better']) expect(isPaperOnly(text), text).toBe(false)
})
