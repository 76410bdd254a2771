/** What a part of a document is for, told from its heading. */
export type PartRole = 'problems' | 'suggestions' | 'overall' | 'next'

const LONGEST_TITLE = 80

/** Words that say nothing about a field: what is left of 「巡察反馈问题整改落实情况」 without them is empty. */
const generic = new RegExp(
  '巡视|巡察|审计|督察|检查|反馈|指出|发现|查出|提出|移交|意见|建议|问题|整改|落实|情况|进展|工作|任务|成效|措施|主要|具体|突出|重点|存在|推进|推动|有关|关于|专项|本次|此次|这次|目前|方面|清单|不足|各项|逐条|逐项|逐个|以及|及|和|与|的|中|了|在|对|个|共|[0-9一二三四五六七八九十（）“”、，：。\\s]',
  'g',
)
const strongProblems =
  /逐条逐项|逐项逐条|逐项整改|逐条整改|整改任务(?:的)?(?:落地|落实|完成)|反馈(?:的)?(?:意见|问题)(?:的)?(?:具体)?(?:整改|落实)|(?:对照|聚焦|紧盯|针对)(?:巡视|巡察|审计)?反馈|需(?:要)?长期(?:坚持)?整改(?:的)?(?:事项|问题|任务)/
/** Said of the part with the findings, but also of the chapter before it: believed only after that. */
const weakProblems = /问题导向|(?:抓实|抓好|狠抓|推进|推动|落实|抓细)[^，。]{0,8}整改(?:任务|工作|见效|落实|到位)?$/
const suggestionsWords =
  /(?:意见建议|意见和建议|建议意见|整改建议|工作建议|审计建议|巡察建议|巡视建议|整改意见|整改要求|几点建议|有关建议|对策建议)/
const nextWords =
  /下一步|下步|今后|后续|持续巩固|巩固(?:和)?(?:深化|拓展|扩大|提升)|巩固(?:巡视|巡察)?(?:整改)?成(?:果|效)|工作打算|努力方向|继续(?:推进|抓好)/
const overallWords =
  /总体评价|总体情况|基本情况|总的评价|总体印象|组织(?:领导|开展|实施)|整改工作(?:总体|组织|开展|推进|部署)?情况|主要做法|工作开展情况|主要成(?:效|绩)|取得的?成(?:效|绩)|概况|线索|信访|建章立制/

/** 「一、提高政治站位，扛起整改责任」: the chapter in front of a notice that tells how the work was organised. */
const isPreparation = (title: string): boolean =>
  title.includes('整改') && /站位|认识|组织|领导|责任|担当|部署|政治任务|统筹/.test(title) && !/问题/.test(title)

type Setting = { feedback: boolean; opens: boolean }

const isGeneric = (title: string): boolean =>
  title.replace(generic, '').length <= 2 && /问题|不足|(?:整改|反馈).*(?:情况|落实|进展)/.test(title)

/** First row that fits. In a notice, what was done about the advice is neither a finding nor advice. */
const roles: [PartRole, (title: string, setting: Setting) => boolean][] = [
  ['suggestions', (title, { feedback }) => feedback && suggestionsWords.test(title) && !/问题|落实情况|采纳情况/.test(title)],
  ['overall', (title) => suggestionsWords.test(title) && !/问题/.test(title)],
  ['problems', (title) => strongProblems.test(title) && !nextWords.test(title)],
  ['next', (title) => nextWords.test(title)],
  ['overall', (title, { feedback, opens }) => !feedback && opens && isPreparation(title)],
  ['overall', (title) => overallWords.test(title) && !/问题/.test(title)],
  ['problems', isGeneric],
  ['overall', (title) => overallWords.test(title)],
  ['problems', (title, { feedback }) => !feedback && weakProblems.test(title)],
]

/** The role a heading gives its part, by its words (and whether it opens the document); null where they do not say. */
export const partRole = (title: string, feedback: boolean, opens = false): PartRole | null =>
  title.length > LONGEST_TITLE ? null : (roles.find(([, fits]) => fits(title, { feedback, opens }))?.[0] ?? null)

/** 「在“…”方面」, 「党的领导方面」, 「…方面存在的主要问题」. */
export const isAspectTitle = (title: string): boolean =>
  title.length <= LONGEST_TITLE * 2 &&
  /方面(?:存在)?(?:的)?(?:主要|突出|具体)?(?:问题)?(?:的)?(?:整改)?(?:落实)?(?:情况)?(?:（[^）]{0,20}）)?[。：]?$/.test(title)

/** 「关于移交信访件办理情况」 reports on work, not on a problem. */
const reportsWork = /^关于(?![^。]{0,120}问题)[^。]{1,60}情况[。：]?$/

/** 「关于…问题」, with or without what its rectification is called. */
export const isFindingTitle = (title: string): boolean =>
  (/^(?:针对)?关于/.test(title) && !reportsWork.test(title)) ||
  /^针对[^。]{2,80}问题/.test(title) ||
  /^反馈(?:意见)?(?:指出|问题)[：，]/.test(title)
