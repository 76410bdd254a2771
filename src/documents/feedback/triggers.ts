import { COUNT, countOf } from '#domain/written-number.ts'

/** Words that announce a list of the inspectors: what the list holds and how many items the words promise. */
export type Trigger = { role: 'problems' | 'suggestions'; stated: number | null; end: number }

const problems = [
  new RegExp(
    `(?:问题|不足|短板)(?:和不足)?[，、]?(?:主要)?(?:是|有|包括|表现(?:在|为)|为|如下|体现在)?(?:以下)?(?:${COUNT}(?:个方面|方面|个|点|条|项))?：`,
  ),
  /(?:问题|不足)[，、]?主要(?:是|有|表现(?:在|为)|体现在)：?/,
  // 「…一些问题和不足，有的…；有的…」
  /(?:问题|不足)(?:和不足)?[，：](?=(?:有的|一些|个别|部分|少数)[^；]{2,200}；(?:有的|一些|个别|部分|少数))/,
  /(?:主要|突出|具体)(?:表现(?:在|为)|体现在)(?:以下(?:[一二三四五六七八九十\d]{1,3})个?方面)?：/,
]
const notAList = /(?:针对|围绕|对照|聚焦|解决|整改)[^，。；：]{0,24}$/
const suggestions = [
  new RegExp(`(?:提出|提出了|如下|以下|几点)[^。；：]{0,24}?(?:建议|整改意见|整改要求)(?:如下|是|为)?：`),
  new RegExp(`(?:意见建议|意见和建议|整改建议|工作建议|审计建议|整改意见)(?:如下|是|为)?：`),
  /(?:巡视组|巡察组|审计组)(?:组长)?[^，。；：]{0,8}(?:要求|建议|提出)[^。；：]{0,12}：/,
]
/** Between a number and what it counts only such words may stand: 中央八项规定…问题 is no count. */
const between = '(?:整改|具体|主要|突出|方面|工作|意见|反馈|审计|巡察|巡视|存在|的){0,6}'
const stated = [
  // 3个方面12个问题: the list right below counts the aspects.
  new RegExp(`${COUNT}个?方面(?:的|共|共计)?(?=${COUNT.replace('(', '(?:')}(?:个|项|条))`),
  new RegExp(`${COUNT}(?:点|条|项|个方面|方面|个)${between}(?:问题|建议|意见|要求|不足)`),
  new RegExp(`(?:问题|建议|意见|不足|方面)(?:主要|具体|共)?(?:是|有|为)?(?:以下|如下)?${COUNT}(?:点|条|项|个方面|方面|个)`),
]

const statedIn = (words: string): number | null => {
  for (const pattern of stated) {
    const found = pattern.exec(words)?.[1]
    if (found !== undefined) return countOf(found)
  }
  return null
}

/** Longest statement looked at; what is longer is no announcement. */
const LONGEST = 2000

/** Reads a sentence as the announcement of a list; `end` is where the list begins. The list binds to the last announcement. */
export const triggerOf = (sentence: string): Trigger | null => {
  const words = sentence.slice(0, LONGEST)
  for (const pattern of problems) {
    const match = pattern.exec(words)
    if (match === null || notAList.test(words.slice(0, match.index))) continue
    const end = match.index + match[0].length
    return { role: 'problems', stated: statedIn(words.slice(0, end)), end }
  }
  for (const pattern of suggestions) {
    const match = pattern.exec(words)
    if (match === null) continue
    const end = match.index + match[0].length
    return { role: 'suggestions', stated: statedIn(words.slice(0, end)), end }
  }
  return null
}
