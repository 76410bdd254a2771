/**
 * The union of the columns of published ledgers (`facts.md` 2.1–2.17) and the words that stand above them.
 * `words` are whole headers as `headerWords` leaves them; `within` finds longer headers, tried in the order of the table.
 */
type Column = { words: readonly string[]; within?: RegExp }

export const columns = {
  number: {
    words: [
      '序号',
      '编号',
      '问题编号',
      '问题序号',
      '号',
      'no',
      'no.',
      'number',
      'referencenumber',
      'findingnumber',
      'recommendationrefno',
      'ref',
      'id',
    ],
    within: /^(问题|整改)?(序号|编号)|(finding|recommendation|reference)(ref)?(no|number)/,
  },
  round: { words: ['轮次', '批次', '届次', '巡察轮次', '巡视轮次', 'round'], within: /轮次|批次|届次/ },
  body: {
    words: [
      '被巡察单位',
      '被巡视单位',
      '被审计单位',
      '单位',
      '单位名称',
      '被巡察党组织',
      '被巡察院级党组织名称',
      '问题涉及单位',
      '整改单位',
      'agency',
      'auditee',
      'body',
    ],
    within: /被(巡察|巡视|审计|督察|检查)(单位|党组织|对象)|涉及单位|整改单位|^agency/,
  },
  project: {
    words: ['审计项目名称', '审计项目', '项目名称', '问题标题', 'publicationname', 'reporttitle', 'title'],
    within: /(审计|检查)项目/,
  },
  reference: { words: ['审计整改通知书', '文号', '发文字号', 'publicationnumber', 'reportnumber'], within: /通知书|文号/ },
  issued: {
    words: ['反馈时间', '反馈日期', '移交时间', '形成报告时间', '立项交办时间', '交办时间', 'datepublicationissued', 'dateissued'],
    within: /(反馈|移交|交办)(时间|日期)/,
  },
  source: { words: ['来源', '问题来源', '来源详情', 'source'], within: /来源/ },
  item: {
    words: ['大项', '大项问题', '巡视反馈重点内容', '巡察反馈重点内容', '反馈重点内容', '一级问题', '问题大类'],
    within: /大项|重点内容|一级问题/,
  },
  original: { words: ['反馈原文', '反馈问题原文', '问题原文', '原文'], within: /原文/ },
  amount: {
    words: ['涉及金额', '金额', '问题金额', '问题资金', 'questionedcosts', 'amount'],
    within: /(涉及|问题|违规)(金额|资金)|questionedcost/,
  },
  people: { words: ['涉及人数', '人数'], within: /涉及人数/ },
  recovered: {
    words: ['追缴金额', '清退金额', '盘活金额', '整改金额', '追缴清退盘活金额', '挽回损失', 'recovered'],
    within: /(追缴|清退|盘活|收回|挽回|整改到位).*(金额|资金|损失)?$/,
  },
  sanctions: { words: ['处理人数', '问责人数', '问责情况', '处理情况', '问责处理'], within: /(处理|问责|处分).*(人数|情况|人次)/ },
  rules: { words: ['已建制度', '建章立制', '制度建设', '新建制度', '修订制度', '建立制度'], within: /制度/ },
  extensions: { words: ['延期', '延期记录', '延期情况'], within: /延期/ },
  closingApplied: { words: ['销号申请', '申请销号', '申请销号时间', '销号申请时间'], within: /(销号申请|申请销号)/ },
  closed: {
    words: ['销号', '销号时间', '销号日期', '销号批准', '是否销号', '销号情况', 'dateclosed'],
    within: /销号(时间|日期|批准|情况|意见)/,
  },
  criterion: {
    words: ['整改目标', '销号标准', '整改标准', '目标', '完成标准', '整改要求', '预期目标', 'criterion'],
    within: /(整改|预期|工作)目标|标准|整改要求/,
  },
  suggestion: {
    words: ['整改建议', '意见建议', '审计建议', '巡察建议', '建议', 'recommendation', 'recommendations', 'suggestion'],
    within: /建议|^recommendations?$/,
  },
  basis: { words: ['定性依据', '问题定性依据', '法规依据', '依据', 'criteria', 'basis'], within: /依据/ },
  common: { words: ['是否共性', '共性问题', '是否共性问题'], within: /共性/ },
  lookBack: { words: ['回头看结果', '回头看', '回访情况'], within: /回头看|回访/ },
  disclosure: { words: ['公开范围', '是否公开'], within: /公开/ },
  secrecy: { words: ['密级'], within: /密级/ },
  kind: { words: ['整改类型', '整改类别', '整改期限类型', '时限类型', 'type'], within: /(整改|时限|办理)(类型|类别)/ },
  nature: {
    words: ['问题性质', '问题类别', '问题类型', '类别', '类型', '问题分类', 'category', 'topic'],
    within: /问题.*(性质|类别|类型|分类)/,
  },
  severity: { words: ['严重度', '严重程度', '程度', 'priority', 'severity'], within: /严重|重要程度|priority/ },
  evidence: { words: ['佐证材料', '证明材料', '佐证', '附件', 'evidence'], within: /(佐证|证明|印证)|^附件/ },
  light: { words: ['预警', '亮灯', '预警状态', '灯'], within: /预警|亮灯/ },
  cause: { words: ['主要原因', '原因', '未完成原因', '未整改原因', '原因分析', 'cause'], within: /原因/ },
  next: { words: ['下一步措施', '下一步', '下步措施', '下一步打算', '下步打算', '下一步工作'], within: /下一?步/ },
  leaderInCharge: { words: ['分管领导', '分管校领导', '分管负责人', '联系领导'], within: /(分管|联系).*(领导|负责人)/ },
  leader: { words: ['责任领导', '牵头领导', '牵头校领导', '包案领导', '领导', 'leader'], within: /(责任|牵头|包案|挂牌).*领导/ },
  coBodies: {
    words: ['配合部门', '配合单位', '协办单位', '协同单位', '协助单位', '参与单位', '配合处室'],
    within: /(配合|协办|协同|协助|参与)(部门|单位|处室|科室)/,
  },
  person: {
    words: [
      '责任人',
      '整改责任人',
      '经办人',
      '联系人',
      '承办人',
      '负责人',
      'agencycontact',
      'contact',
      'contactperson',
      'responsibleperson',
      'responsiblepersons',
    ],
    within: /(责任人|经办人|承办人|联系人)|responsibleperson|contact(person)?$/,
  },
  leadBody: {
    words: [
      '牵头部门',
      '牵头单位',
      '责任部门',
      '责任单位',
      '主责单位',
      '主责部门',
      '整体牵头部门/负责人',
      '承办单位',
      '牵头处室',
      '责任处室',
      'department',
      'leadbody',
    ],
    within: /(牵头|责任|主责|承办|整改)(部门|单位|处室|科室)|^department$/,
  },
  start: {
    words: ['开始', '开始时间', '开始日期', '启动时间', '开展时间', '起始时间', '整改开始时间', 'start', 'startdate', 'begin'],
    within: /(开始|启动|起始)(时间|日期)|startdate/,
  },
  done: {
    words: ['完成时间', '实际完成时间', '完成日期', '整改完成时间', '办结时间', 'dateclosed', 'actualcompletiondate'],
    within: /(实际|整改)完成(时间|日期)|办结时间/,
  },
  due: {
    words: [
      '时限',
      '整改时限',
      '完成时限',
      '截止日期',
      '截止时间',
      '整改期限',
      '期限',
      '办理时限',
      '办理期限',
      '计划完成时间',
      '要求完成时间',
      '预计完成时间',
      'due',
      'duedate',
      'deadline',
      'completiondate',
      'proposeddate',
      'targetdate',
      'implementationdate',
      'implementationdates',
    ],
    within: /时限|期限|截止|(计划|要求|预计|拟)完成|duedate|deadline|(target|completion|implementation|proposed)date/,
  },
  percent: {
    words: ['完成率', '完成比例', '百分比', '进度', '完成进度', '%', 'percent', 'progress%'],
    within: /(完成)?(率|百分比|比例)$|^%/,
  },
  state: {
    words: [
      '状态',
      '整改状态',
      '完成情况',
      '整改情况',
      '是否完成',
      '是否整改到位',
      '整改进度',
      '完成状态',
      '办理状态',
      'status',
      'state',
      'implementationstatus',
    ],
    within: /状态|是否(完成|整改|办结)|完成情况|^(implementation)?status/,
  },
  result: {
    words: ['整改结果', '整改成效', '成效', '处理结果', '办理结果', '完成效果', 'result'],
    within: /(整改|办理|处理).*(结果|成效)/,
  },
  progress: {
    words: [
      '进展',
      '整改进展',
      '整改进展情况',
      '进展情况',
      '整改描述',
      '整改落实情况',
      '落实情况',
      '工作进展',
      'progress',
      'comments',
      'response',
      'updates',
    ],
    within: /进展|落实情况|整改描述|progress|comments?$/,
  },
  task: { words: ['任务', '整改任务', '工作任务', '重点任务', '具体任务', 'task'], within: /任务/ },
  measure: {
    words: [
      '措施',
      '整改措施',
      '具体措施',
      '整改举措',
      '具体举措',
      '工作措施',
      '整改计划',
      '整改步骤',
      '措施内容',
      'measure',
      'plannedaction',
      'correctiveaction',
      'correctiveactionplan',
      'actiontobetaken',
      'action',
    ],
    within: /措施|举措|整改计划|整改步骤|plannedaction|correctiveaction|actiontobe/,
  },
  reviews: { words: ['审核意见', '审核', '核查意见', '验收意见', '审查意见', '核验意见'], within: /(审核|核查|验收|审查|核验)/ },
  finding: {
    words: [
      '子项',
      '子项问题',
      '具体问题',
      '问题',
      '问题内容',
      '反馈问题',
      '存在问题',
      '问题描述',
      '具体描述',
      '问题表现',
      '具体表现',
      '巡视反馈具体问题',
      '巡察反馈具体问题',
      '问题摘要',
      '巡察发现问题',
      '发现问题',
      '整改问题',
      '主要问题',
      'finding',
      'findings',
      'issue',
      'condition',
      'problem',
    ],
    within: /(子项|具体|反馈|存在|发现|整改的?|审计|查出)问题|问题(内容|描述|表现|摘要|表述|清单|具体)|^finding|具体表现/,
  },
  aspect: { words: ['方面', '巡视反馈重点方面', '巡察反馈重点方面', '反馈方面', '问题方面', '领域', 'aspect', 'theme'], within: /方面$/ },
  note: { words: ['备注', '说明', '其他', 'note', 'notes', 'remarks'], within: /^(备注|说明)/ },
} as const satisfies Record<string, Column>

export type LedgerField = keyof typeof columns
export const ledgerFields = Object.keys(columns) as LedgerField[]

/** A header without what varies: widths, case, blanks, stars, units and remarks in brackets. */
export const headerWords = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)/gu, '')
    .replace(/[\s*_:\-·\u200b\ufeff]+/gu, '')

export type FieldMatch = { field: LedgerField; confidence: number; reason: 'same-words' | 'contained-words' }

const byWords = new Map<string, LedgerField>(
  ledgerFields.flatMap((field) => columns[field].words.map((word) => [headerWords(word), field] as const)),
)

/** Headers are short; a long cell that contains 「问题」 is a sentence, not a header. */
const longestHeader = 24

/** The field a header names, with how sure that is; null where no word of the table fits. */
export function fieldOf(header: string): FieldMatch | null {
  const words = headerWords(header)
  if (words === '' || words.length > longestHeader) return null
  const same = byWords.get(words)
  if (same) return { field: same, confidence: 1, reason: 'same-words' }
  for (const field of ledgerFields) {
    const column: Column = columns[field]
    if (column.within?.test(words)) return { field, confidence: 0.7, reason: 'contained-words' }
  }
  return null
}
