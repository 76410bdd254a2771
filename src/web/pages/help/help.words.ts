import { catalogue } from '#ui/i18n/catalogue.ts'

export const helpWords = catalogue(
  {
    title: '使用手册',
    contents: '目录',
    guide: '再看首次使用的步骤',
    find: '在手册里查找',
    none: '手册里没有“{q}”',
    'none.why': '换个说法试试，或按 Ctrl-K 在系统里搜索。',
  },
  {
    title: 'Manual',
    contents: 'Contents',
    guide: 'Show the first steps again',
    find: 'Find in the manual',
    none: 'Nothing in the manual about “{q}”',
    'none.why': 'Try another word, or press Ctrl-K to search the product.',
  },
)
