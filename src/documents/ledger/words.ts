import type { CellErrorCode } from './mapping.ts'

type Words = { zh: string; en: string }

/** What is wrong with a cell; {value} is what stands there. */
export const cellErrorWords = {
  'bad-date': { zh: '“{value}”不是存在的日期，请改为如 2024-06-30。', en: '“{value}” is not a date that exists; write it as 2024-06-30.' },
  'lost-digits': {
    zh: '日期“{value}”缺少数字，未作推测，请对照原件补正。',
    en: 'The date “{value}” has lost digits; it was not guessed. Correct it from the original.',
  },
  'due-before-start': { zh: '时限“{value}”早于开始时间，请核对两个日期。', en: 'The due date “{value}” is before the start; check both.' },
  'unknown-state': {
    zh: '不认识状态“{value}”，未作推测，请选择一个状态。',
    en: 'The state “{value}” is not known and was not guessed; choose one.',
  },
  'text-too-long': {
    zh: '文字超过 10000 字，请缩短或改为附件。',
    en: 'The text has more than 10,000 characters; shorten it or attach it as a file.',
  },
  'formula-cell': {
    zh: '单元格是公式，采用了文件中保存的结果“{value}”，请核对。',
    en: 'The cell is a formula; its stored result “{value}” was taken. Check it.',
  },
  'text-missing': { zh: '这一行没有写问题，请补上或删除此行。', en: 'This row has no problem text; add it or delete the row.' },
  'number-twice': { zh: '编号“{value}”重复，请改为不同的编号。', en: 'The number “{value}” is used twice; give each row its own.' },
  'total-disagrees': {
    zh: '合计“{value}”与上面各行不符，请核对。',
    en: 'The total “{value}” does not agree with the rows above; check it.',
  },
  'header-missing': {
    zh: '没有认出表头，请指定表头所在的行和各列的含义。',
    en: 'No header was recognised; say which row it is and what the columns hold.',
  },
} as const satisfies Record<CellErrorCode, Words>

/** Warnings of the table and English readers, in the shape of those of the Chinese one. */
export const tableWarningWords = {
  'hidden-sheet': {
    zh: '工作表“{sheet}”是隐藏的，没有读入，内容列在未读部分。',
    en: 'The sheet “{sheet}” is hidden; it was not read and is listed as unread.',
  },
  'header-missing': {
    zh: '工作表“{sheet}”没有认出表头，内容列在未读部分。',
    en: 'No header was recognised in the sheet “{sheet}”; it is listed as unread.',
  },
  'text-column-missing': {
    zh: '没有一列写着问题本身，请指定哪一列是问题。',
    en: 'No column holds the text of the findings; say which one does.',
  },
  'status-missing': {
    zh: '这条建议没有找到对应的状态，未读入：“{text}”。',
    en: 'No status was found for this recommendation, so it was not read: “{text}”.',
  },
  'status-alone': {
    zh: '这个状态没有找到对应的建议，未读入：“{text}”。',
    en: 'No recommendation was found for this status, so it was not read: “{text}”.',
  },
} as const satisfies Record<string, Words>

export const fill = (words: Words, language: 'zh' | 'en', values: Record<string, string | number>): string =>
  words[language].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''))
