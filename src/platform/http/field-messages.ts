import type { Messages } from './messages.ts'

/** What can be wrong with one field, in both languages; `fieldProblems` gives the codes. */
export const fieldMessages = {
  required: { zh: '必填。', en: 'Required.' },
  'wrong-type': { zh: '应为{expected}。', en: 'Expected {expected}.' },
  'too-short': { zh: '至少 {minimum} 个字符。', en: 'At least {minimum} characters.' },
  'too-long': { zh: '最多 {maximum} 个字符。', en: 'At most {maximum} characters.' },
  'too-few': { zh: '至少 {minimum} 项。', en: 'At least {minimum} items.' },
  'too-many': { zh: '最多 {maximum} 项。', en: 'At most {maximum} items.' },
  'too-small': { zh: '不能小于 {minimum}。', en: 'Not below {minimum}.' },
  'too-big': { zh: '不能大于 {maximum}。', en: 'Not above {maximum}.' },
  'bad-format': { zh: '不是有效的{format}。', en: 'Not a valid {format}.' },
  'not-allowed': { zh: '不在允许的取值之内。', en: 'Not one of the allowed values.' },
  'unknown-field': { zh: '没有这个字段。', en: 'There is no such field.' },
  'control-character': { zh: '含有不可见的控制字符。', en: 'Contains control characters.' },
  'not-right': { zh: '不符合要求。', en: 'Not acceptable.' },
  'expected.string': { zh: '文字', en: 'text' },
  'expected.number': { zh: '数字', en: 'a number' },
  'expected.int': { zh: '整数', en: 'a whole number' },
  'expected.boolean': { zh: '是或否', en: 'true or false' },
  'expected.array': { zh: '列表', en: 'a list' },
  'expected.object': { zh: '对象', en: 'an object' },
  'format.date': { zh: '日期（年-月-日）', en: 'day (YYYY-MM-DD)' },
  'format.uuid': { zh: '编号', en: 'id' },
  'format.email': { zh: '邮箱', en: 'mail address' },
  'format.regex': { zh: '格式', en: 'format' },
} as const satisfies Messages
export type FieldCode = Exclude<keyof typeof fieldMessages, `${string}.${string}`>
