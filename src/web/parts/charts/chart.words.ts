import { catalogue } from '#ui/i18n/catalogue.ts'

export const chartWords = catalogue(
  { what: '{title}：统计口径', 'as-table': '看表格', 'as-chart': '看图', nothing: '没有可统计的问题' },
  { what: '{title}: what is counted', 'as-table': 'As a table', 'as-chart': 'As a chart', nothing: 'There is nothing to count' },
)
