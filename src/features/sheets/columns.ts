import type { CellKind, SheetColumn } from '#documents/sheets/book.ts'
import type { Language } from '#platform/http/language.ts'

/** A column of a sheet in both languages. */
export type ColumnWords = { key: string; kind: CellKind; width: number; zh: string; en: string; list?: string }

const column = (key: string, kind: CellKind, width: number, [zh, en, list]: readonly [string, string, string?]): ColumnWords => ({
  key,
  kind,
  width,
  zh,
  en,
  ...(list !== undefined && { list }),
})

export const inLanguage = (columns: readonly ColumnWords[], lang: Language): SheetColumn[] =>
  columns.map(({ key, kind, width, list, ...title }) => ({ key, kind, width, title: title[lang], ...(list !== undefined && { list }) }))

const extension = [
  column('extendTo', 'day', 13, ['申请延期至', 'Extend to']),
  column('extendReason', 'long', 24, ['延期理由', 'Reason for the extension']),
]

/** The plan as it is written: every task with all that may be changed while it is open. */
export const planColumns: readonly ColumnWords[] = [
  column('number', 'number', 7, ['编号', 'No.']),
  column('findings', 'text', 10, ['对应问题', 'Findings']),
  column('findingText', 'long', 34, ['问题内容', 'What was found']),
  column('text', 'long', 36, ['整改任务', 'Task']),
  column('measures', 'long', 36, ['整改措施', 'Measures']),
  column('leader', 'text', 14, ['责任领导', 'Responsible leader', 'people']),
  column('leadBody', 'text', 18, ['牵头单位', 'Lead body', 'bodies']),
  column('coBodies', 'text', 18, ['配合单位', 'Co-bodies']),
  column('person', 'text', 14, ['责任人', 'Person', 'people']),
  column('start', 'day', 13, ['开始日期', 'Start']),
  column('due', 'day', 13, ['完成时限', 'Due']),
  column('criterion', 'long', 28, ['完成标准', 'Closing criterion']),
  column('state', 'text', 12, ['状态', 'State']),
]

const told = new Set(['number', 'findings', 'findingText', 'text', 'leader', 'person', 'due', 'criterion', 'state'])

/** The plan at work: what was agreed, how far it is, and room for what happened since. */
export const workColumns: readonly ColumnWords[] = [
  ...planColumns.filter(({ key }) => told.has(key)),
  column('originalDue', 'day', 13, ['原定时限', 'Original due day']),
  column('lastProgress', 'long', 30, ['最近进展', 'Latest progress']),
  column('percent', 'percent', 9, ['完成进度（%）', 'Per cent done']),
  column('progress', 'long', 36, ['本次进展', 'New progress']),
  column('happenedOn', 'day', 13, ['进展日期', 'Day of the progress']),
  column('moneyRecovered', 'money', 14, ['本次追缴（元）', 'Money recovered']),
  column('peopleDealtWith', 'number', 12, ['本次处理（人）', 'People dealt with']),
  column('rulesMade', 'number', 12, ['本次建章立制（项）', 'Rules made']),
  ...extension,
]

export const findingColumns: readonly ColumnWords[] = [
  column('number', 'number', 7, ['编号', 'No.']),
  column('inspection', 'text', 18, ['巡察编号', 'Inspection']),
  column('body', 'text', 20, ['被巡察单位', 'Body']),
  column('headings', 'long', 24, ['方面', 'Headings']),
  column('text', 'long', 48, ['问题内容', 'What was found']),
  column('category', 'text', 14, ['类别', 'Category']),
  column('weight', 'text', 9, ['轻重', 'Weight', 'weights']),
  column('money', 'money', 14, ['涉及金额（元）', 'Money']),
  column('state', 'text', 12, ['状态', 'State', 'states']),
  column('light', 'text', 9, ['亮灯', 'Light']),
  column('feedbackOn', 'day', 13, ['反馈日期', 'Feedback']),
  column('due', 'day', 13, ['整改时限', 'Due']),
  column('originalDue', 'day', 13, ['原定时限', 'Original due day']),
  column('claim', 'text', 16, ['认领', 'Claimed', 'claims']),
  column('closedOn', 'day', 13, ['销号日期', 'Closed']),
  column('reopenings', 'number', 9, ['重开次数', 'Reopened']),
  ...extension,
]

export const roundColumns: readonly ColumnWords[] = [
  column('name', 'text', 34, ['名称', 'Name']),
  column('body', 'text', 22, ['组织单位', 'Held for']),
  column('term', 'text', 10, ['届次', 'Term']),
  column('number', 'number', 8, ['轮次', 'Number']),
  column('method', 'text', 16, ['方式', 'Method']),
  column('startsOn', 'day', 13, ['开始', 'From']),
  column('endsOn', 'day', 13, ['结束', 'To']),
  column('inspections', 'number', 12, ['巡察单位数', 'Inspections']),
  column('issued', 'number', 12, ['已反馈', 'Issued']),
  column('ended', 'text', 9, ['已结束', 'Ended']),
]

export const workListColumns: readonly ColumnWords[] = [
  column('waits', 'text', 24, ['待办事项', 'Waits for']),
  column('number', 'text', 18, ['编号', 'No.']),
  column('text', 'long', 60, ['内容', 'What']),
  column('body', 'text', 24, ['单位', 'Body']),
  column('due', 'day', 13, ['期限', 'Due']),
  column('light', 'text', 9, ['亮灯', 'Light']),
]

export const inspectionColumns: readonly ColumnWords[] = [
  column('code', 'text', 16, ['巡察编号', 'Code']),
  column('name', 'text', 40, ['名称', 'Name']),
  column('body', 'text', 24, ['被巡察单位', 'Body']),
  column('round', 'text', 26, ['轮次', 'Round']),
  column('issued', 'text', 9, ['已反馈', 'Issued']),
  column('feedbackOn', 'day', 13, ['反馈日期', 'Feedback']),
  column('plan', 'text', 14, ['整改方案', 'Plan']),
  column('findings', 'number', 9, ['问题数', 'Findings']),
  column('open', 'number', 9, ['未销号', 'Open']),
  column('closed', 'number', 9, ['已销号', 'Closed']),
]
