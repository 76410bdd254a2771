import type { LedgerField } from '#documents/ledger/columns.ts'

type Words = readonly [zh: string, en: string]

/** The names of what stands beside a finding: the columns of a ledger, and the labelled parts of reports. */
const fieldWords: Record<LedgerField, Words> = {
  number: ['编号', 'number'],
  round: ['轮次', 'round'],
  body: ['被巡察单位', 'body'],
  project: ['项目', 'project'],
  reference: ['文号', 'reference'],
  issued: ['反馈时间', 'issued'],
  source: ['来源', 'source'],
  item: ['大项问题', 'item'],
  original: ['反馈原文', 'original text'],
  amount: ['涉及金额', 'amount'],
  people: ['涉及人数', 'people'],
  recovered: ['追缴金额', 'recovered'],
  sanctions: ['问责处理', 'sanctions'],
  rules: ['制度', 'rules made'],
  extensions: ['延期', 'extensions'],
  closingApplied: ['销号申请', 'applied to close'],
  closed: ['销号', 'closed'],
  criterion: ['整改目标', 'criterion'],
  suggestion: ['意见建议', 'suggestion'],
  basis: ['定性依据', 'basis'],
  common: ['共性问题', 'common problem'],
  lookBack: ['回头看', 'look-back'],
  disclosure: ['公开范围', 'disclosure'],
  secrecy: ['密级', 'secrecy'],
  kind: ['整改类型', 'kind'],
  nature: ['问题性质', 'nature'],
  severity: ['严重程度', 'severity'],
  evidence: ['佐证材料', 'evidence'],
  light: ['亮灯', 'light'],
  cause: ['原因', 'cause'],
  next: ['下一步', 'next'],
  leaderInCharge: ['分管领导', 'leader in charge'],
  leader: ['责任领导', 'responsible leader'],
  coBodies: ['配合部门', 'co-bodies'],
  person: ['责任人', 'person'],
  leadBody: ['牵头部门', 'lead body'],
  start: ['开始', 'start'],
  done: ['完成时间', 'done on'],
  due: ['时限', 'due'],
  percent: ['完成率', 'per cent'],
  state: ['状态', 'state'],
  result: ['整改结果', 'result'],
  progress: ['进展', 'progress'],
  task: ['任务', 'task'],
  measure: ['措施', 'measure'],
  reviews: ['审核意见', 'reviews'],
  finding: ['问题', 'finding'],
  aspect: ['方面', 'aspect'],
  note: ['备注', 'note'],
}

const others: Record<string, Words> = {
  detail: ['具体表现', 'details'],
  goal: ['目标', 'goal'],
  response: ['回复', 'response'],
  background: ['背景', 'background'],
  savings: ['预计节约', 'savings'],
  reports: ['相关报告', 'reports'],
  seeAlso: ['另见', 'see also'],
}

/** A field's name in a person's language; a column without a known field keeps its own header. */
export const fieldName = (field: string, language: 'zh' | 'en'): string => {
  const words = Object.hasOwn(fieldWords, field) ? fieldWords[field as LedgerField] : others[field]
  return words ? words[language === 'zh' ? 0 : 1] : field
}
