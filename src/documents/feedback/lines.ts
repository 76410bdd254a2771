import type { Block, Cut } from './blocks.ts'
import { wholeOf } from './blocks.ts'
import { sentencesOf } from './sentences.ts'
import type { PartRole } from './titles.ts'
import { isAddressee } from './addressee.ts'
import { isSpeech } from './speech.ts'
import { isAspectTitle, partRole } from './titles.ts'
import { triggerOf } from './triggers.ts'

const closing = [
  /^欢迎(?:广大|社会|各界|干部|群众|党员|全)/,
  /^(?:如有|若有|有)(?:意见|建议)/,
  /^(?:监督)?(?:联系|举报|监督|反映)(?:方式|电话|渠道|邮箱|地址)[：]?/,
  /^(?:电子|邮政)(?:邮箱|信箱|邮件)[：]/,
  /^公示(?:时间|期)/,
  /^特此(?:通报|公告|公示|报告|函复|函告|反馈|通知)/,
  /^(?:专此|以上)报告/,
  /^附件?[：]/,
  /^（(?:此件|此页|信息公开|联系人)/,
  /^(?:抄送|抄报|主送|印发)[：]/,
  /^(?:请|望)(?:你|贵|各)?(?:单位|局|党组|党委|镇|县)?[^。]{0,40}(?:自|收到)[^。]{0,40}(?:报送|反馈|报告)/,
]
/** What web pages and their print views put around a text. */
const webNoise =
  /^(?:【?(?:打印|关闭|分享|扫一扫|上一篇|下一篇|返回|字号|字体|浏览次数|访问量|相关(?:链接|附件|文章)|主办单位|版权所有)|(?:责任)?编辑[：]|来源[：]|作者[：]|供稿[：]|（(?:来源|作者|供稿|责任编辑))/
const SIGNED =
  /^\s*(?:(?:19|20)\d\d年\d{1,2}月\d{1,2}日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)\s*$/

const HEAD = 60

/** A paragraph that ends the matter: contact, 特此通报, enclosures, the date under the signature. */
export const isClosingLine = (block: Block): boolean => {
  const head = block.plain.slice(0, 400).trim()
  return (
    closing.some((pattern) => pattern.test(head)) ||
    (head.length <= HEAD && webNoise.test(head)) ||
    (head.length <= HEAD && SIGNED.test(head))
  )
}

/** A line that opens a part without a number: 「主要问题」, 「巡察组提出四点意见建议：」. `from` is where its own words begin. */
export type PartLine = { role: PartRole; title: Cut; stated: number | null }

const SHORT = 24

/** A short line that is nothing but the name of a part. */
const bareName = (block: Block, whole: Cut, feedback: boolean): PartLine | null => {
  const line = block.plain.slice(whole.from, whole.to)
  if (line.length > SHORT || /[。；，]$/.test(line) || isAddressee(line)) return null
  const role = partRole(line.replace(/：$/, ''), feedback)
  return role !== null && (feedback || role === 'problems' || role === 'next') ? { role, title: whole, stated: null } : null
}

/** The last sentence of a paragraph, where it announces a list that follows in paragraphs of its own. */
const announcement = (block: Block, whole: Cut): PartLine | null => {
  const title = sentencesOf(block, whole).at(-1) ?? whole
  const words = block.plain.slice(title.from, title.to)
  const trigger = words.length > 400 || isSpeech(block.plain) ? null : triggerOf(words)
  return trigger === null ? null : { role: trigger.role, title, stated: trigger.stated }
}

/** `inside`: something numbered is open. Below a finding of a notice 「整改完成情况：」 leads to its measures and opens no part. */
export const partLineOf = (block: Block, feedback: boolean, inside: boolean): PartLine | null => {
  const whole = wholeOf(block)
  const leads = block.plain[whole.to - 1] === '：'
  if (leads && inside && !feedback) return null
  return bareName(block, whole, feedback) ?? (feedback && leads ? announcement(block, whole) : null)
}

/** An aspect named on a line of its own, without a number: 「党的领导方面」. */
export const isPlainAspect = (block: Block): boolean => {
  const line = block.plain.trim()
  return line.length <= 40 && !/[。；，]/.test(line) && isAspectTitle(line) && line.length >= 4
}
