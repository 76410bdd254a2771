import { catalogue } from '#ui/i18n/catalogue.ts'

export const exportWords = catalogue(
  { begun: '正在生成“{name}”，完成后在“我的导出”下载', open: '查看我的导出' },
  { begun: '“{name}” is being made; download it under “My exports”', open: 'Open my exports' },
)
