/** What a part of a document is for, told from its heading. */
export type PartRole = 'problems' | 'suggestions' | 'overall' | 'next'

const LONGEST_TITLE = 80

/** Words that say nothing about a field: what is left of 「巡察反馈问题整改落实情况」 without them is empty. */
const generic = new RegExp(
  '巡视|巡察|审计|督察|检查|反馈|指出|发现|查出|提出|移交|意见|建议|问题|整改|落实|情况|进展|工作|任务|成效|措施|主要|具体|突出|重点|存在|推进|推动|有关|关于|专项|本次|此次|这次|目前|方面|清单|不足|各项|逐条|逐项|逐个|以及|及|和|与|的|中|了|在|对|个|共|[0-9一二三四五六七八九十（）“”、，：。\\s]',
  'g',
)
const strongProblems =
  /逐条逐项|逐项逐条|逐项整改|逐条整改|整改任务(?:的)?(?:落地|落实|完成)|反馈(?:的)?(?:意见|问题)(?:的)?(?:具体)?(?:整改|落实)|(?:对照|聚焦|紧盯|针对)(?:巡视|巡察|审计)?反馈/
const suggestionsWords =
  /(?:意见建议|意见和建议|建议意见|整改建议|工作建议|审计建议|巡察建议|巡视建议|整改意见|整改要求|几点建议|有关建议|对策建议)/
const nextWords =
  /下一步|下步|今后|后续|持续巩固|巩固(?:和)?(?:深化|拓展|扩大|提升)|巩固(?:巡视|巡察)?(?:整改)?成(?:果|效)|工作打算|努力方向|继续(?:推进|抓好)|需(?:要)?长期(?:坚持|整改)/
const overallWords =
  /总体评价|总体情况|基本情况|总的评价|总体印象|组织(?:领导|开展|实施)|整改工作(?:总体|组织|开展|推进|部署)?情况|主要做法|工作开展情况|主要成(?:效|绩)|取得的?成(?:效|绩)|概况|线索/

/** The role a heading gives its part, by its words alone; null where they do not say. */
export const partRole = (title: string, feedback: boolean): PartRole | null => {
  if (title.length > LONGEST_TITLE) return null
  if (feedback && suggestionsWords.test(title) && !/落实情况|采纳情况/.test(title)) return 'suggestions'
  if (strongProblems.test(title) && !nextWords.test(title)) return 'problems'
  if (nextWords.test(title)) return 'next'
  if (overallWords.test(title) && !/问题/.test(title)) return 'overall'
  const left = title.replace(generic, '')
  if (left.length <= 2 && /问题|不足|(?:整改|反馈).*(?:情况|落实|进展)/.test(title)) return 'problems'
  return overallWords.test(title) ? 'overall' : null
}

/** 「在“…”方面」, 「党的领导方面」, 「…方面存在的主要问题」. */
export const isAspectTitle = (title: string): boolean =>
  title.length <= LONGEST_TITLE * 2 &&
  /方面(?:存在)?(?:的)?(?:主要|突出|具体)?(?:问题)?(?:的)?(?:整改)?(?:落实)?(?:情况)?(?:（[^）]{0,20}）)?[。：]?$/.test(title)

/** 「关于…问题」, with or without what its rectification is called. */
export const isFindingTitle = (title: string): boolean =>
  /^(?:针对)?关于/.test(title) || /^针对[^。]{2,80}问题/.test(title) || /^反馈(?:意见)?(?:指出|问题)[：，]/.test(title)
