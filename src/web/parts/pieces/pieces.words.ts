import { catalogue } from '#ui/i18n/catalogue.ts'

export const piecesWords = catalogue(
  { show: '显示', all: '全选可以办理的', choose: '选中：{name}', more: '还有 {n} 行，继续显示' },
  { show: 'Show', all: 'Select all that can be done', choose: 'Select {name}', more: '{n} more {n|row|rows}' },
)
