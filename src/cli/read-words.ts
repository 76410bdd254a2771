import type { DocumentKind, StatedState } from '#documents/reading.ts'

/** The words around a reading in the terminal, in both languages. */
type Words = readonly [zh: string, en: string]
export type Language = 'zh' | 'en'

export const kindWords: Record<DocumentKind, Words> = {
  feedback: ['反馈意见', 'feedback'],
  'progress-notice': ['整改进展通报', 'notice of progress'],
  'audit-letter': ['审计整改函', 'audit letter'],
  'audit-report': ['审计报告', 'audit report'],
  'round-disclosure': ['轮次公开', 'disclosure of a round'],
  'recommendation-status': ['建议落实状态', 'status of recommendations'],
  'corrective-action-plan': ['纠正措施计划', 'corrective action plan'],
  ledger: ['台账', 'ledger'],
  unknown: ['未识别的文件', 'document of unknown kind'],
}

export const stateWords: Record<StatedState, Words> = {
  complete: ['已完成', 'complete'],
  'complete-kept-on': ['已完成，长期坚持', 'complete, kept on'],
  partial: ['部分完成', 'partly done'],
  'in-progress': ['正在整改', 'in progress'],
  'in-progress-on-schedule': ['达到序时进度', 'in progress, on schedule'],
  'behind-schedule': ['未达到序时进度', 'behind schedule'],
  'not-done': ['未完成', 'not done'],
  'extension-asked': ['申请延期', 'extension asked'],
  'not-required': ['无需整改', 'not required'],
  mixed: ['多种状态', 'mixed'],
  open: ['未落实', 'open'],
  'closed-implemented': ['已关闭：已落实', 'closed: implemented'],
  'closed-not-implemented': ['已关闭：未落实', 'closed: not implemented'],
  'closed-no-longer-valid': ['已关闭：不再适用', 'closed: no longer valid'],
}

export const words = {
  body: ['单位', 'Body'],
  bodies: ['涉及单位', 'Bodies'],
  inspector: ['检查方', 'Inspector'],
  fieldworkFrom: ['进驻', 'Fieldwork from'],
  fieldworkTo: ['至', 'Fieldwork to'],
  feedback: ['反馈', 'Feedback'],
  issued: ['成文', 'Issued'],
  findings: ['问题', 'Findings'],
  suggestions: ['意见建议', 'Suggestions'],
  totals: ['文中数字', 'Figures in the document'],
  agree: ['核对一致', 'they agree'],
  disagree: ['核对不一致', 'they do not agree'],
  clues: ['提到问题线索（内容不显示）', 'Clues are mentioned (their text is not shown)'],
  contact: ['联系方式', 'Contact'],
  sanctions: ['处理情况', 'Sanctions'],
  moneyRecovered: ['追缴资金', 'Money recovered'],
  rulesMade: ['制度', 'Rules made'],
  columns: ['列的含义', 'Columns'],
  unknownColumn: ['（原样保留）', '(kept as written)'],
  warnings: ['请注意', 'Please note'],
  errors: ['单元格中的错误', 'Errors in cells'],
  unread: ['没有读懂的文字', 'Not understood'],
  noState: ['未写状态', 'no state stated'],
  places: ['处', 'places'],
  more: ['还有', 'more:'],
  usage: ['用法：rectify read 文件 [--json] [--lang zh|en]', 'Usage: rectify read FILE [--json] [--lang zh|en]'],
  missing: ['找不到文件：', 'No such file: '],
} as const satisfies Record<string, Words>

export const say = ([zh, en]: Words, language: Language): string => (language === 'zh' ? zh : en)

export const paragraphWords = (paragraph: number, language: Language): string =>
  language === 'zh' ? `第${paragraph}段` : `para. ${paragraph}`
export const pageWords = (page: number, language: Language): string => (language === 'zh' ? `第${page}页` : `p. ${page}, `)
