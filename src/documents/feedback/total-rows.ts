import { AMOUNT } from '#domain/written-money.ts'

/** What a counted phrase counts. Keys as in the acceptance data; `done` and its like become `tasksDone`, `measuresDone` after a count of tasks or measures. */
export type Row = { key: string; pattern: RegExp; value: 'count' | 'rate' | 'money' }

/** A stated figure. 一个 and 两个 in words are idioms (一个一个, 两个责任), not counts. */
const COUNT = '(\\d{1,6}|[二三四五六七八九]?十[一二三四五六七八九]?|[三四五六七八九](?!十))'
/** The unit must end the count: 「长期坚持三个阶段」 counts no findings. */
const UNIT = '[个项条](?=$|[，。、；：（）]|问题|任务|措施|事项|的|并|其中|均|已|正在|仍|尚|未|基本|需|长期|持续|部分)'
const whose = '(?:的)?(?:反馈|整改)?(?:问题|任务)?(?:共|共计)?'
const money = AMOUNT.replace(/\((?!\?)/g, '(?:')

const row = (key: string, value: Row['value'], words: string): Row => ({ key, value, pattern: new RegExp(words, 'g') })

/**
 * In order: a phrase taken by an earlier row is not read again (「未完成5个」 before 「完成5个」). Group 1 (or 2) is the figure.
 */
export const rows: Row[] = [
  row('open', 'count', `(?:尚未|仍未|还未|未)(?:完成整改|完成|整改到位|整改|销号)${whose}${COUNT}${UNIT}`),
  row('open', 'count', `${COUNT}${UNIT}(?:问题)?(?:尚未|仍未|还未|未)(?:完成|整改|销号)`),
  row('partial', 'count', `部分(?:完成)?整改${whose}${COUNT}${UNIT}`),
  row(
    'inProgress',
    'count',
    `(?:正在|正|仍在|尚在)(?:持续|有序|抓紧|积极|加快)?(?:推进整改|整改推进|整改|推进)(?:中|之中)?${whose}${COUNT}${UNIT}`,
  ),
  row('inProgress', 'count', `(?:整改中|推进中|持续推进整改|持续推进)${whose}${COUNT}${UNIT}`),
  row('inProgress', 'count', `${COUNT}${UNIT}(?:问题)?(?:正在|仍在)(?:持续|有序|抓紧|积极|加快)?(?:整改|推进)`),
  row(
    'keptOn',
    'count',
    `(?:基本完成|取得阶段性|长期坚持|需要?长期整改|长期整改|持续整改|持续坚持|长期推进)[^，。；、\\d]{0,20}${COUNT}${UNIT}`,
  ),
  row('keptOn', 'count', `${COUNT}${UNIT}(?:问题|任务)?(?:基本完成|需要?长期|长期坚持|持续整改|需持续)`),
  row('extension', 'count', `(?:申请)?延期(?:整改|完成|销号)?${whose}${COUNT}${UNIT}`),
  row(
    'done',
    'count',
    `(?:已经|已|均已|共)?(?:全部|按期)?(?:完成整改|整改完成|整改到位|完成销号|整改销号|完成|销号|办结)${whose}${COUNT}${UNIT}`,
  ),
  row('done', 'count', `(?:已经|已|均已)(?:全部)?整改${whose}${COUNT}${UNIT}`),
  row('done', 'count', `${COUNT}${UNIT}(?:问题|任务|措施)?(?:已经|已|均已|全部)(?:全部)?(?:完成|整改|销号|办结)`),
  row('rate', 'rate', '(?:完成率|整改率|销号率|办结率)(?:均)?(?:已)?(?:为|达到|达|是)?(?:了)?(\\d{1,3}(?:\\.\\d{1,4})?)%'),
  row('rate', 'rate', '(?<!延期[^，。；]{0,20})占(?:整改|反馈)?(?:问题)?总数的?(\\d{1,3}(?:\\.\\d{1,4})?)%'),
  row('suggestions', 'count', `(?:意见建议|整改建议|意见和建议|建议)(?:共|共计)?${COUNT}条`),
  row('moneyOpen', 'money', `(?:尚未|未)整改(?:到位)?(?:问题)?(?:资金|金额)(?:共|共计|为)?(${money})`),
  row('moneyDone', 'money', `(?<!未)(?:已)?整改(?:到位)?(?:问题)?(?:资金|金额)(?:共|共计|为)?(${money})`),
  row('moneyDone', 'money', `(?<=(?:资金|金额)[^，。；]{0,24}，)(?:其中)?已整改(?:到位)?(${money})`),
  row('money', 'money', `(?<!整改|到位)(?:问题|涉及|查出)(?:问题|违规)?(?:资金|金额)(?:共|共计|为)?(${money})`),
  row('measures', 'count', `(?:整改|支撑|具体)?(?:措施|举措)(?:共|共计)?${COUNT}[条项个]`),
  row('measures', 'count', `${COUNT}[条项个](?:具体|整改|支撑)?(?:措施|举措)`),
  row('tasks', 'count', `${COUNT}[个项条](?:具体|整改|重点){0,2}任务`),
  row('tasks', 'count', `(?<!长期)整改任务(?:共|共计)?${COUNT}${UNIT}`),
  row(
    'aspects',
    'count',
    `(?<!涉及|\\d|[一二三四五六七八九十百两])${COUNT}个?(?:大)?方面(?=(?:的)?[、，]?(?:共|共计|计)?(?:\\d|[一二三四五六七八九十百两])[^，。；]{0,6}(?:问题|大项|类|项|个))`,
  ),
  row('majorProblems', 'count', `${COUNT}(?:个|大)*(?:大项|大方面)(?:问题)?`),
  row('classes', 'count', `${COUNT}(?:个)?(?:大)?类(?=(?:共|共计)?(?:\\d|问题|[一二三四五六七八九十百两]))`),
  row(
    'problems',
    'count',
    `(?<!解决|解决了|查处|查摆|纠正|发生)(?<!\\d|[一二三四五六七八九十百两])${COUNT}(?:个|项|条)?(?:子项|小项|个子)?(?:具体|反馈|突出|主要|整改)?(?:的)?问题(?!线索|资金|金额)`,
  ),
  row('problems', 'count', `(?:反馈|发现|指出|移交|查出)[^，。；：\\d]{0,14}问题(?:共|共计|总数|合计)?${COUNT}${UNIT}`),
  row('problems', 'count', `^[^，。；：\\d]{0,20}(?<!解决|整改)问题(?:共|共计|总数)?${COUNT}[个项]`),
  // 「整改任务3个方面12类36项」: the last count is of what was named first.
  row('tasks', 'count', `(?<=任务[^，。；]{0,20}(?:方面|类)(?:共|共计)?)${COUNT}[个项条](?=[，。；、]|$)`),
  row('problems', 'count', `(?<=问题[^，。；]{0,20}(?:方面|类)(?:共|共计)?)${COUNT}[个项条](?=[，。；、]|$)`),
]
