import type { Warning } from '#documents/reading.ts'
import type { Block } from './blocks.ts'
import { spansOf } from './blocks.ts'

/** What the reader of Chinese prose may say about a document. Values stand in braces. */
export const warningWords = {
  'document-empty': { zh: '文件中没有文字。', en: 'The document holds no text.' },
  'kind-unknown': { zh: '无法判断这是哪一类文件，请人工选择。', en: 'The kind of document could not be told; please choose it.' },
  'date-lost-digits': {
    zh: '日期“{text}”缺少数字，未作推测，请对照原件补正。',
    en: 'The date “{text}” has lost digits; it was not guessed. Please correct it from the original.',
  },
  'date-impossible': {
    zh: '日期“{text}”不存在，请对照原件更正。',
    en: 'The date “{text}” does not exist. Please correct it from the original.',
  },
  'date-year-missing': {
    zh: '日期“{text}”没有写明年份，上下文也不能唯一确定，未采用。',
    en: 'The date “{text}” names no year and the context does not settle it; it was left out.',
  },
  'date-order': { zh: '日期先后不符：{earlier} 应早于 {later}。', en: 'Dates are out of order: {earlier} should come before {later}.' },
  'count-mismatch': {
    zh: '文中称“{text}”，应有 {stated} 条，实际读到 {read} 条。',
    en: 'The document says “{text}”, that is {stated}; {read} were read.',
  },
  'numbering-gap': { zh: '编号不连续：“{mark}”前缺少序号。', en: 'The numbering has a gap before “{mark}”.' },
  'numbering-repeat': { zh: '编号重复或倒退：“{mark}”。', en: 'The numbering repeats or goes back at “{mark}”.' },
  'totals-disagree': {
    zh: '数字对不上：{text}，应为 {expected}，文中为 {stated}。',
    en: 'The figures do not add up: {text} should be {expected}, the document says {stated}.',
  },
  'totals-conflict': {
    zh: '同一数字前后不一致：先写 {first}，后写 {second}。',
    en: 'The same figure is given twice and differs: first {first}, then {second}.',
  },
  'state-conflict': {
    zh: '同一问题写有不同的整改状态：“{first}”与“{second}”。',
    en: 'One finding states two different states: “{first}” and “{second}”.',
  },
  'quote-unclosed': {
    zh: '引号没有配对，问题原文的结尾按句号判断。',
    en: 'A quotation mark has no partner; the end of the finding was taken at the full stop.',
  },
  'money-too-large': { zh: '金额“{text}”过大，未换算。', en: 'The amount “{text}” is too large and was not converted.' },
  'findings-not-listed': {
    zh: '文件提到存在问题，但没有逐条列出，未生成问题。',
    en: 'The document speaks of problems but lists none; no finding was made.',
  },
} as const satisfies Record<string, { zh: string; en: string }>

export type WarningCode = keyof typeof warningWords

type Place = { block: Block; from: number; to: number }

/** Makes a warning; the span is the first passage the place touches. */
export const warning = (code: WarningCode, values: Warning['values'] = {}, place: Place | null = null): Warning => ({
  code,
  values,
  span: place === null ? null : (spansOf(place.block, place.from, place.to)[0] ?? null),
})
