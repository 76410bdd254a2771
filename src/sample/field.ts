import type { Category } from '#domain/regime/categories.ts'

/** What a finding is about, finer than its category: each field has a playbook. `recovered` words how money comes back in that field. */
export const fields = {
  subsidies: { category: 'money', recovered: '追回' },
  'idle-assets': { category: 'money', recovered: '收取租金' },
  safety: { category: 'duties', recovered: '追缴' },
  procurement: { category: 'money', recovered: '追缴' },
  intermediary: { category: 'money', recovered: '扣回服务费' },
  'meeting-fees': { category: 'discipline', recovered: '清退' },
  personnel: { category: 'organisation', recovered: '追回' },
  decisions: { category: 'organisation', recovered: '追回' },
  farmland: { category: 'duties', recovered: '追回' },
  environment: { category: 'duties', recovered: '追缴' },
  'project-delay': { category: 'duties', recovered: '收回' },
  'village-funds': { category: 'money', recovered: '收回' },
  'branch-life': { category: 'organisation', recovered: '收缴' },
  integrity: { category: 'discipline', recovered: '清退' },
  roads: { category: 'duties', recovered: '追缴' },
  schools: { category: 'duties', recovered: '清退' },
  ideology: { category: 'ideology', recovered: '追缴' },
  housing: { category: 'money', recovered: '追缴' },
  budget: { category: 'money', recovered: '收回' },
  service: { category: 'discipline', recovered: '退还' },
  petitions: { category: 'duties', recovered: '退还' },
  study: { category: 'ideology', recovered: '追缴' },
  hospital: { category: 'duties', recovered: '退还' },
  prior: { category: 'discipline', recovered: '追回' },
} as const satisfies Record<string, { category: Category; recovered: string }>

export type Field = keyof typeof fields

export const scenes = [
  'notice-board',
  'road',
  'canteen',
  'shelves',
  'river',
  'counter',
  'lamps',
  'greenhouse',
  'building',
  'cabinet',
] as const
export type Scene = (typeof scenes)[number]
