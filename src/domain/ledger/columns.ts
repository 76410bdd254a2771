/**
 * The columns of the ledger (台账), once: for the screen, for what is copied from it, for CSV, Excel and print. The union of what real ledgers
 * have, as far as the domain holds it. `work`: comes from the tasks, which are read only where such a column is shown. `width` in pixels.
 */
export type ColumnKind = 'text' | 'day' | 'count' | 'money' | 'percent'
export type Column = { zh: string; en: string; kind: ColumnKind; width: number; work?: true }

export const columns = {
  number: { zh: '编号', en: 'Number', kind: 'text', width: 126 },
  light: { zh: '亮灯', en: 'Light', kind: 'text', width: 54 },
  body: { zh: '被巡察单位', en: 'Body', kind: 'text', width: 124 },
  round: { zh: '轮次', en: 'Round', kind: 'text', width: 120 },
  inspection: { zh: '巡察编号', en: 'Inspection', kind: 'text', width: 110 },
  aspect: { zh: '方面', en: 'Aspect', kind: 'text', width: 150 },
  heading: { zh: '大项和子项', en: 'Headings below', kind: 'text', width: 190 },
  text: { zh: '问题', en: 'Finding', kind: 'text', width: 244 },
  category: { zh: '类别', en: 'Category', kind: 'text', width: 100 },
  weight: { zh: '轻重', en: 'Weight', kind: 'text', width: 68 },
  money: { zh: '金额', en: 'Sum', kind: 'money', width: 114 },
  suggestions: { zh: '意见建议数', en: 'Suggestions', kind: 'count', width: 104 },
  state: { zh: '状态', en: 'State', kind: 'text', width: 116 },
  holder: { zh: '谁在办', en: 'Held by', kind: 'text', width: 150 },
  registered: { zh: '登记日', en: 'Registered on', kind: 'day', width: 104 },
  feedback: { zh: '反馈日', en: 'Feedback', kind: 'day', width: 104 },
  due: { zh: '期限', en: 'Due', kind: 'day', width: 100 },
  originalDue: { zh: '原定期限', en: 'Original due', kind: 'day', width: 104 },
  daysLeft: { zh: '剩余天数', en: 'Days left', kind: 'count', width: 92 },
  extensions: { zh: '延期次数', en: 'Extensions', kind: 'count', width: 92 },
  returns: { zh: '退回次数', en: 'Returns', kind: 'count', width: 92 },
  reopenings: { zh: '重开次数', en: 'Reopenings', kind: 'count', width: 96 },
  closedOn: { zh: '销号日', en: 'Closed on', kind: 'day', width: 104 },
  closure: { zh: '销号种类', en: 'Closed as', kind: 'text', width: 124 },
  tasks: { zh: '整改任务', en: 'Tasks', kind: 'text', width: 280, work: true },
  measures: { zh: '整改措施', en: 'Measures', kind: 'text', width: 280, work: true },
  horizons: { zh: '整改类型', en: 'Horizon', kind: 'text', width: 104, work: true },
  criterion: { zh: '完成标准', en: 'Closing criterion', kind: 'text', width: 220, work: true },
  leader: { zh: '责任领导', en: 'Responsible leader', kind: 'text', width: 110, work: true },
  sponsor: { zh: '包案领导', en: 'Sponsoring leader', kind: 'text', width: 110, work: true },
  leadBody: { zh: '牵头单位', en: 'Lead body', kind: 'text', width: 150, work: true },
  coBodies: { zh: '配合单位', en: 'Co-bodies', kind: 'text', width: 150, work: true },
  person: { zh: '责任人', en: 'Person', kind: 'text', width: 100, work: true },
  taskStart: { zh: '任务开始', en: 'Task start', kind: 'day', width: 104, work: true },
  taskDue: { zh: '任务时限', en: 'Task due', kind: 'day', width: 104, work: true },
  percent: { zh: '进度', en: 'Progress', kind: 'percent', width: 76, work: true },
  progress: { zh: '最新进展', en: 'Latest progress', kind: 'text', width: 280, work: true },
  evidence: { zh: '佐证材料数', en: 'Evidence', kind: 'count', width: 104, work: true },
  recovered: { zh: '追回资金', en: 'Recovered', kind: 'money', width: 104, work: true },
  peopleDealtWith: { zh: '处理人数', en: 'People dealt with', kind: 'count', width: 92, work: true },
  rulesMade: { zh: '建章立制数', en: 'Rules made', kind: 'count', width: 104, work: true },
  claimedBy: { zh: '认领人', en: 'Claimed by', kind: 'text', width: 100, work: true },
  claimedOn: { zh: '认领日', en: 'Claimed on', kind: 'day', width: 104, work: true },
} as const satisfies Record<string, Column>

export type ColumnKey = keyof typeof columns
export const columnKeys = Object.keys(columns) as ColumnKey[]
export const isColumnKey = (key: string): key is ColumnKey => Object.hasOwn(columns, key)
export const columnOf = (key: ColumnKey): Column => columns[key]

/** What stands in the ledger until a person chooses otherwise. */
export const usualColumns = [
  'light',
  'number',
  'body',
  'text',
  'state',
  'due',
  'daysLeft',
  'holder',
  'money',
] as const satisfies ColumnKey[]

export const needsWork = (keys: readonly ColumnKey[]): boolean => keys.some((key) => columnOf(key).work === true)

/** What the ledger can be sorted by. `urgency`: open ones first, by due day; the order of the ledger unless another is asked for. */
export const sortKeys = [
  'urgency',
  'number',
  'light',
  'body',
  'round',
  'aspect',
  'category',
  'weight',
  'money',
  'state',
  'registered',
  'feedback',
  'due',
  'originalDue',
  'reopenings',
  'closedOn',
] as const
export type SortKey = (typeof sortKeys)[number]

/** By which key a column sorts, where it can: what would need every task of every finding is not offered. */
export const sortOfColumn = (key: ColumnKey): SortKey | null => {
  if (key === 'daysLeft') return 'due'
  if (key === 'inspection') return 'number'
  return (sortKeys as readonly string[]).includes(key) ? (key as SortKey) : null
}

/** What the ledger can be grouped by. */
export const groupings = ['body', 'round', 'state', 'light', 'leader', 'dueMonth'] as const
export type Grouping = (typeof groupings)[number]
