import type { StatedState } from '#documents/reading.ts'

const subject =
  '(?:(?:截至|截止)[^，。]{1,16}，|目前，?|现阶段，?|截至目前，?)?(?:(?:该|此|本|上述|以上|这一?|反馈)(?:项|个|类)?(?:反馈|具体)?(?:问题|任务|事项|项目)?(?:的)?(?:整改)?(?:工作|任务|情况)?(?:目前|现|均|已经|也)?|(?:有关|相关|责任|该|各)(?:责任)?(?:部门|单位|局|处室)(?:目前|现|均|都)?|整改(?=已|目前)(?:目前)?)?(?:目前)?(?:于?(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日|底|末|初|[上中下]旬)?(?:之?前)?)?'
const kept =
  '(?:[，、]?(?:并|且|将|需|同时)?(?:继续|将)?(?:长期坚持|持续(?:坚持|推进|巩固|整改|抓好)|长期推进|长期整改|坚持长期整改)(?:整改|成效|成果|工作)?)'
const done =
  '(?:已于?(?:(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日|底|末|初|[上中下]旬)?(?:之?前)?)?)?(?:已经|已|均已|全部|全面|按期|按时|如期){0,4}'

/** 「正在整改，计划2023年6月底前完成」: what is planned changes nothing of the state. */
const plan = '(?:，(?:计划|预计|拟|力争|将)(?:于|在)?[^。；]{0,40})?'

/** Order matters: the first row that fits the whole sentence is the state (the words of section 5.3 of the collected facts). */
const rows: [StatedState, RegExp][] = (
  [
    ['behind-schedule', '(?:尚?未达(?:到)?(?:整改)?序时进度|滞后于?序时进度|(?:已)?(?:逾期|超期)(?:未(?:完成|完|整改|办结))?(?:整改)?)'],
    [
      'in-progress-on-schedule',
      '(?:正在整改[，、并且]{0,2})?(?:已|现)?(?:达到?|符合|按照?)(?:整改)?序时进度(?:要求)?(?:有序)?(?:正在)?(?:推进|整改)?(?:中)?',
    ],
    ['extension-asked', '(?:已|拟|正在)?申请延期(?:整改|完成|销号)?'],
    ['closed-not-implemented', '(?:已)?(?:无法整改|不再整改|无法完成整改)'],
    ['partial', '(?:已)?部分(?:已)?(?:完成整改|整改完成|整改到位|完成|整改)'],
    ['not-done', '(?:尚|仍|还)?未(?:完成整改|整改完成|整改到位|完成|整改|销号)'],
    ['complete-kept-on', `${done}(?:完成整改|整改完成|整改到位|完成|整改|销号|办结)${kept}`],
    [
      'complete-kept-on',
      `(?:已|已经)?(?:基本完成(?:整改)?|基本整改到位|基本整改完成)(?:[，、]?(?:并|且)?取得阶段性(?:成果|成效))?${kept}?`,
    ],
    ['complete-kept-on', `(?:已|已经)?取得阶段性(?:成果|成效)${kept}`],
    [
      'complete',
      `${done}(?:完成整改|整改完成|整改完毕|整改到位|完成销号|整改销号|完成|整改|销号|办结)(?:并(?:已)?(?:销号|通过验收|完成销号))?`,
    ],
    ['in-progress', '(?:正在|正|仍在|尚在|还在)(?:持续|有序|积极|加快|稳步|抓紧)?(?:推进|开展|进行|整改)(?:整改|中|之中)*'],
    ['in-progress', '(?:持续|继续)?(?:整改|推进|整改推进|整改进行)中'],
  ] as [StatedState, string][]
).map(([state, words]) => [state, new RegExp(`^${subject}(?:${words})${plan}[。；，！]?$`)])

const label =
  /^(?:整改(?:进展|落实|完成|推进)?(?:情况|状态|结果)|整改(?:进展|落实)|(?:完成|进展|办理|销号)(?:情况|状态)|状态|整改类型|整改进度)：/
const LONGEST = 70

/** The words of one sentence as a state; null unless the whole sentence says nothing else. Nothing is inferred. */
export const stateOf = (plain: string): StatedState | null => {
  if (plain.length > LONGEST || !/完成|整改|销号|办结|进度|推进|延期|逾期|超期|阶段性/.test(plain)) return null
  const words = plain.replace(label, '').trim()
  return rows.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** A state that speaks of the finding, not of the measure it stands behind: it names 问题, or (in one paragraph) 整改. */
export const speaksOfFinding = (plain: string, inOneParagraph: boolean): boolean =>
  /^(?:目前，?|截至[^，]{1,16}，)?(?:该|此|本|上述|以上|这)(?:一|项|个|类)?(?:反馈|具体)?问题/.test(plain) ||
  (inOneParagraph &&
    /^(?:目前，?)?(?:该项|此项|有关单位|相关单位|责任单位|有关部门|已完成整改|正在整改|部分(?:完成)?整改|未完成整改|已整改)/.test(plain))

/** Two states of one finding: done here and 长期坚持 there is one state; anything else does not fit together. */
export const joined = (first: StatedState, second: StatedState): StatedState | null => {
  if (first === second) return first
  const both = new Set([first, second])
  return both.has('complete') && both.has('complete-kept-on') ? 'complete-kept-on' : null
}
